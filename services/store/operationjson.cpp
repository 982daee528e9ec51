// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/operationjson.h"

#include "services/store/jsonbytes.h"

namespace wardroom {

namespace {

const QLatin1String IdKey("id");
const QLatin1String TimeKey("hlc");
const QLatin1String ActorKey("actor");
const QLatin1String DeviceKey("device");
const QLatin1String EntityKey("entity");
const QLatin1String EntityIdKey("entity_id");
const QLatin1String ChangeKey("change");
const QLatin1String RevertsKey("reverts");
const QLatin1String AutomaticKey("automatic");
const QLatin1String PatchKey("patch");

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid uuid(const QJsonObject &object, QLatin1String key)
{
    return QUuid::fromString(object.value(key).toString());
}

} // namespace

QByteArray operationLine(const Operation &operation)
{
    QJsonObject object{{IdKey, text(operation.id)},
                       {TimeKey, operation.time.packed()},
                       {ActorKey, operation.actor},
                       {DeviceKey, text(operation.device)},
                       {EntityKey, operation.entity},
                       {EntityIdKey, text(operation.entityId)},
                       {ChangeKey, text(operation.change)},
                       {PatchKey, operation.patch}};
    if (!operation.reverts.isNull())
        object.insert(RevertsKey, text(operation.reverts));
    if (operation.automatic)
        object.insert(AutomaticKey, true);
    return jsonBytes(object);
}

std::optional<Operation> operationOfLine(const QByteArray &line)
{
    const auto object = jsonObject(line);
    if (!object || !object->value(PatchKey).isObject() || !object->value(TimeKey).isDouble())
        return std::nullopt;
    Operation operation;
    operation.id = uuid(*object, IdKey);
    operation.time = HybridTime(object->value(TimeKey).toInteger(-1));
    operation.actor = object->value(ActorKey).toString();
    operation.device = uuid(*object, DeviceKey);
    operation.entity = object->value(EntityKey).toString();
    operation.entityId = uuid(*object, EntityIdKey);
    operation.change = uuid(*object, ChangeKey);
    operation.reverts = uuid(*object, RevertsKey);
    operation.automatic = object->value(AutomaticKey).toBool();
    operation.patch = object->value(PatchKey).toObject();
    if (operation.id.isNull() || operation.entityId.isNull() || operation.time.packed() < 0)
        return std::nullopt;
    return operation;
}

} // namespace wardroom
