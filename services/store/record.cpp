// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/record.h"

#include <algorithm>

namespace wardroom {

QUuid Record::incident() const
{
    if (entity == QLatin1String("incident"))
        return id;
    return QUuid::fromString(fields.value(IncidentField).toString());
}

namespace {

/// The usual case of all: the first that is known of a record.
bool isPlainBeginning(const Record &record, const QJsonObject &patch)
{
    return record.stamps.isEmpty()
        && std::none_of(patch.begin(), patch.end(), [](const QJsonValue &value) { return value.isNull(); });
}

void writeField(Record &record, const QString &field, const QJsonValue &value, const Stamp &stamp)
{
    const auto known = record.stamps.find(field);
    if (known != record.stamps.end()) {
        if (!(*known < stamp))
            return;
        *known = stamp;
    } else {
        record.stamps.insert(field, stamp);
    }
    if (value.isNull())
        record.fields.remove(field);
    else
        record.fields.insert(field, value);
}

} // namespace

void applyOperation(Record &record, const Operation &operation)
{
    const Stamp stamp{operation.time, operation.id};
    if (record.id.isNull() || stamp < record.created) {
        record.id = operation.entityId;
        record.entity = operation.entity;
        record.created = stamp;
    }
    if (isPlainBeginning(record, operation.patch)) {
        record.fields = operation.patch;
        record.stamps.reserve(operation.patch.size());
        for (auto field = operation.patch.begin(); field != operation.patch.end(); ++field)
            record.stamps.insert(field.key(), stamp);
        return;
    }
    for (auto field = operation.patch.begin(); field != operation.patch.end(); ++field)
        writeField(record, field.key(), field.value(), stamp);
}

} // namespace wardroom
