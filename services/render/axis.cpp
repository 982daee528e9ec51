// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/axis.h"

#include <QtCore/QDateTime>

#include <array>
#include <cmath>

namespace wardroom {

namespace {

constexpr double RoundingSlack = 1e-9; // ends that differ from a tick by less are the tick

void linearTicks(ValueScale &scale, const ValueDemand &demand, int count)
{
    scale.step = niceStep(scale.maximum - scale.minimum, count, demand.binary);
    if (!demand.fixedMinimum)
        scale.minimum = std::floor(scale.minimum / scale.step + RoundingSlack) * scale.step;
    if (!demand.fixedMaximum)
        scale.maximum = std::ceil(scale.maximum / scale.step - RoundingSlack) * scale.step;
    const double first = std::ceil(scale.minimum / scale.step - RoundingSlack);
    for (int i = 0; i <= 2 * count + 2; ++i) {
        const double tick = (first + i) * scale.step;
        if (tick > scale.maximum + scale.step * RoundingSlack)
            break;
        scale.ticks.push_back(std::abs(tick) < scale.step * RoundingSlack ? 0 : tick);
    }
}

void logarithmicTicks(ValueScale &scale, int count)
{
    const int lowest = static_cast<int>(std::ceil(std::log10(scale.minimum) - RoundingSlack));
    const int highest = static_cast<int>(std::floor(std::log10(scale.maximum) + RoundingSlack));
    const bool fewDecades = highest - lowest < 2;
    const int stride = fewDecades ? 1 : std::max(1, (highest - lowest + count) / std::max(1, count));
    for (int decade = fewDecades ? lowest - 1 : lowest; decade <= highest; decade += stride) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10.0, decade);
            const bool inside =
                tick >= scale.minimum * (1 - RoundingSlack) && tick <= scale.maximum * (1 + RoundingSlack);
            if (inside && (factor == 1.0 || fewDecades))
                scale.ticks.push_back(tick);
        }
    }
}

ValueScale makeLogarithmic(const ValueDemand &demand, int count)
{
    ValueScale scale;
    scale.logarithmic = true;
    const double highest = demand.fixedMaximum.value_or(demand.highest.value_or(1));
    scale.maximum = highest > 0 ? highest : 1;
    const double lowest = demand.fixedMinimum.value_or(demand.lowest.value_or(scale.maximum / 100));
    scale.minimum = lowest > 0 && lowest < scale.maximum ? lowest : scale.maximum / 1000;
    if (!demand.fixedMinimum)
        scale.minimum = std::pow(10.0, std::floor(std::log10(scale.minimum) + RoundingSlack));
    if (!demand.fixedMaximum) {
        // A whole decade above the data would waste a third of the panel: 1, 2, 5 are round enough.
        const double decade = std::pow(10.0, std::floor(std::log10(scale.maximum) + RoundingSlack));
        for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
            if (factor * decade * (1 + RoundingSlack) >= scale.maximum) {
                scale.maximum = factor * decade;
                break;
            }
        }
    }
    if (scale.maximum <= scale.minimum)
        scale.maximum = scale.minimum * 10;
    logarithmicTicks(scale, count);
    return scale;
}

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr std::array<qint64, 21> ClockSteps{
    100,         200,         500,      Second,     2 * Second, 5 * Second,  10 * Second,
    15 * Second, 30 * Second, Minute,   2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute,
    30 * Minute, Hour,        2 * Hour, 3 * Hour,   4 * Hour,   6 * Hour,    12 * Hour};
constexpr std::array<int, 3> DaySteps{1, 2, 7};
constexpr std::array<int, 5> MonthSteps{1, 3, 6, 12, 60};

QString timeLabel(const QDateTime &local, qint64 stepMs)
{
    if (stepMs < Second)
        return QLocale::c().toString(local, QStringLiteral("HH:mm:ss.zzz")).chopped(2);
    return QLocale::c().toString(local,
                                 stepMs < Minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

TimeTick clockTick(qint64 ms, qint64 stepMs, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const bool midnight = local.time() == QTime(0, 0);
    return {ms, midnight ? QLocale::c().toString(local, QStringLiteral("MM-dd")) : timeLabel(local, stepMs),
            midnight};
}

/// The first multiple of @p stepMs on the wall clock at or after @p ms, as long as the offset stays that of
/// @p ms.
qint64 alignUp(qint64 ms, qint64 stepMs, const QTimeZone &zone)
{
    const qint64 offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc())) * Second;
    const qint64 local = ms + offset;
    return ((local + stepMs - 1) / stepMs) * stepMs - offset;
}

