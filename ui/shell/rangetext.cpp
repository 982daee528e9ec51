// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rangetext.h"

#include "services/render/format.h"

namespace wardroom {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

constexpr qint64 Quick[] = {5 * Minute, 15 * Minute, 30 * Minute, Hour, 3 * Hour, 6 * Hour,
                            12 * Hour, 24 * Hour, 2 * Day, 7 * Day, 30 * Day};
constexpr int Intervals[] = {0, 5 * Second, 10 * Second, 15 * Second, 30 * Second, Minute, 5 * Minute};

} // namespace

std::span<const qint64> quickRanges() { return Quick; }
std::span<const int> refreshIntervals() { return Intervals; }

QString RangeText::last(qint64 ms)
{
    if (ms % Day == 0 && ms > Day)
        return tr("Last %n days", nullptr, static_cast<int>(ms / Day));
    if (ms % Hour == 0)
        return tr("Last %n hours", nullptr, static_cast<int>(ms / Hour));
    if (ms % Minute == 0)
        return tr("Last %n minutes", nullptr, static_cast<int>(ms / Minute));
    return tr("Last %1").arg(formatDuration(ms));
}

RangeText RangeText::of(const TimeRange &range, const TimeSpan &span, const Formatter &format, qint64 nowMs)
{
    RangeText text;
    const qint64 length = span.durationMs();
    if (range == TimeRange::last(length)) {
        text.main = last(length);
        return text;
    }
    if (range.isLive() && range.from.isRelative()) {
        text.main = QStringLiteral("%1 – %2").arg(range.from.text(format.zone()), range.to.text(format.zone()));
        return text;
    }
    const bool wholeMinutes = span.fromMs % Minute == 0 && span.toMs % Minute == 0;
    const auto time = [&](qint64 ms) { return wholeMinutes ? format.timeToMinute(ms) : format.time(ms); };
    const QString fromDay = format.date(span.fromMs);
    const QString toDay = format.date(span.toMs);
    const QString end = range.isLive() ? tr("now") : time(span.toMs);
    if (fromDay == toDay) {
        text.main = QStringLiteral("%1 – %2").arg(time(span.fromMs), end);
        if (fromDay != format.date(nowMs))
            text.aside = fromDay;
        return text;
    }
    const QString endWithDay = range.isLive() ? end : QStringLiteral("%1 %2").arg(toDay, end);
    text.main = QStringLiteral("%1 %2 – %3").arg(fromDay, time(span.fromMs), endWithDay);
    return text;
}

QString RangeText::interval(int ms)
{
    if (ms == 0)
        return tr("Off");
    return ms % Minute == 0 ? tr("%1 min").arg(ms / Minute) : tr("%1 s").arg(ms / Second);
}

QString RangeText::zone(const QTimeZone &zone, qint64 nowMs)
{
    const QString offset = Formatter(languageOf(), zone).zoneName(nowMs);
    const QString id = QString::fromLatin1(zone.id());
    const QString city = id.section(u'/', -1).replace(u'_', u' ');
    if (city.startsWith(QLatin1String("UTC")) || city == QLatin1String("GMT"))
        return offset;
    return QStringLiteral("%1 %2").arg(city, offset);
}

QString RangeText::problem()
{
    return tr("This is not a time range. Write now-6h, 14:00 – 15:30 or 2026-11-20 14:00 – 15:30.");
}

} // namespace wardroom
