// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelview.h"

namespace wardroom {

class NoticeBar;
class PanelFrame;
class StateView;

/// What stands within the frame of a panel that is no chart over time.
class PanelBody : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// False where there is nothing to show.
    virtual bool fill(const PanelContent &content) = 0;
    /// It shows something of its own: texts, lists. Then no query is waited for.
    virtual bool needsData() const { return true; }
    /// What stands above it: that not all is shown, why it is no real panel. Empty: nothing.
    virtual QString notice() const { return {}; }

Q_SIGNALS:
    void dashboardRequested(const QString &id);
};

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