std::vector<TimeTick> clockTicks(TimeSpan span, const QTimeZone &zone, qint64 stepMs)
{
    std::vector<TimeTick> ticks;
    // Half an hour at most at a time, so that a change of the offset between two ticks is noticed.
    const qint64 stride = std::min(stepMs, Hour / 2);
    for (qint64 at = alignUp(span.fromMs, stride, zone); at <= span.toMs;
         at = alignUp(at + 1, stride, zone)) {
        if (alignUp(at, stepMs, zone) == at)
            ticks.push_back(clockTick(at, stepMs, zone));
    }
    return ticks;
}

std::vector<TimeTick> dayTicks(TimeSpan span, const QTimeZone &zone, int days)
{
    std::vector<TimeTick> ticks;
    QDate date = QDateTime::fromMSecsSinceEpoch(span.fromMs, zone).date();
    // Weeks start on Monday, which Julian day 0 was.
    while (date.toJulianDay() % days != 0)
        date = date.addDays(1);
    for (;; date = date.addDays(days)) {
        const QDateTime start = date.startOfDay(zone);
        if (start.toMSecsSinceEpoch() > span.toMs)
            return ticks;
        if (start.toMSecsSinceEpoch() >= span.fromMs)
            ticks.push_back(
                {start.toMSecsSinceEpoch(), QLocale::c().toString(start, QStringLiteral("MM-dd")), true});
    }
}

std::vector<TimeTick> monthTicks(TimeSpan span, const QTimeZone &zone, int months)
{
    std::vector<TimeTick> ticks;
    const QDate first = QDateTime::fromMSecsSinceEpoch(span.fromMs, zone).date();
    const int index = (first.year() * 12 + first.month() - 1) / months * months;
    const QString pattern = months < 12 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy");
    for (QDate date(index / 12, index % 12 + 1, 1);; date = date.addMonths(months)) {
        const QDateTime start = date.startOfDay(zone);
        if (!start.isValid() || start.toMSecsSinceEpoch() > span.toMs)
            return ticks;
        if (start.toMSecsSinceEpoch() >= span.fromMs)
            ticks.push_back({start.toMSecsSinceEpoch(), QLocale::c().toString(start, pattern), true});
    }
}

} // namespace

double ValueScale::fraction(double value) const
{
    if (!logarithmic)
        return (value - minimum) / (maximum - minimum);
    if (value <= 0)
        return 0;
    return std::log(value / minimum) / std::log(maximum / minimum);
}

double ValueScale::valueAt(double fraction) const
{
    if (!logarithmic)
        return minimum + fraction * (maximum - minimum);
    return minimum * std::pow(maximum / minimum, fraction);
}

double niceStep(double span, int count, bool binary)
{
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const double rough = span / std::max(1, count);
    if (binary)
        return std::max(1.0, std::exp2(std::ceil(std::log2(rough) - RoundingSlack)));
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - RoundingSlack))
            return factor * power;
    }
    return 10 * power;
}

ValueScale makeValueScale(const ValueDemand &demand, int tickCount)
{
    if (demand.logarithmic)
        return makeLogarithmic(demand, tickCount);
    ValueScale scale;
    const double lowest = demand.lowest.value_or(0);
    const double highest = demand.highest.value_or(demand.fixedMaximum.value_or(1));
    scale.minimum = demand.fixedMinimum.value_or(std::min(0.0, lowest));
    scale.maximum = demand.fixedMaximum.value_or(highest);
    if (scale.maximum <= scale.minimum)
        scale.maximum = scale.minimum + (scale.minimum == 0 ? 1 : std::abs(scale.minimum));
    linearTicks(scale, demand, std::max(1, tickCount));
    return scale;
}

std::vector<TimeTick> timeTicks(TimeSpan span, const QTimeZone &zone, int count)
{
    if (span.durationMs() <= 0 || count < 1)
        return {};
    const qint64 rough = span.durationMs() / count;
    for (const qint64 step : ClockSteps) {
        if (step > rough)
            return clockTicks(span, zone, step);
    }
    for (const int days : DaySteps) {
        if (days * Day > rough)
            return dayTicks(span, zone, days);
    }
    for (const int months : MonthSteps) {
        if (months * 30 * Day > rough)
            return monthTicks(span, zone, months);
    }
    return monthTicks(span, zone, 120);
}

} // namespace wardroom
