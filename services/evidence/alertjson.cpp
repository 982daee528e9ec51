// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/alertjson.h"

#include <QtCore/QJsonArray>

namespace wardroom {

namespace {

constexpr QLatin1String States[] = {QLatin1String("active"), QLatin1String("suppressed"), QLatin1String("unprocessed")};

QJsonObject jsonOf(const Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(name, value);
    return object;
}

Labels labelsOf(const QJsonValue &value)
{
    Labels labels;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.set(it.key(), it.value().toString());
    return labels;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts << one.toString();
    return texts;
}

} // namespace

QJsonObject jsonOf(const Alert &alert)
{
    return {
        {QStringLiteral("fingerprint"), alert.fingerprint},
        {QStringLiteral("labels"), jsonOf(alert.labels)},
        {QStringLiteral("annotations"), jsonOf(alert.annotations)},
        {QStringLiteral("state"), States[static_cast<int>(alert.state)]},
        {QStringLiteral("silencedBy"), QJsonArray::fromStringList(alert.silencedBy)},
        {QStringLiteral("inhibitedBy"), QJsonArray::fromStringList(alert.inhibitedBy)},
        {QStringLiteral("mutedBy"), QJsonArray::fromStringList(alert.mutedBy)},
        {QStringLiteral("receivers"), QJsonArray::fromStringList(alert.receivers)},
        {QStringLiteral("startsAt"), alert.startsAtMs},
        {QStringLiteral("endsAt"), alert.endsAtMs},
        {QStringLiteral("updatedAt"), alert.updatedAtMs},
        {QStringLiteral("generatorURL"), alert.generatorUrl.toString()},
    };
}

Alert alertOf(const QJsonObject &object)
{
    Alert alert;
    alert.fingerprint = object.value(QLatin1String("fingerprint")).toString();
    alert.labels = labelsOf(object.value(QLatin1String("labels")));
    alert.annotations = labelsOf(object.value(QLatin1String("annotations")));
    const auto state = std::find(std::begin(States), std::end(States), object.value(QLatin1String("state")).toString());
    alert.state = state == std::end(States) ? Alert::State::Active : static_cast<Alert::State>(state - std::begin(States));
    alert.silencedBy = textsOf(object.value(QLatin1String("silencedBy")));
    alert.inhibitedBy = textsOf(object.value(QLatin1String("inhibitedBy")));
    alert.mutedBy = textsOf(object.value(QLatin1String("mutedBy")));
    alert.receivers = textsOf(object.value(QLatin1String("receivers")));
    alert.startsAtMs = object.value(QLatin1String("startsAt")).toInteger();
    alert.endsAtMs = object.value(QLatin1String("endsAt")).toInteger();
    alert.updatedAtMs = object.value(QLatin1String("updatedAt")).toInteger();
    alert.generatorUrl = QUrl(object.value(QLatin1String("generatorURL")).toString());
    return alert;
}

} // namespace wardroom
