// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <memory>

namespace wardroom {

/// A row of an answer, while it is being read.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QVariant value(int column) const { return m_query.value(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); }

private:
    const QSqlQuery &m_query;
};

/// What goes into a column that holds an identity: 16 bytes, or NULL.
QVariant uuidValue(const QUuid &id);

/// One connection to one SQLite file, of one thread. Statements are prepared once and kept. Failures are
/// ErrorKind::Storage and say in words whether the disk is full, the file read-only or damaged.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< made if it is not there
        ReadOnly,
        Untouched, ///< only looked at: no lock, no file beside it. Not for a file that somebody writes
    };
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement without an answer; how many rows it changed. @p sql is a literal: it is the key of what is kept.
    Result<int> run(QLatin1String sql, const QVariantList &values = {});
    /// As run(), for a text that is made for once.
    Result<void> runOnce(const QString &sql, const QVariantList &values = {});
    /// First column of the first row; invalid where there is none.
    Result<QVariant> value(QLatin1String sql, const QVariantList &values = {});
    /// Every row, until @p take says false.
    Result<void> each(QLatin1String sql, const QVariantList &values, const std::function<bool(const Row &)> &take);
    qint64 lastId() const { return m_lastId; }

    Result<void> begin(); ///< takes the right to write at once
    Result<void> commit();
    void rollback();
    bool isInTransaction() const { return m_inTransaction; }

    /// Whether an answer so far said that the file is damaged.
    bool isDamaged() const { return m_damaged; }

private:
    explicit Database(const QString &connection);
    Result<QSqlQuery *> prepared(QLatin1String sql, std::unique_ptr<QSqlQuery> &spare);
    Result<void> execute(QSqlQuery &query, const QVariantList &values);
    tl::unexpected<Error> failed(const QSqlError &error);
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
    QHash<QLatin1String, std::shared_ptr<QSqlQuery>> m_statements;
    qint64 m_lastId = 0;
    bool m_inTransaction = false;
    bool m_damaged = false;
};

/// Undone at the end of its life, unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction()
    {
        if (m_database.isInTransaction())
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> begin() { return m_database.begin(); }
    Result<void> commit() { return m_database.commit(); }

private:
    Database &m_database;
};

} // namespace wardroom
