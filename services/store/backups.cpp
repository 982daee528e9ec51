// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/backups.h"

#include "services/store/storefiles.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace wardroom {

namespace {

constexpr int DailyKept = 14;

QString utc(qint64 ms, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format);
}

} // namespace

Backups::Backups(const QString &storeFile, const QString &folder)
    : m_folder(folder.isEmpty() ? QFileInfo(storeFile).absolutePath() + QStringLiteral("/backups") : folder)
    , m_stem(QFileInfo(storeFile).completeBaseName())
{
}

QString Backups::dailyName(qint64 nowMs) const
{
    return QStringLiteral("%1-%2.db").arg(m_stem, utc(nowMs, QStringLiteral("yyyy-MM-dd")));
}

Result<QString> Backups::makeDaily(Database &database, qint64 nowMs) const
{
    const auto problems = quickCheck(database);
    if (!problems)
        return failure(problems.error());
    if (!problems->isEmpty())
        return failure(ErrorKind::Storage, QStringLiteral("no backup of a damaged store: ") + problems->constFirst());
    auto copy = copyTo(database, dailyName(nowMs));
    if (copy)
        removeOld();
    return copy;
}

Result<QString> Backups::makeBeforeMigration(Database &database, int version, qint64 nowMs) const
{
    const QString moment = utc(nowMs, QStringLiteral("yyyy-MM-dd-HHmmss"));
    return copyTo(database, QStringLiteral("%1-version-%2-%3.db").arg(m_stem).arg(version).arg(moment));
}

Result<QString> Backups::copyTo(Database &database, const QString &name) const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return failure(made.error());
    const QString path = m_folder + u'/' + name;
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (const auto made = makePrivateFile(part); !made)
        return failure(made.error());
    auto done = database.runOnce(QStringLiteral("VACUUM INTO ?"), {part});
    if (done)
        done = replaceFile(part, path);
    if (!done) {
        QFile::remove(part);
        return failure(done.error());
    }
    return path;
}

bool Backups::isDailyDue(qint64 nowMs) const
{
    return !QFileInfo::exists(m_folder + u'/' + dailyName(nowMs));
}

void Backups::removeOld() const
{
    const QString pattern = m_stem + QStringLiteral("-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].db");
    const QStringList daily = QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : daily.mid(DailyKept))
        QFile::remove(m_folder + u'/' + name);
}

QStringList Backups::newestFirst() const
{
    QStringList paths;
    const QFileInfoList files = QDir(m_folder).entryInfoList({m_stem + QStringLiteral("-*.db")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

Result<QStringList> quickCheck(Database &database)
{
    QStringList problems;
    const auto read = database.each(QLatin1String("PRAGMA quick_check(20)"), {}, [&problems](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            problems.append(row.text(0));
        return true;
    });
    if (!read && !database.isDamaged())
        return failure(read.error());
    if (!read)
        problems.append(read.error().detail);
    return problems;
}

} // namespace wardroom
