// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/dashboards/dashboardedit.h"

#include <QtCore/QSet>

#include <optional>

namespace wardroom {

class ViewContext;

/// The range that the file of a dashboard asks for; absent where it names none that can be read.
std::optional<TimeRange> ownRange(const Dashboard &dashboard, const ViewContext &context);

/// Gives a window the range and refresh that dashboards' files ask for. A person's own choice wins, by these rules:
/// - a dashboard that is opened for the first time in the window sets the window's range and refresh to its own;
/// - but a fixed span that a person chose stays: a moment is being looked into, over all dashboards;
/// - what is set afterwards holds, also when the dashboard is opened again;
/// - a file that names none (or Grafana's "off") leaves the window's as they are: other pages live by them.
class DashboardTime final
{
public:
    /// @p context must outlive it.
    explicit DashboardTime(ViewContext &context);

    /// @p id is the dashboard's within this window. @p keepRange: a link brought the range along.
    void opened(const QString &id, const Dashboard &dashboard, bool keepRange = false);
    /// What the window shows now, as a file says it.
    DashboardTimes present() const;

private:
    ViewContext &m_context;
    QSet<QString> m_seen;
    std::optional<TimeRange> m_given; ///< the last range that came from a file
};

} // namespace wardroom
