// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/querystep.h"

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

constexpr std::array<qint64, 33> ReadableSteps{
    1, 2, 5, 10, 20, 50, 100, 200, 500,
    Second, 2 * Second, 5 * Second, 10 * Second, 15 * Second, 20 * Second, 30 * Second,
    Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 20 * Minute, 30 * Minute,
    Hour, 2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour,
    Day, 2 * Day, 7 * Day, 14 * Day, 30 * Day};

qint64 ceilTo(qint64 value, qint64 unit)
{
    return (value / unit + (value % unit != 0 ? 1 : 0)) * unit;
}

/// The greatest multiple that is not above, also for instants before 1970.
qint64 floorTo(qint64 value, qint64 unit)
{
    const qint64 rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

qint64 readable(qint64 ms)
{
    const auto step = std::lower_bound(ReadableSteps.begin(), ReadableSteps.end(), ms);
    return step != ReadableSteps.end() ? *step : ceilTo(ms, Day);
}

} // namespace

qint64 safeStep(TimeSpan span, qint64 wantedMs)
{
    const qint64 wanted = std::max<qint64>(wantedMs, 1);
    const qint64 duration = std::max<qint64>(span.durationMs(), 0);
    if (duration / wanted + 1 <= MaxPointsPerSeries)
        return wanted;
    const qint64 smallest = duration / MaxPointsPerSeries + 1;
    return smallest < Second ? smallest : ceilTo(smallest, Second);
}

qint64 stepFor(TimeSpan span, int pixels, qint64 minimumMs)
{
    const qint64 columns = std::max(pixels, 1);
    const qint64 duration = std::max<qint64>(span.durationMs(), 1);
    const qint64 step = readable((duration - 1) / columns + 1);
    return safeStep(span, std::max(step, minimumMs));
}

TimeSpan alignedTo(TimeSpan span, qint64 stepMs)
{
    if (stepMs <= 0)
        return span;
    return {floorTo(span.fromMs, stepMs), floorTo(span.toMs, stepMs)};
}

} // namespace wardroom
