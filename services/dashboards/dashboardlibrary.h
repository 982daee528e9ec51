// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// A dashboard that can be opened, as far as a list needs to know it.
struct LibraryEntry
{
    QString uid; ///< of a bundled one; else the file's own, may be empty
    QString path; ///< of its file; empty: bundled
    int index = 0; ///< within a file that holds several
    QString title;
    QString description;
    QStringList tags;
    int panels = 0;
    int placeholders = 0;
    ImportStatus status = ImportStatus::Whole;
    std::optional<Error> error; ///< the file can not be read as a dashboard: why, with line and column

    bool isBundled() const { return path.isEmpty(); }
    QString id() const { return isBundled() ? uid : path + u'#' + QString::number(index); }
    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

/// More files of a folder than these are not looked at.
inline constexpr int MostLibraryFiles = 2'000;

/// The bundled dashboards, in their order, in @p language.
std::vector<LibraryEntry> bundledEntries(const QString &language);

/// The dashboards of all .json, .yaml and .yml files in @p folder and below, by title; in the background. A
/// file that can not be read is an entry with its error. ErrorKind::Storage where there is no such folder.
RequestHandle scanDashboards(const QString &folder, QObject *guard,
                             std::function<void(Result<std::vector<LibraryEntry>>)> callback);

} // namespace wardroom
