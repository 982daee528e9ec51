// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/recovery.h"

#include "services/store/backups.h"
#include "services/store/migrations.h"
#include "services/store/merging.h"
#include "services/store/salvage.h"
#include "services/store/storefile.h"
#include "services/store/storefiles.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace wardroom {

namespace {

/// The store and the files that SQLite keeps beside it.
const QStringList &suffixes()
{
    static const QStringList all{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
    return all;
}

QString freeName(const QString &file, qint64 nowMs)
{
    const QFileInfo info(file);
    const QString date = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
    const QString stem = QStringLiteral("%1/%2-damaged-%3").arg(info.absolutePath(), info.completeBaseName(), date);
    QString name = stem + QStringLiteral(".db");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.db").arg(stem).arg(i);
    return name;
}

bool isGood(const QString &file)
{
    const auto database = Database::open(file, Database::Access::Untouched);
    if (!database)
        return false;
    const auto version = Migrations::versionOf(**database);
    const auto problems = quickCheck(**database);
    return version && *version > 0 && *version <= Migrations::newest() && problems && problems->isEmpty();
}

} // namespace

Recovery::Recovery(const Journal::Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
{
}

bool Recovery::mayReplace(const Journal::Options &options)
{
    if (QFileInfo(options.file).fileName() == QFileInfo(defaultStoreFile()).fileName()
        || !Backups(options.file, options.backups).newestFirst().isEmpty())
        return true;
    QFile file(options.file); // SQLite could not read it: it holds no lock on it that closing would drop
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<QString> Recovery::setAside()
{
    m_damaged = freeName(m_options.file, m_clock.nowMs());
    for (const QString &suffix : suffixes()) {
        if (!QFileInfo::exists(m_options.file + suffix))
            continue;
        if (const auto moved = replaceFile(m_options.file + suffix, m_damaged + suffix); !moved)
            return failure(moved.error());
    }
    m_notices.append(QStringLiteral("The store was damaged. The damaged file is kept as %1.").arg(m_damaged));
    if (!restoreNewestBackup())
        m_notices.append(QStringLiteral("There was no backup to restore."));
    return m_damaged;
}

bool Recovery::restoreNewestBackup()
{
    const QStringList backups = Backups(m_options.file, m_options.backups).newestFirst();
    for (const QString &backup : backups) {
        const QString part = m_options.file + QStringLiteral(".part");
        QFile::remove(part);
        if (!isGood(backup) || !QFile::copy(backup, part))
            continue;
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
        if (!replaceFile(part, m_options.file))
            continue;
        m_notices.append(QStringLiteral("The backup %1 took its place.").arg(backup));
        return true;
    }
    return false;
}

Result<void> Recovery::salvage(Journal &journal)
{
    Salvaged salvaged = salvageFrom(m_damaged);
    // Damage may look like an operation; one bad apple must not spoil the rest.
    std::erase_if(salvaged.bundle.operations,
                  [this](const Operation &operation) { return Merging::problemOf(operation, m_clock.nowMs()).has_value(); });
    const auto merged = journal.merge(salvaged.bundle);
    if (!merged)
        return failure(merged.error());
    m_notices.append(QStringLiteral("%1 operations were read from the damaged file, %2 of them newer than what was restored.")
                         .arg(merged->operations)
                         .arg(merged->added));
    if (salvaged.missing > 0)
        m_notices.append(QStringLiteral("%1 operations can not be read there: those that no backup has are lost.")
                             .arg(salvaged.missing));
    return {};
}

} // namespace wardroom
