// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/operationtable.h"

#include "services/store/jsonbytes.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

namespace {

#define WARDROOM_OPERATION_COLUMNS "seq, id, hlc, actor, device, entity, entity_id, change_id, reverts, automatic, patch"

Result<Operation> decode(const Row &row)
{
    Operation operation;
    operation.id = row.uuid(1);
    operation.time = HybridTime(row.integer(2));
    operation.actor = row.text(3);
    operation.device = row.uuid(4);
    operation.entity = row.text(5);
    operation.entityId = row.uuid(6);
    operation.change = row.uuid(7);
    operation.reverts = row.uuid(8);
    operation.automatic = row.integer(9) != 0;
    auto patch = jsonObject(row.bytes(10));
    if (!patch || operation.id.isNull() || operation.entityId.isNull())
        return failure(ErrorKind::Storage, QStringLiteral("operation %1 can not be read").arg(row.integer(0)));
    operation.patch = std::move(*patch);
    return operation;
}

} // namespace

Result<bool> OperationTable::add(Operation &operation)
{
    const QByteArray patch = jsonBytes(operation.patch);
    const auto added = m_database.run(
        QLatin1String("INSERT INTO operation (id, hlc, actor, device, entity, entity_id, change_id, reverts, automatic, patch) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {uuidValue(operation.id), operation.time.packed(), operation.actor.isNull() ? QStringLiteral("") : operation.actor,
         operation.device.toRfc4122(), operation.entity, uuidValue(operation.entityId), operation.change.toRfc4122(),
         uuidValue(operation.reverts), operation.automatic ? 1 : 0, patch});
    if (!added)
        return failure(added.error());
    operation.patch = jsonObject(patch).value_or(QJsonObject());
    return *added > 0;
}

Result<HybridTime> OperationTable::latest()
{
    const auto latest = m_database.value(QLatin1String("SELECT max(hlc) FROM operation"));
    if (!latest)
        return failure(latest.error());
    return HybridTime(latest->toLongLong());
}

Result<qint64> OperationTable::lastSeq()
{
    const auto last = m_database.value(QLatin1String("SELECT max(seq) FROM operation"));
    if (!last)
        return failure(last.error());
    return last->toLongLong();
}

Result<std::vector<Operation>> OperationTable::sorted(QLatin1String sql, const QUuid &id)
{
    std::vector<Operation> operations;
    std::optional<Error> broken;
    const auto read = m_database.each(sql, {id.toRfc4122()}, [&](const Row &row) {
        auto operation = decode(row);
        if (operation)
            operations.push_back(std::move(*operation));
        else
            broken = operation.error();
        return !broken;
    });
    if (!read || broken)
        return failure(broken ? *broken : read.error());
    std::sort(operations.begin(), operations.end(), comesBefore);
    return operations;
}

Result<std::vector<Operation>> OperationTable::ofEntity(const QUuid &entityId)
{
    return sorted(QLatin1String("SELECT " WARDROOM_OPERATION_COLUMNS " FROM operation WHERE entity_id = ?"), entityId);
}

Result<std::vector<Operation>> OperationTable::ofChange(const QUuid &change)
{
    return sorted(QLatin1String("SELECT " WARDROOM_OPERATION_COLUMNS " FROM operation WHERE change_id = ?"), change);
}

Result<void> OperationTable::each(qint64 fromSeq, const std::function<bool(qint64 seq, Result<Operation>)> &take)
{
    return m_database.each(QLatin1String("SELECT " WARDROOM_OPERATION_COLUMNS " FROM operation WHERE seq >= ? ORDER BY seq"),
                           {fromSeq}, [&take](const Row &row) { return take(row.integer(0), decode(row)); });
}

Result<OperationTable::Touched> OperationTable::touchedAfter(qint64 seq)
{
    Touched touched;
    touched.lastSeq = seq;
    QSet<QUuid> seen;
    const auto read = m_database.each(QLatin1String("SELECT seq, entity_id FROM operation WHERE seq > ? ORDER BY seq"), {seq},
                                      [&](const Row &row) {
                                          touched.lastSeq = row.integer(0);
                                          const QUuid id = row.uuid(1);
                                          if (!seen.contains(id))
                                              touched.entities.push_back(id);
                                          seen.insert(id);
                                          return true;
                                      });
    if (!read)
        return failure(read.error());
    return touched;
}

Result<std::vector<QUuid>> OperationTable::membersOf(const QUuid &incident)
{
    std::vector<QUuid> members{incident};
    const QString needle = u'%' + incident.toString(QUuid::WithoutBraces) + u'%';
    QSet<QUuid> seen{incident};
    const auto read = m_database.each(
        QLatin1String("SELECT entity_id, patch FROM operation WHERE CAST(patch AS TEXT) LIKE ?"), {needle}, [&](const Row &row) {
            const QUuid id = row.uuid(0);
            const QJsonObject patch = jsonObject(row.bytes(1)).value_or(QJsonObject());
            if (seen.contains(id) || QUuid::fromString(patch.value(IncidentField).toString()) != incident)
                return true;
            seen.insert(id);
            members.push_back(id);
            return true;
        });
    if (!read)
        return failure(read.error());
    return members;
}

#undef WARDROOM_OPERATION_COLUMNS

} // namespace wardroom
