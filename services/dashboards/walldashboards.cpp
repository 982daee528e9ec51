// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/walldashboards.h"

#include "services/dashboards/bundleddashboards.h"

#include <QtCore/QFileInfo>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

Result<DashboardDocument> readOne(const QString &id, const QString &language, const CancelToken &cancel)
{
    const qsizetype mark = id.lastIndexOf(u'#');
    if (mark < 0)
        return bundledDashboard(id, language);
    auto documents = readDashboardFile(id.left(mark), cancel);
    if (!documents)
        return failure(documents.error());
    const auto index = static_cast<std::size_t>(id.mid(mark + 1).toUInt());
    if (index >= documents->size())
        return failure(ErrorKind::NotFound, u"the file has only %1 dashboards"_s.arg(documents->size()));
    return std::move((*documents)[index]);
}

QString nameOf(const QString &id)
{
    const qsizetype mark = id.lastIndexOf(u'#');
    return mark < 0 ? id : QFileInfo(id.left(mark)).fileName();
}

Result<WallDashboards> readAll(const QStringList &ids, const QString &language, const CancelToken &cancel)
{
    WallDashboards wall;
    for (const QString &id : ids) {
        if (cancel.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (auto document = readOne(id, language, cancel))
            wall.documents.push_back(std::move(*document));
        else
            wall.unreadable << u"%1: %2"_s.arg(nameOf(id), document.error().detail);
    }
    if (wall.documents.empty())
        return failure(ErrorKind::NotFound, wall.unreadable.join(u'\n'));
    return wall;
}

} // namespace

RequestHandle loadWallDashboards(const QStringList &ids, const QString &language, QObject *guard,
                                 std::function<void(Result<WallDashboards>)> callback)
{
    return runInBackground(
        guard, [ids, language](const CancelToken &cancel) { return readAll(ids, language, cancel); },
        std::move(callback));
}

} // namespace wardroom
