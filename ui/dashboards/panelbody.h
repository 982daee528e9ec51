// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/frozendata.h"
#include "ui/dashboards/panelview.h"

class QVBoxLayout;

namespace wardroom {

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
    // What of it can be pinned: log lines, or rows; what is chosen, else what is shown. Both empty: nothing.
    virtual std::vector<LogLine> pinLines() const { return {}; }
    virtual FrozenTable pinTable() const { return {}; }

Q_SIGNALS:
    void dashboardRequested(const QString &id);
    void linkRequested(const wardroom::DataLink &link);

protected:
    /// That not all of so many values are shown; empty: all are.
    static QString cutText(std::size_t shown, std::size_t all);
    /// A layout without margins, for what fills the panel.
    QVBoxLayout *bareColumn();
};

} // namespace wardroom
