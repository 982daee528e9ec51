// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/reversal.h"

#include "services/store/record.h"

#include <algorithm>

namespace wardroom {

namespace {

/// What one change has done to one entity.
struct Part
{
    QString entity;
    QUuid entityId;
    QStringList fields;
};

std::vector<Part> partsOf(const std::vector<Operation> &operations)
{
    std::vector<Part> parts;
    for (const Operation &operation : operations) {
        auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &p) { return p.entityId == operation.entityId; });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{operation.entity, operation.entityId, {}});
        part->fields += operation.patch.keys();
    }
    return parts;
}

using History = std::vector<Operation>; ///< of one entity, oldest first

History::const_iterator firstOf(const QUuid &change, const History &history)
{
    return std::find_if(history.begin(), history.end(), [&change](const Operation &o) { return o.change == change; });
}

Record foldBefore(const QUuid &change, const History &history)
{
    Record record;
    std::for_each(history.begin(), firstOf(change, history), [&record](const Operation &o) { applyOperation(record, o); });
    return record;
}

/// Who wrote @p field last, but for what was taken back since: null where nobody did, else the change.
QUuid writerOf(const QString &field, const History &history, const QUuid &change)
{
    auto end = history.end();
    while (end != history.begin()) {
        const Operation &operation = *--end;
        if (!operation.patch.contains(field))
            continue;
        if (operation.change == change || operation.reverts.isNull())
            return operation.change;
        // It brought back what was there before the change that it reverts: look on from there.
        const auto reverted = firstOf(operation.reverts, history);
        if (reverted >= end)
            return operation.change;
        end = reverted;
    }
    return {};
}

QJsonObject patchFor(const Part &part, const History &history, const QUuid &change)
{
    const Record before = foldBefore(change, history);
    if (before.id.isNull()) { // it did not exist
        const QUuid deleter = writerOf(DeletedField, history, change);
        return deleter.isNull() || deleter == change ? QJsonObject{{DeletedField, true}} : QJsonObject();
    }
    QJsonObject patch;
    for (const QString &field : part.fields) {
        if (writerOf(field, history, change) == change)
            patch.insert(field, before.fields.contains(field) ? before.fields.value(field) : QJsonValue(QJsonValue::Null));
    }
    return patch;
}

} // namespace

Result<Change> reversalOf(const QUuid &change, OperationTable &operations)
{
    const auto written = operations.ofChange(change);
    if (!written)
        return failure(written.error());
    Change reversal;
    for (const Part &part : partsOf(*written)) {
        const auto history = operations.ofEntity(part.entityId);
        if (!history)
            return failure(history.error());
        reversal.edits.append({part.entity, part.entityId, patchFor(part, *history, change)});
    }
    return reversal;
}

} // namespace wardroom
