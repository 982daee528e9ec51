// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/recordtable.h"

#include "services/store/jsonbytes.h"
#include "services/store/stampbytes.h"

namespace wardroom {

#define WARDROOM_RECORD_COLUMNS "num, id, entity, created_hlc, created_by, stamps, fields"

NumberedRecord RecordTable::decode(const Row &row)
{
    NumberedRecord found;
    found.num = row.integer(0);
    Record &record = found.record;
    record.id = row.uuid(1);
    record.entity = interned(row.text(2).toUtf8());
    record.created = Stamp{HybridTime(row.integer(3)), row.uuid(4)};
    record.stamps = stampsOf(row.bytes(5), [this](const QByteArray &name) { return interned(name); });
    record.fields = jsonObject(row.bytes(6)).value_or(QJsonObject());
    return found;
}

QString RecordTable::interned(const QByteArray &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd())
        return *known;
    constexpr qsizetype Most = 1'000; // names come from files of others, too
    if (m_names.size() > Most)
        m_names.clear();
    return *m_names.insert(QByteArray(name.constData(), name.size()), QString::fromUtf8(name));
}

Result<std::optional<NumberedRecord>> RecordTable::first(QLatin1String sql, const QVariant &value)
{
    std::optional<NumberedRecord> found;
    const auto read = m_database.each(sql, {value}, [&](const Row &row) {
        found = decode(row);
        return false;
    });
    if (!read)
        return failure(read.error());
    return found;
}

Result<std::optional<NumberedRecord>> RecordTable::find(const QUuid &id)
{
    return first(QLatin1String("SELECT " WARDROOM_RECORD_COLUMNS " FROM record WHERE id = ?"), id.toRfc4122());
}

Result<std::optional<NumberedRecord>> RecordTable::byNumber(qint64 num)
{
    return first(QLatin1String("SELECT " WARDROOM_RECORD_COLUMNS " FROM record WHERE num = ?"), num);
}

Result<std::vector<Record>> RecordTable::list(QLatin1String sql, const QVariant &value)
{
    std::vector<Record> records;
    const auto read = m_database.each(sql, {value}, [&](const Row &row) {
        records.push_back(decode(row).record);
        return true;
    });
    if (!read)
        return failure(read.error());
    return records;
}

Result<std::vector<Record>> RecordTable::ofIncident(const QUuid &incident)
{
    return list(QLatin1String("SELECT " WARDROOM_RECORD_COLUMNS " FROM record WHERE incident IS ? AND NOT deleted ORDER BY num"),
                uuidValue(incident));
}

Result<std::vector<Record>> RecordTable::ofKind(const QString &entity)
{
    return list(QLatin1String("SELECT " WARDROOM_RECORD_COLUMNS " FROM record WHERE entity = ? AND NOT deleted ORDER BY num"),
                entity);
}

Result<void> RecordTable::each(const std::function<bool(NumberedRecord)> &take)
{
    return m_database.each(QLatin1String("SELECT " WARDROOM_RECORD_COLUMNS " FROM record ORDER BY num"), {},
                           [&](const Row &row) { return take(decode(row)); });
}

Result<void> RecordTable::save(NumberedRecord &numbered)
{
    const Record &record = numbered.record;
    QVariantList values{record.entity,
                        uuidValue(record.incident()),
                        record.isDeleted() ? 1 : 0,
                        record.created.time.packed(),
                        record.created.operation.toRfc4122(),
                        stampBytes(record.stamps),
                        jsonBytes(record.fields)};
    if (numbered.num != 0) {
        values.append(numbered.num);
        const auto done = m_database.run(
            QLatin1String("UPDATE record SET entity = ?, incident = ?, deleted = ?, created_hlc = ?, created_by = ?, stamps = ?, "
                          "fields = ? WHERE num = ?"),
            values);
        return done ? Result<void>() : failure(done.error());
    }
    values.append(record.id.toRfc4122());
    const auto done = m_database.run(
        QLatin1String("INSERT INTO record (entity, incident, deleted, created_hlc, created_by, stamps, fields, id) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
    if (!done)
        return failure(done.error());
    numbered.num = m_database.lastId();
    return {};
}

Result<void> RecordTable::clear()
{
    const auto done = m_database.run(QLatin1String("DELETE FROM record"));
    return done ? Result<void>() : failure(done.error());
}

#undef WARDROOM_RECORD_COLUMNS

} // namespace wardroom
