// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silencetimes.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

namespace wardroom {

Result<qint64> parseSilenceStart(QStringView text, qint64 nowMs, const QTimeZone &zone)
{
    const Result<TimePoint> point = TimePoint::parse(text.trimmed(), nowMs, zone);
    if (!point)
        return failure(point.error());
    return point->resolve(nowMs, zone);
}

Result<qint64> parseSilenceEnd(QStringView text, qint64 startMs, qint64 nowMs, const QTimeZone &zone)
{
    const QStringView given = text.trimmed();
    if (const Result<qint64> duration = parseDuration(given))
        return startMs + *duration;
    const Result<TimePoint> point = TimePoint::parse(given, nowMs, zone);
    if (!point)
        return failure(point.error());
    static const QRegularExpression clockTime(QStringLiteral(R"(^\d{1,2}:\d{2}(:\d{2})?$)"));
    if (!clockTime.match(given).hasMatch())
        return point->resolve(nowMs, zone, true);
    QDateTime end = QDateTime::fromMSecsSinceEpoch(point->resolve(nowMs, zone), zone);
    while (end.toMSecsSinceEpoch() <= startMs)
        end = end.addDays(1);
    return end.toMSecsSinceEpoch();
}

qint64 nextHour(int hour, qint64 afterMs, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(afterMs, zone).date();
    const QDateTime first(today, QTime(hour, 0), zone);
    return first.toMSecsSinceEpoch() > afterMs ? first.toMSecsSinceEpoch()
                                               : QDateTime(today.addDays(1), QTime(hour, 0), zone).toMSecsSinceEpoch();
}

} // namespace wardroom
