// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardroom::lenient {

const JsonValue &member(const JsonValue &object, QStringView key)
{
    const JsonValue &exact = object.value(key);
    if (!exact.isNull() || !object.isObject())
        return exact;
    const QStringList &keys = object.keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).compare(key, Qt::CaseInsensitive) == 0 && !object.items().at(i).isNull())
            return object.items().at(i);
    }
    return exact;
}

const JsonValue &deep(const JsonValue &object, QStringView path)
{
    const JsonValue *place = &object;
    for (const QStringView key : path.split(u'.'))
        place = &member(*place, key);
    return *place;
}

QString text(const JsonValue &object, QStringView path)
{
    return deep(object, path).toText();
}

std::optional<double> number(const JsonValue &value)
{
    bool ok = value.isNumber();
    const double parsed = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(parsed) ? std::optional<double>(parsed) : std::nullopt;
}

std::optional<double> number(const JsonValue &object, QStringView path)
{
    return number(deep(object, path));
}

int whole(const JsonValue &object, QStringView path, int otherwise)
{
    constexpr double lowest = std::numeric_limits<int>::min();
    constexpr double highest = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(number(object, path).value_or(otherwise), lowest, highest));
}

bool flag(const JsonValue &object, QStringView path, bool otherwise)
{
    const JsonValue &value = deep(object, path);
    if (value.isBool())
        return value.toBool();
    if (value.isNull())
        return otherwise;
    const QString word = value.toText();
    return word == QLatin1String("true") || word == QLatin1String("1");
}

QStringList texts(const JsonValue &value)
{
    QStringList list;
    if (!value.isArray()) {
        if (const QString single = value.toText(); !single.isEmpty())
            list << single;
        return list;
    }
    for (const JsonValue &item : value.items())
        list << item.toText();
    return list;
}

void setDeep(JsonValue &object, QStringView path, const JsonValue &value)
{
    JsonValue *place = &object;
    for (const QStringView key : path.split(u'.'))
        place = &place->member(keyIn(*place, key));
    *place = value;
}

void removeDeep(JsonValue &object, QStringView path)
{
    const QList<QStringView> keys = path.split(u'.');
    JsonValue *place = &object;
    for (qsizetype i = 0; i + 1 < keys.size(); ++i) {
        const QString key = keyIn(*place, keys.at(i));
        if (!place->value(key).isObject())
            return;
        place = &place->member(key);
    }
    place->remove(keyIn(*place, keys.last()));
}

QString keyIn(const JsonValue &object, QStringView key)
{
    if (!object.isObject() || object.contains(key))
        return key.toString();
    for (const QString &other : object.keys()) {
        if (other.compare(key, Qt::CaseInsensitive) == 0)
            return other;
    }
    return key.toString();
}

} // namespace wardroom::lenient
