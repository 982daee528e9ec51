// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardlibrary.h"

#include "services/dashboards/bundleddashboards.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

LibraryEntry entryOf(const DashboardDocument &document)
{
    LibraryEntry entry;
    entry.uid = document.dashboard.uid;
    entry.title = document.dashboard.title;
    entry.description = document.dashboard.description;
    entry.tags = document.dashboard.tags;
    entry.panels = document.report.panels;
    entry.placeholders = document.report.placeholders;
    entry.status = document.report.status();
    return entry;
}

void addFile(const QString &path, const CancelToken &cancel, std::vector<LibraryEntry> &entries)
{
    const QString name = QFileInfo(path).completeBaseName();
    auto documents = readDashboardFile(path, cancel);
    if (!documents) {
        LibraryEntry broken;
        broken.path = path;
        broken.title = QFileInfo(path).fileName();
        broken.error = std::move(documents.error());
        entries.push_back(std::move(broken));
        return;
    }
    for (std::size_t i = 0; i < documents->size(); ++i) {
        LibraryEntry entry = entryOf((*documents)[i]);
        entry.path = path;
        entry.index = static_cast<int>(i);
        if (entry.title.isEmpty())
            entry.title = name;
        entries.push_back(std::move(entry));
    }
}

Result<std::vector<LibraryEntry>> scan(const QString &folder, const CancelToken &cancel)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::Storage, u"%1 is not a folder that can be read"_s.arg(folder));
    std::vector<LibraryEntry> entries;
    QDirIterator files(folder, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < MostLibraryFiles && !cancel.isCancelled(); ++count)
        addFile(files.next(), cancel, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const LibraryEntry &a, const LibraryEntry &b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    return entries;
}

} // namespace

std::vector<LibraryEntry> bundledEntries(const QString &language)
{
    std::vector<LibraryEntry> entries;
    for (const QString &uid : bundledDashboards()) {
        if (const auto document = bundledDashboard(uid, language))
            entries.push_back(entryOf(*document));
    }
    return entries;
}

RequestHandle scanDashboards(const QString &folder, QObject *guard,
                             std::function<void(Result<std::vector<LibraryEntry>>)> callback)
{
    return runInBackground(
        guard, [folder](const CancelToken &cancel) { return scan(folder, cancel); }, std::move(callback));
}

} // namespace wardroom
