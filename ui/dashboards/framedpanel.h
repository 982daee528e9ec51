// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pinsource.h"
#include "ui/dashboards/panelbody.h"

namespace wardroom {

class NoticeBar;
class PanelFrame;
class PanelLinks;
class StateView;
class ViewContext;

/// Title, state and body of a panel; its loading, empty and failed states.
class FramedPanel final : public PanelView, public PinSource
{
    Q_OBJECT
public:
    /// Owns @p body.
    FramedPanel(PanelBody *body, ViewContext &context, QWidget *parent = nullptr);

    void setContent(const PanelContent &content) override;
    std::optional<PinDraft> pinDraft() const override;
    PanelBody &body() const { return *m_body; }
    StateView &stateView() const { return *m_state; }

private:
    ViewContext &m_context;
    PanelFrame *m_frame;
    PanelBody *m_body;
    NoticeBar *m_notice;
    PanelLinks *m_links;
    StateView *m_state;
    QString m_title;
    QString m_query;
    SourceKind m_source = SourceKind::Prometheus;
};

} // namespace wardroom
