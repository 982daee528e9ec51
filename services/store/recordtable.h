// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"
#include "services/store/record.h"

#include <vector>

namespace wardroom {

/// A record with its number in the table, which is also its row in the search index. 0: not stored yet.
struct NumberedRecord
{
    qint64 num = 0;
    Record record;
};

/// The table of records: what the operations amount to.
class RecordTable
{
public:
    explicit RecordTable(Database &database)
        : m_database(database)
    {
    }
    Result<std::optional<NumberedRecord>> find(const QUuid &id);
    Result<std::vector<Record>> ofIncident(const QUuid &incident); ///< deleted ones not; null: those of none
    Result<std::vector<Record>> ofKind(const QString &entity); ///< deleted ones not
    Result<void> each(const std::function<bool(NumberedRecord)> &take); ///< all, by number
    Result<std::optional<NumberedRecord>> byNumber(qint64 num);
    /// Gives it a number where it has none.
    Result<void> save(NumberedRecord &record);
    Result<void> clear();

private:
    Result<std::vector<Record>> list(QLatin1String sql, const QVariant &value);
    Result<std::optional<NumberedRecord>> first(QLatin1String sql, const QVariant &value);
    NumberedRecord decode(const Row &row);
    QString interned(const QByteArray &name);

    Database &m_database;
    QHash<QByteArray, QString> m_names; ///< of fields: few, and the same in every record
};

} // namespace wardroom
