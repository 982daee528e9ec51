// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartspec.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 FallbackGapMs = 60'000;

/// The usual distance of samples where the query's step is not known: the smallest among the first few.
qint64 usualStep(const Series &series)
{
    constexpr std::size_t Looked = 64;
    qint64 step = 0;
    for (std::size_t i = 1; i < std::min(series.size(), Looked); ++i) {
        const qint64 distance = series.times[i] - series.times[i - 1];
        if (distance > 0 && (step == 0 || distance < step))
            step = distance;
    }
    return step;
}

} // namespace

qint64 ChartSeries::gapMs() const
{
    const qint64 step = snapshot->stepMs > 0 ? snapshot->stepMs : usualStep(data());
    return step > 0 ? step + step / 2 : FallbackGapMs;
}

std::vector<AlertBand> mergedBands(const std::vector<AlertBand> &bands)
{
    std::vector<qint64> edges;
    for (const AlertBand &band : bands) {
        edges.push_back(band.span.fromMs);
        edges.push_back(band.span.toMs);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<AlertBand> merged;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::optional<int> priority;
        for (const AlertBand &band : bands) {
            if (band.span.fromMs <= edges[i] && band.span.toMs > edges[i])
                priority = std::min(priority.value_or(band.priority), band.priority);
        }
        if (!priority)
            continue;
        if (!merged.empty() && merged.back().span.toMs == edges[i] && merged.back().priority == *priority)
            merged.back().span.toMs = edges[i + 1];
        else
            merged.push_back({{edges[i], edges[i + 1]}, {}, *priority});
    }
    return merged;
}

bool ChartSpec::hasData() const
{
    return std::any_of(series.begin(), series.end(),
                       [this](const ChartSeries &one) { return lastValue(one, span).has_value(); });
}

Extent visibleExtent(const ChartSpec &spec)
{
    Extent all;
    for (const ChartSeries &series : spec.series) {
        if (!series.visible)
            continue;
        const Series &data = series.data();
        all.append(data.pyramid.extent(data.values, data.lowerBound(spec.span.fromMs),
                                       data.lowerBound(spec.span.toMs + 1)));
    }
    return all;
}

ValueScale valueScaleFor(const ChartSpec &spec, int tickCount)
{
    ValueDemand demand;
    if (const Extent extent = visibleExtent(spec); extent.count > 0) {
        demand.lowest = extent.min;
        demand.highest = extent.max;
    }
    demand.fixedMinimum = spec.minimum;
    demand.fixedMaximum = spec.maximum;
    demand.logarithmic = spec.logarithmic;
    demand.binary = spec.unit == Unit::Bytes || spec.unit == Unit::BytesPerSecond;
    return makeValueScale(demand, tickCount);
}

std::optional<double> valueAt(const ChartSeries &series, qint64 ms)
{
    const Series &data = series.data();
    const auto index = data.nearest(ms, series.gapMs());
    if (!index || std::isnan(data.values[*index]))
        return std::nullopt;
    return data.values[*index];
}

std::optional<double> lastValue(const ChartSeries &series, TimeSpan span)
{
    const Series &data = series.data();
    const std::size_t first = data.lowerBound(span.fromMs);
    for (std::size_t i = data.lowerBound(span.toMs + 1); i > first; --i) {
        if (std::isfinite(data.values[i - 1]))
            return data.values[i - 1];
    }
    return std::nullopt;
}

} // namespace wardroom
