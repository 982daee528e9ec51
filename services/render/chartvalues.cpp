// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartvalues.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

std::optional<double> valueNear(const Series &series, qint64 ms, qint64 toleranceMs)
{
    const auto index = series.nearest(ms, toleranceMs);
    if (!index || !std::isfinite(series.values[*index]))
        return std::nullopt;
    return series.values[*index];
}

} // namespace

SeriesStats statsOf(const Series &series, TimeSpan span)
{
    SeriesStats stats;
    double sum = 0;
    std::size_t count = 0;
    const std::size_t last = series.lowerBound(span.toMs + 1);
    for (std::size_t i = series.lowerBound(span.fromMs); i < last; ++i) {
        const double value = series.values[i];
        if (!std::isfinite(value))
            continue;
        stats.min = std::min(stats.min.value_or(value), value);
        stats.max = std::max(stats.max.value_or(value), value);
        stats.last = value;
        sum += value;
        ++count;
    }
    if (count > 0) {
        stats.total = sum;
        stats.mean = sum / static_cast<double>(count);
    }
    return stats;
}

std::optional<double> ValuePair::difference() const
{
    return first && second ? std::optional(*second - *first) : std::nullopt;
}

std::vector<ValuePair> valuesAtLocks(const ChartSpec &spec, const LockedCursors &locks)
{
    std::vector<ValuePair> pairs;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        if (!series.visible)
            continue;
        const auto at = [&series](const std::optional<qint64> &ms) {
            return ms ? valueNear(series.data(), *ms, series.gapMs()) : std::nullopt;
        };
        pairs.push_back({i, at(locks[0]), at(locks[1])});
    }
    return pairs;
}

std::vector<ValuePair> comparedValues(const ChartSpec &spec, std::optional<qint64> ms)
{
    std::vector<ValuePair> pairs;
    for (std::size_t i = 0; spec.comparison && i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        const Series *earlier = spec.comparison->counterpart(i);
        if (!series.visible || !earlier)
            continue;
        const qint64 shift = spec.comparison->shiftMs;
        if (ms) {
            const qint64 gap = series.gapMs();
            pairs.push_back({i, valueNear(*earlier, *ms - shift, gap), valueNear(series.data(), *ms, gap)});
            continue;
        }
        const TimeSpan then{spec.span.fromMs - shift, spec.span.toMs - shift};
        pairs.push_back({i, statsOf(*earlier, then).mean, statsOf(series.data(), spec.span).mean});
    }
    return pairs;
}

std::optional<qint64> compareShift(CompareWith with, TimeSpan span,
                                   const std::vector<DeploymentMark> &deployments)
{
    switch (with) {
    case CompareWith::Nothing:
        return std::nullopt;
    case CompareWith::HourBefore:
        return HourMs;
    case CompareWith::DayBefore:
        return DayMs;
    case CompareWith::WeekBefore:
        return 7 * DayMs;
    case CompareWith::BeforeDeployment:
        break;
    }
    std::optional<qint64> latest;
    for (const DeploymentMark &deployment : deployments) {
        if (deployment.timeMs > span.fromMs && deployment.timeMs < span.toMs)
            latest = std::max(latest.value_or(deployment.timeMs), deployment.timeMs);
    }
    return latest ? std::optional(span.toMs - *latest) : std::nullopt;
}

} // namespace wardroom
