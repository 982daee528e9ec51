// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelbody.h"

namespace wardroom {

class NoticeBar;
class PanelFrame;
class StateView;

/// Title, state and body of a panel; its loading, empty and failed states.
class FramedPanel final : public PanelView
{
    Q_OBJECT
public:
    /// Owns @p body.
    explicit FramedPanel(PanelBody *body, QWidget *parent = nullptr);

    void setContent(const PanelContent &content) override;
    PanelBody &body() const { return *m_body; }
    StateView &stateView() const { return *m_state; }

private:
    PanelFrame *m_frame;
    PanelBody *m_body;
    NoticeBar *m_notice;
    StateView *m_state;
};

} // namespace wardroom
