// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/priority.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wardroom {

QLatin1String priorityName(Priority priority)
{
    switch (priority) {
    case Priority::P0:
        return QLatin1String("P0");
    case Priority::P1:
        return QLatin1String("P1");
    case Priority::P2:
        return QLatin1String("P2");
    case Priority::P3:
        break;
    }
    return QLatin1String("P3");
}

std::optional<Priority> priorityFromName(QStringView name)
{
    for (const Priority priority : {Priority::P0, Priority::P1, Priority::P2, Priority::P3}) {
        if (name.compare(priorityName(priority), Qt::CaseInsensitive) == 0)
            return priority;
    }
    return std::nullopt;
}

Priority PriorityMapping::of(const Labels &labels) const
{
    return values.value(labels.value(label).toLower(), fallback);
}

Result<PriorityMapping> parsePriorities(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(ErrorKind::Storage, QStringLiteral("priorities: %1").arg(problem.errorString()));
    const QJsonObject object = document.object();
    PriorityMapping mapping;
    mapping.label = object.value(QLatin1String("label")).toString(mapping.label);
    const auto read = [](const QJsonValue &value) -> Result<Priority> {
        if (const auto priority = priorityFromName(value.toString()))
            return *priority;
        return failure(ErrorKind::Storage,
                       QStringLiteral("priorities: \"%1\" is none of P0 to P3").arg(value.toString()));
    };
    const auto fallback = read(object.value(QLatin1String("default")).toString(QStringLiteral("P3")));
    if (!fallback)
        return failure(fallback.error());
    mapping.fallback = *fallback;
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto priority = read(it.value());
        if (!priority)
            return failure(priority.error());
        mapping.values.insert(it.key().toLower(), *priority);
    }
    return mapping;
}

QByteArray prioritiesToJson(const PriorityMapping &mapping)
{
    QJsonObject values;
    for (auto it = mapping.values.begin(); it != mapping.values.end(); ++it)
        values.insert(it.key(), QString(priorityName(it.value())));
    const QJsonObject object{{QStringLiteral("label"), mapping.label},
                             {QStringLiteral("default"), QString(priorityName(mapping.fallback))},
                             {QStringLiteral("values"), values}};
    return QJsonDocument(object).toJson();
}

PriorityMapping defaultPriorities()
{
    QFile file(QStringLiteral(":/alerts/priorities.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parsePriorities(file.readAll()).value_or(PriorityMapping());
}

} // namespace wardroom
