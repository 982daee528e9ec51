// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/opening.h"

#include "services/store/backups.h"
#include "services/store/migrations.h"
#include "services/store/storefiles.h"
#include "services/store/uuid7.h"

#include <QtCore/QFileInfo>

namespace wardroom {

namespace {

/// Looking closely at a file of this size is not felt; a larger one is looked at where there is a reason.
constexpr qint64 QuicklyChecked = 8 << 20;

const QLatin1String MemoryName(":memory:");

} // namespace

Opening::Opening(const Journal::Options &options, const Clock &clock, std::unique_ptr<StoreLock> lock)
    : m_options(options)
    , m_clock(clock)
    , m_alone(lock != nullptr)
{
    m_store.lock = std::move(lock);
}

Result<OpenedStore> Opening::run()
{
    Result<void> done;
    if (m_options.file != MemoryName)
        done = prepareFiles().and_then([this] { return look(); });
    done = done.and_then([this] { return openDatabase(); })
               .and_then([this] { return checkStructure(); })
               .and_then([this] { return migrate(); })
               .and_then([this] { return readIdentity(); });
    if (!done) {
        m_damaged = m_damaged || (m_store.database && m_store.database->isDamaged());
        m_store.database.reset();
        return failure(done.error());
    }
    if (m_store.lock)
        m_store.lock->share();
    return std::move(m_store);
}

bool Opening::isLeftBehind() const
{
    return QFileInfo(m_options.file + QStringLiteral("-wal")).size() > 0;
}

/// SQLite writes beside the file, too.
bool Opening::canWrite() const
{
    if (m_options.readOnly)
        return false;
    const QFileInfo file(m_options.file);
    return !file.exists() || (file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

Result<void> Opening::prepareFiles()
{
    m_store.writable = canWrite();
    if (m_options.readOnly && !QFileInfo::exists(m_options.file))
        return failure(ErrorKind::NotFound, QStringLiteral("there is no store %1").arg(m_options.file));
    const QString folder = QFileInfo(m_options.file).absolutePath();
    if (const auto made = m_store.writable ? makePrivateFolder(folder) : Result<void>(); !made)
        return made;
    if (!m_store.lock) {
        m_store.lock = std::make_unique<StoreLock>(m_options.file, m_store.writable);
        m_alone = m_store.lock->tryAlone();
        if (!m_alone)
            m_store.lock->share(); // whoever opens it just now gets done first
    }
    m_leftBehind = isLeftBehind();
    return m_store.writable ? makePrivateFile(m_options.file) : Result<void>();
}

/// A file of a newer program, or of another one, is left exactly as it is.
Result<void> Opening::look()
{
    if (QFileInfo(m_options.file).size() == 0)
        return {};
    const bool shared = m_leftBehind || (!m_alone && m_store.writable);
    const auto looking = shared ? Database::Access::ReadOnly : Database::Access::Untouched;
    const auto database = Database::open(m_options.file, looking);
    if (!database)
        return failure(database.error());
    const auto version = Migrations::versionOf(**database);
    const auto ours = (*database)->value(QLatin1String("SELECT count(*) FROM sqlite_master WHERE name = 'operation'"));
    const auto any = (*database)->value(QLatin1String("SELECT count(*) FROM sqlite_master"));
    m_damaged = (*database)->isDamaged();
    if (!version || !ours || !any)
        return failure(!version ? version.error() : !ours ? ours.error() : any.error());
    if (any->toInt() > 0 && ours->toInt() == 0)
        return failure(ErrorKind::Storage, QStringLiteral("%1 is another program's database").arg(m_options.file));
    if (*version > Migrations::newest())
        return failure(ErrorKind::Storage,
                       QStringLiteral("%1 was written by a newer version of Wardroom (format %2, this one knows up to %3); "
                                      "it was left as it is")
                           .arg(m_options.file).arg(*version).arg(Migrations::newest()));
    return {};
}

Database::Access Opening::access() const
{
    if (m_store.writable)
        return Database::Access::ReadWrite;
    // To share a file, SQLite writes beside it; where it can not, nobody else does.
    const bool canShare = QFileInfo(QFileInfo(m_options.file).absolutePath()).isWritable();
    return m_leftBehind || canShare ? Database::Access::ReadOnly : Database::Access::Untouched;
}

Result<void> Opening::openDatabase()
{
    auto database = Database::open(m_options.file, access());
    if (!database)
        return failure(database.error());
    m_store.database = std::move(*database);
    Database &opened = *m_store.database;
    const auto setting = [&opened](QLatin1String sql) {
        return [&opened, sql]() -> Result<void> {
            const auto value = opened.value(sql);
            return value ? Result<void>() : failure(value.error());
        };
    };
    Result<void> done = setting(QLatin1String("PRAGMA foreign_keys = ON"))();
    if (m_store.writable && m_options.file != MemoryName)
        done = done.and_then(setting(QLatin1String("PRAGMA journal_mode = WAL")));
    return done.and_then(setting(QLatin1String("PRAGMA synchronous = FULL")))
        .and_then(setting(QLatin1String("PRAGMA journal_size_limit = 16777216")))
        .and_then([&opened] { return opened.runOnce(QStringLiteral("PRAGMA cache_size = %1").arg(-PageCacheMb * 1024)); });
}

Result<void> Opening::checkStructure()
{
    const auto version = Migrations::versionOf(*m_store.database);
    if (!version)
        return failure(version.error());
    m_version = *version;
    const bool wanted = m_store.lock && m_store.lock->isCheckWanted();
    const bool small = QFileInfo(m_options.file).size() < QuicklyChecked;
    if (m_version == 0 || !m_alone || !(m_leftBehind || wanted || small))
        return {};
    const auto problems = quickCheck(*m_store.database);
    if (!problems)
        return failure(problems.error());
    if (!problems->isEmpty()) {
        m_damaged = true;
        return failure(ErrorKind::Storage, QStringLiteral("the store's file is damaged: ") + problems->constFirst());
    }
    if (wanted)
        m_store.lock->checkDone();
    return {};
}

Result<void> Opening::migrate()
{
    if (m_version == Migrations::newest())
        return {};
    if (!m_store.writable)
        return failure(ErrorKind::Storage, QStringLiteral("the store is of an older version and can not be written"));
    if (m_version > 0 && m_store.lock) {
        const Backups backups(m_options.file, m_options.backups);
        const auto copy = backups.makeBeforeMigration(*m_store.database, m_version, m_clock.nowMs());
        if (!copy)
            return failure(copy.error());
        m_store.notices.append(QStringLiteral("The store was brought to format %1. A copy of it as it was is kept as %2.")
                                   .arg(Migrations::newest()).arg(*copy));
    }
    return Migrations::apply(*m_store.database, m_version);
}

Result<void> Opening::readIdentity()
{
    Database &database = *m_store.database;
    const auto read = [&]() -> Result<void> {
        const auto device = database.value(QLatin1String("SELECT value FROM meta WHERE key = 'device'"));
        if (!device)
            return failure(device.error());
        m_store.device = QUuid::fromRfc4122(device->toByteArray());
        return {};
    };
    if (const auto done = read(); !done)
        return done;
    if (!m_store.writable && !m_options.readOnly)
        m_store.notices.append(QStringLiteral("The store %1 can only be read.").arg(m_options.file));
    if (!m_store.writable || !m_store.device.isNull())
        return {};
    const auto given = database.run(QLatin1String("INSERT OR IGNORE INTO meta (key, value) VALUES ('device', ?)"),
                                    {makeUuid7(m_clock.nowMs()).toRfc4122()});
    return given ? read() : failure(given.error()); // read: another process may have been quicker
}

} // namespace wardroom
