// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// The dashboards that a wall shows, in their order.
struct WallDashboards
{
    std::vector<DashboardDocument> documents;
    QStringList unreadable; ///< names or files of those that could not be read, each with why
};

/// Reads dashboards by LibraryEntry::id(), in the background; bundled ones in @p language. One that can not be read
/// does not stop the others. ErrorKind::NotFound where none is left.
RequestHandle loadWallDashboards(const QStringList &ids, const QString &language, QObject *guard,
                                 std::function<void(Result<WallDashboards>)> callback);

} // namespace wardroom
