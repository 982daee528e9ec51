// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

namespace wardroom {

namespace {

constexpr int ShortestRefreshMs = 1000;
constexpr int LongestRefreshMs = 24 * 60 * 60 * 1000;

Result<TimePoint> pointOf(const QJsonValue &value)
{
    // Relative ends are text; absolute ones a number of ms, which no zone can shift.
    if (value.isDouble())
        return TimePoint::at(static_cast<qint64>(value.toDouble()));
    auto point = TimePoint::parse(value.toString(), 0, QTimeZone::utc());
    return point && point->isRelative() ? point : failure(ErrorKind::Storage);
}

QJsonValue jsonOf(const TimePoint &point)
{
    if (point.isRelative())
        return point.text(QTimeZone::utc());
    return static_cast<double>(point.resolve(0, QTimeZone::utc()));
}

} // namespace

QJsonObject WindowState::toJson() const
{
    QJsonObject json;
    json.insert(QLatin1String("geometry"), QString::fromLatin1(geometry.toBase64()));
    json.insert(QLatin1String("page"), page);
    json.insert(QLatin1String("environment"), environment.isNull() ? QString() : environment.toString(QUuid::WithoutBraces));
    json.insert(QLatin1String("from"), jsonOf(range.from));
    json.insert(QLatin1String("to"), jsonOf(range.to));
    json.insert(QLatin1String("zone"), QString::fromLatin1(zone));
    json.insert(QLatin1String("refreshMs"), refreshMs);
    return json;
}

WindowState WindowState::fromJson(const QJsonObject &json)
{
    WindowState state;
    state.geometry = QByteArray::fromBase64(json.value(QLatin1String("geometry")).toString().toLatin1());
    state.page = json.value(QLatin1String("page")).toString();
    state.environment = QUuid::fromString(json.value(QLatin1String("environment")).toString());
    const auto from = pointOf(json.value(QLatin1String("from")));
    const auto to = pointOf(json.value(QLatin1String("to")));
    if (from && to)
        state.range = {*from, *to};
    if (const QByteArray zone = json.value(QLatin1String("zone")).toString().toLatin1(); QTimeZone(zone).isValid())
        state.zone = zone;
    const int refresh = json.value(QLatin1String("refreshMs")).toInt(-1);
    if (refresh == 0 || (refresh >= ShortestRefreshMs && refresh <= LongestRefreshMs))
        state.refreshMs = refresh;
    return state;
}

} // namespace wardroom
