// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/database.h"

#include <QtCore/QUrl>
#include <QtSql/QSqlError>

#include <atomic>

namespace wardroom {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CanNotOpen = 14,
    NotADatabase = 26,
};

constexpr int PrimaryCode = 0xff;

QString inWords(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return QStringLiteral("another program is writing to the store and does not finish");
    case ReadOnlyFile:
        return QStringLiteral("the store is read-only");
    case IoError:
        return QStringLiteral("the disk could not be read or written");
    case Corrupt:
    case NotADatabase:
        return QStringLiteral("the store's file is damaged");
    case Full:
        return QStringLiteral("the disk is full");
    case CanNotOpen:
        return QStringLiteral("the store's file can not be opened");
    default:
        return QStringLiteral("the store could not do it");
    }
}

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("wardroom-store-%1").arg(++count);
}

QString asUri(const QString &file, Database::Access access)
{
    const QString mode = access == Database::Access::ReadWrite ? QStringLiteral("mode=rwc")
        : access == Database::Access::ReadOnly                 ? QStringLiteral("mode=ro")
                                                               : QStringLiteral("mode=ro&immutable=1");
    return QStringLiteral("file:%1?%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")), mode);
}

} // namespace

QVariant uuidValue(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(id.toRfc4122());
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    const QString name = uniqueName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    std::unique_ptr<Database> database(new Database(name));
    if (!connection.isValid())
        return failure(ErrorKind::Storage, QStringLiteral("Qt's driver for SQLite is not installed"));
    const bool inMemory = file == QLatin1String(":memory:");
    connection.setDatabaseName(inMemory ? file : asUri(file, access));
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return database->failed(connection.lastError());
    return database;
}

Database::Database(const QString &connection)
    : m_name(connection)
{
}

Database::~Database()
{
    m_statements.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> Database::prepared(QLatin1String sql, std::unique_ptr<QSqlQuery> &spare)
{
    std::shared_ptr<QSqlQuery> &kept = m_statements[sql];
    if (kept && !kept->isActive())
        return kept.get();
    // A statement that is being read further up gets a twin for once.
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failed(query->lastError());
    if (kept) {
        spare = std::move(query);
        return spare.get();
    }
    kept = std::move(query);
    return kept.get();
}

Result<void> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < static_cast<int>(values.size()); ++i)
        query.bindValue(i, values.at(i));
    if (query.exec())
        return {};
    const QSqlError error = query.lastError();
    query.finish();
    return failed(error);
}

Result<int> Database::run(QLatin1String sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> spare;
    const auto query = prepared(sql, spare);
    if (!query)
        return failure(query.error());
    if (const auto done = execute(**query, values); !done)
        return failure(done.error());
    const int changed = (*query)->numRowsAffected();
    m_lastId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return changed;
}

Result<void> Database::runOnce(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    return execute(query, values);
}

Result<QVariant> Database::value(QLatin1String sql, const QVariantList &values)
{
    QVariant first;
    const auto done = each(sql, values, [&first](const Row &row) {
        first = row.value(0);
        return false;
    });
    if (!done)
        return failure(done.error());
    return first;
}

Result<void> Database::each(QLatin1String sql, const QVariantList &values, const std::function<bool(const Row &)> &take)
{
    std::unique_ptr<QSqlQuery> spare;
    const auto query = prepared(sql, spare);
    if (!query)
        return failure(query.error());
    if (const auto done = execute(**query, values); !done)
        return done;
    const Row row(**query);
    bool wanted = true;
    while (wanted && (*query)->next())
        wanted = take(row);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failed(error);
    return {};
}

Result<void> Database::begin()
{
    if (m_inTransaction)
        return failure(ErrorKind::Internal, QStringLiteral("a change within a change"));
    if (const auto done = run(QLatin1String("BEGIN IMMEDIATE")); !done)
        return failure(done.error());
    m_inTransaction = true;
    return {};
}

Result<void> Database::commit()
{
    if (const auto done = run(QLatin1String("COMMIT")); !done)
        return failure(done.error());
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    // SQLite may have rolled back by itself (disk full): then this says so, and that is well.
    static_cast<void>(run(QLatin1String("ROLLBACK")));
    m_inTransaction = false;
}

tl::unexpected<Error> Database::failed(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & PrimaryCode;
    m_damaged = m_damaged || code == Corrupt || code == NotADatabase;
    QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return failure(ErrorKind::Storage, QStringLiteral("%1 (%2, code %3)").arg(inWords(code), text, error.nativeErrorCode()));
}

} // namespace wardroom
