// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/record.h"

namespace wardroom {

QUuid Record::incident() const
{
    if (entity == QLatin1String("incident"))
        return id;
    return QUuid::fromString(fields.value(IncidentField).toString());
}

void applyOperation(Record &record, const Operation &operation)
{
    const Stamp stamp{operation.time, operation.id};
    if (record.id.isNull() || stamp < record.created) {
        record.id = operation.entityId;
        record.entity = operation.entity;
        record.created = stamp;
    }
    for (auto field = operation.patch.begin(); field != operation.patch.end(); ++field) {
        const auto known = record.stamps.find(field.key());
        if (known != record.stamps.end() && !(*known < stamp))
            continue;
        if (known != record.stamps.end())
            *known = stamp;
        else
            record.stamps.insert(field.key(), stamp);
        if (field.value().isNull())
            record.fields.remove(field.key());
        else
            record.fields.insert(field.key(), field.value());
    }
}

} // namespace wardroom
