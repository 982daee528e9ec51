// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/background.h"
#include "services/dashboards/dashboard.h"
#include "services/dashboards/importreport.h"

namespace wardroom {

/// Files above this are refused: the largest real dashboards have some megabytes.
inline constexpr qint64 LargestDashboardFile = 64 * 1024 * 1024;

/// A dashboard with the JSON it came from. An edit is a change of the JSON; what is not understood stays as
/// it is.
struct DashboardDocument
{
    QString name; ///< within a file that holds several; else empty
    bool isWholeFile = false; ///< else something is around it in its file that `document` does not have
    JsonValue document; ///< the whole, wrapper included
    JsonPath modelPath; ///< of the dashboard within it: {} or {"dashboard"} or {"spec"}
    /// The classic schema's JSON that Panel::path leads into: a part of `document`, or made from v2.
    JsonValue model;
    bool schemaV2 = false; ///< read only as long as it is one: an edit turns it into the classic schema
    Dashboard dashboard;
    ImportReport report;
};

/// Makes a document of JSON that may be wrapped ({"dashboard", "meta"}, a Kubernetes resource with `spec`).
/// ErrorKind::Protocol where there is no dashboard in it.
Result<DashboardDocument> makeDocument(const JsonValue &json);

/// All dashboards of a file: JSON, a JSON array, or YAML (ConfigMaps, custom resources, several documents).
/// @p name tells what is YAML, and is put before errors in embedded texts. Never empty.
Result<std::vector<DashboardDocument>> parseDashboards(const QByteArray &content, const QString &name,
                                                       const CancelToken &cancel = {});
/// The same for a file, in the calling thread. ErrorKind::Storage where it can not be read or is too large.
Result<std::vector<DashboardDocument>> readDashboardFile(const QString &path, const CancelToken &cancel = {});
/// The same in the background.
RequestHandle loadDashboard(const QString &path, QObject *guard,
                            std::function<void(Result<std::vector<DashboardDocument>>)> callback);

/// The text to save: two spaces deep, members in their order, so that equal documents give equal files.
QByteArray documentText(const DashboardDocument &document);
/// Writes whole or not at all, in the calling thread. ErrorKind::Storage says why not; the old file then stays.
Result<void> writeDashboardFile(const DashboardDocument &document, const QString &path);
/// The same in the background.
RequestHandle saveDashboard(const DashboardDocument &document, const QString &path, QObject *guard,
                            std::function<void(Result<void>)> callback);

} // namespace wardroom
