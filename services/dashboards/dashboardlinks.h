// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlibrary.h"
#include "services/dashboards/interpolation.h"

namespace wardroom {

/// Only these are opened in a browser: http and https with a host.
bool isWebAddress(const QString &url);

/// Where a link of a dashboard, a panel or a table's cell leads.
struct LinkTarget
{
    QString title;
    QString address; ///< with variables put in, as it is opened and shown
    QString dashboard; ///< uid, or the last word of an old address, of a dashboard; empty: it is none
    QHash<QString, QStringList> variables; ///< `var-x`: what to choose there
    bool keepRange = false; ///< the window's range stays
};

/// @p url with variables, macros, `${__url_time_range}` and `${__all_variables}` put in and taken apart. Addresses of
/// dashboards are those of Grafana: `/d/UID/title`, `/dashboard/db/title`, with or without a server before them.
LinkTarget linkTarget(const QString &title, const QString &url, const VariableValues &values,
                      const MacroContext &macros);
/// A link in a dashboard's head; takes range and variables along where it says so.
LinkTarget linkTarget(const DashboardLink &link, const VariableValues &values, const MacroContext &macros);
/// To a dashboard of the library, from a link that lists several.
LinkTarget linkTarget(const DashboardLink &link, const LibraryEntry &entry, const VariableValues &values);

/// The dashboard of the library that @p target means; null where there is none.
const LibraryEntry *linkedEntry(const LinkTarget &target, const std::vector<LibraryEntry> &library);
const LibraryEntry *linkedEntry(const LinkTarget &target, std::vector<LibraryEntry> &&library) = delete;
/// Those with all of a link's tags, as a "dashboards" link lists them.
std::vector<LibraryEntry> taggedEntries(const QStringList &tags, const std::vector<LibraryEntry> &library);

} // namespace wardroom
