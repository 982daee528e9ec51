// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/reversal.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

namespace {

/// What one change has done to one entity.
struct Part
{
    QString entity;
    QUuid entityId;
    Operation first;
    QSet<QUuid> operations;
    QStringList fields;
};

std::vector<Part> partsOf(const std::vector<Operation> &operations)
{
    std::vector<Part> parts;
    for (const Operation &operation : operations) {
        auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &p) { return p.entityId == operation.entityId; });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{operation.entity, operation.entityId, operation, {}, {}});
        part->operations.insert(operation.id);
        part->fields += operation.patch.keys();
    }
    return parts;
}

Record foldBefore(const std::vector<Operation> &history, const Operation &first)
{
    Record record;
    for (const Operation &operation : history) {
        if (!comesBefore(operation, first))
            break;
        applyOperation(record, operation);
    }
    return record;
}

QJsonObject patchFor(const Part &part, const Record &before, const Record &now)
{
    if (before.id.isNull()) { // it did not exist
        const Stamp deleted = now.stamps.value(DeletedField);
        const bool untouched = deleted.operation.isNull() || part.operations.contains(deleted.operation);
        return untouched ? QJsonObject{{DeletedField, true}} : QJsonObject();
    }
    QJsonObject patch;
    for (const QString &field : part.fields) {
        if (part.operations.contains(now.stamps.value(field).operation))
            patch.insert(field, before.fields.contains(field) ? before.fields.value(field) : QJsonValue(QJsonValue::Null));
    }
    return patch;
}

} // namespace

Result<Change> reversalOf(const QUuid &change, OperationTable &operations, RecordTable &records)
{
    const auto written = operations.ofChange(change);
    if (!written)
        return failure(written.error());
    Change reversal;
    for (const Part &part : partsOf(*written)) {
        const auto history = operations.ofEntity(part.entityId);
        const auto now = records.find(part.entityId);
        if (!history || !now)
            return failure(!history ? history.error() : now.error());
        const Record present = *now ? (**now).record : Record();
        reversal.edits.append({part.entity, part.entityId, patchFor(part, foldBefore(*history, part.first), present)});
    }
    return reversal;
}

} // namespace wardroom
