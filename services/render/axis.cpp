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
    scale.step = niceStep((scale.maximum - scale.minimum) * demand.stepFactor, count, demand.steps)
        / demand.stepFactor;
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

double logOf(double value, int base)
{
    return base == 2 ? std::log2(value) : std::log10(value);
}

void logarithmicTicks(ValueScale &scale, int count)
{
    const int base = scale.logBase;
    const int lowest = static_cast<int>(std::ceil(logOf(scale.minimum, base) - RoundingSlack));
    const int highest = static_cast<int>(std::floor(logOf(scale.maximum, base) + RoundingSlack));
    const bool fewDecades = base != 2 && highest - lowest < 2;
    const int stride = fewDecades ? 1 : std::max(1, (highest - lowest + count) / std::max(1, count));
    for (int power = fewDecades ? lowest - 1 : lowest; power <= highest; power += stride) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(base, power);
            const bool inside =
                tick >= scale.minimum * (1 - RoundingSlack) && tick <= scale.maximum * (1 + RoundingSlack);
            if (inside && (factor == 1.0 || fewDecades))
                scale.ticks.push_back(tick);
        }
    }
}

/// The next round number: a power of 2, or 1, 2 or 5 times one of 10. A whole decade above the data would
/// waste a third of the panel.
double roundUp(double value, int base)
{
    const double power = std::pow(base, std::floor(logOf(value, base) + RoundingSlack));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power * (1 + RoundingSlack) >= value)
            return factor * power;
    }
    return 10 * power;
}

ValueScale makeLogarithmic(const ValueDemand &demand, int count)
{
    ValueScale scale;
    scale.logBase = demand.logBase == 2 ? 2 : 10;
    const double highest =
        demand.fixedMaximum.value_or(std::max(demand.highest.value_or(1), demand.softMaximum.value_or(0)));
    scale.maximum = highest > 0 ? highest : 1;
    const double lowest = demand.fixedMinimum.value_or(
        std::min(demand.lowest.value_or(scale.maximum / 100), demand.softMinimum.value_or(scale.maximum)));
    scale.minimum = lowest > 0 && lowest < scale.maximum ? lowest : scale.maximum / 1000;
    if (!demand.fixedMinimum)
        scale.minimum =
            std::pow(scale.logBase, std::floor(logOf(scale.minimum, scale.logBase) + RoundingSlack));
    if (!demand.fixedMaximum)
        scale.maximum = roundUp(scale.maximum, scale.logBase);
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
constexpr double ClockFrom = 10; // seconds; shorter steps are decimal
constexpr double SecondsOfDay = 86'400;
constexpr std::array<qint64, 14> DurationSteps{15,    30,    60,    120,    300,    600,    900,
                                               1'800, 3'600, 7'200, 14'400, 21'600, 43'200, 86'400};
constexpr std::array<int, 4> DaySteps{1, 2, 7, 14};
constexpr std::array<int, 6> MonthSteps{1, 3, 6, 12, 24, 60};

QString timeLabel(const QDateTime &local, qint64 stepMs)
{
    if (stepMs < Second)
        return QLocale::c().toString(local, QStringLiteral("HH:mm:ss.zzz")).chopped(2);
    return QLocale::c().toString(local,
                                 stepMs < Minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

/// Where the clock skips midnight a day starts later; where it repeats midnight, at the first one.
bool startsDay(qint64 ms, const QTimeZone &zone)
{
    const auto dateAt = [&zone](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zone).date(); };
    return dateAt(ms - 1) != dateAt(ms);
}

TimeTick clockTick(qint64 ms, qint64 stepMs, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const bool isDay = startsDay(ms, zone);
    return {ms, isDay ? QLocale::c().toString(local, QStringLiteral("MM-dd")) : timeLabel(local, stepMs), isDay};
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
        if (alignUp(at, stepMs, zone) != at && !(stepMs >= Hour && startsDay(at, zone)))
            continue;
        // The second 02:00 of a night says nothing between ticks that lie several hours apart.
        const bool again = stepMs > Hour && !ticks.empty() && at - ticks.back().ms <= Hour;
        if (!again)
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
        qint64 start = date.startOfDay(zone).toMSecsSinceEpoch();
        if (!startsDay(start, zone))
            start -= Hour; // the first of two midnights
        if (start > span.toMs)
            return ticks;
        if (start >= span.fromMs)
            ticks.push_back({start, QLocale::c().toString(date, QStringLiteral("MM-dd")), true});
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
    if (!isLogarithmic())
        return (value - minimum) / (maximum - minimum);
    if (value <= 0)
        return 0;
    return std::log(value / minimum) / std::log(maximum / minimum);
}

double ValueScale::valueAt(double fraction) const
{
    if (!isLogarithmic())
        return minimum + fraction * (maximum - minimum);
    return minimum * std::pow(maximum / minimum, fraction);
}

double niceStep(double span, int count, StepKind kind)
{
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const double rough = span / std::max(1, count);
    if (kind == StepKind::Binary)
        return std::max(1.0, std::exp2(std::ceil(std::log2(rough) - RoundingSlack)));
    if (kind == StepKind::Duration && rough > ClockFrom) {
        for (const qint64 step : DurationSteps) {
            if (static_cast<double>(step) >= rough * (1 - RoundingSlack))
                return static_cast<double>(step);
        }
        return niceStep(span / SecondsOfDay, count) * SecondsOfDay;
    }
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - RoundingSlack))
            return factor * power;
    }
    return 10 * power;
}

ValueScale makeValueScale(const ValueDemand &demand, int tickCount)
{
    if (demand.logBase > 1)
        return makeLogarithmic(demand, tickCount);
    ValueScale scale;
    const double lowest = std::min(demand.lowest.value_or(0), demand.softMinimum.value_or(HUGE_VAL));
    const double highest = std::max(demand.highest.value_or(demand.fixedMaximum.value_or(1)),
                                    demand.softMaximum.value_or(-HUGE_VAL));
    scale.minimum = demand.fixedMinimum.value_or(demand.fromZero ? std::min(0.0, lowest) : lowest);
    scale.maximum = demand.fixedMaximum.value_or(highest);
    if (scale.maximum <= scale.minimum) {
        const double room = scale.minimum == 0 ? 1 : std::abs(scale.minimum);
        scale.maximum = scale.minimum + room;
        if (!demand.fromZero && !demand.fixedMinimum && scale.minimum != 0)
            scale.minimum -= room; // a level line lies in the middle
    }
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
