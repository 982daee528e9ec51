// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/heatmap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardroom {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

std::optional<double> boundOf(const Series &series)
{
    const QString text = series.labels.value(u"le");
    if (text == QLatin1String("+Inf") || text == QLatin1String("Inf"))
        return Infinity;
    bool ok = false;
    const double bound = text.toDouble(&ok);
    return ok && !std::isnan(bound) ? std::optional(bound) : std::nullopt;
}

template <typename Times> void addTimes(std::vector<qint64> &all, const Times &times)
{
    all.insert(all.end(), times.begin(), times.end());
}

void makeUnique(std::vector<qint64> &times)
{
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
}

qint64 stepOf(const SeriesSnapshot &snapshot, const std::vector<qint64> &times)
{
    if (snapshot.stepMs > 0 || times.size() < 2)
        return std::max<qint64>(1, snapshot.stepMs);
    qint64 step = times[1] - times[0];
    for (std::size_t i = 2; i < times.size(); ++i)
        step = std::min(step, times[i] - times[i - 1]);
    return step;
}

std::size_t columnOf(const Heatmap &map, qint64 ms)
{
    return static_cast<std::size_t>(std::lower_bound(map.times.begin(), map.times.end(), ms)
                                    - map.times.begin());
}

void addCount(Heatmap &map, std::size_t column, std::size_t row, double count)
{
    double &cell = map.counts[column * map.rows() + row];
    cell = std::isnan(cell) ? count : cell + count;
}

void findLargest(Heatmap &map)
{
    for (const double count : map.counts)
        map.largest = std::isfinite(count) ? std::max(map.largest, count) : map.largest;
}

/// Rows by upper bound, all counts NaN.
std::shared_ptr<Heatmap> emptyMap(const SeriesSnapshot &snapshot)
{
    auto map = std::make_shared<Heatmap>();
    std::vector<double> bounds;
    for (const Series &series : snapshot.series) {
        const auto bound = boundOf(series);
        if (!bound)
            continue;
        bounds.push_back(*bound);
        addTimes(map->times, series.times);
    }
    if (bounds.empty())
        return nullptr;
    makeUnique(map->times);
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    map->bounds = {bounds.front() > 0 ? 0 : -Infinity};
    map->bounds.insert(map->bounds.end(), bounds.begin(), bounds.end());
    map->stepMs = stepOf(snapshot, map->times);
    map->counts.assign(map->times.size() * map->rows(), NaN);
    return map;
}

/// Adds every series to the row of its bound, as it is.
std::shared_ptr<Heatmap> addedUp(const SeriesSnapshot &snapshot)
{
    auto map = emptyMap(snapshot);
    if (!map)
        return nullptr;
    for (const Series &series : snapshot.series) {
        const auto bound = boundOf(series);
        if (!bound)
            continue;
        const auto row = static_cast<std::size_t>(
            std::lower_bound(map->bounds.begin() + 1, map->bounds.end(), *bound) - map->bounds.begin() - 1);
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (std::isfinite(series.values[i]))
                addCount(*map, columnOf(*map, series.times[i]), row, series.values[i]);
        }
    }
    return map;
}

void takeDifferences(Heatmap &map)
{
    for (std::size_t column = 0; column < map.times.size(); ++column) {
        double below = 0;
        for (std::size_t row = 0; row < map.rows(); ++row) {
            double &cell = map.counts[column * map.rows() + row];
            if (std::isnan(cell))
                continue;
            const double cumulative = cell;
            cell = std::max(0.0, cumulative - below);
            below = std::max(below, cumulative);
        }
    }
}

/// Every second border, the outer ones kept.
std::vector<double> thinned(const std::vector<double> &bounds)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < bounds.size(); i += 2)
        result.push_back(bounds[i]);
    if (bounds.size() % 2 == 0)
        result.push_back(bounds.back());
    return result;
}

std::vector<double> histogramBounds(const SeriesSnapshot &snapshot, std::size_t mostRows)
{
    std::vector<double> bounds;
    for (const Series &series : snapshot.series) {
        for (const HistogramSample &sample : series.histograms) {
            for (const HistogramBucket &bucket : sample.buckets) {
                bounds.push_back(bucket.lower);
                bounds.push_back(bucket.upper);
            }
        }
    }
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    while (bounds.size() > std::max<std::size_t>(2, mostRows + 1))
        bounds = thinned(bounds);
    return bounds;
}

/// A bucket wider than a row is spread over the rows it covers.
void addBucket(Heatmap &map, std::size_t column, const HistogramBucket &bucket)
{
    const auto begin = map.bounds.begin();
    auto first = static_cast<std::size_t>(std::upper_bound(begin, map.bounds.end(), bucket.lower) - begin);
    auto last = static_cast<std::size_t>(std::lower_bound(begin, map.bounds.end(), bucket.upper) - begin);
    first = std::min(first > 0 ? first - 1 : 0, map.rows() - 1);
    last = std::clamp(last, first + 1, map.rows());
    for (std::size_t row = first; row < last; ++row)
        addCount(map, column, row, bucket.count / static_cast<double>(last - first));
}

} // namespace

std::optional<std::size_t> Heatmap::columnAt(qint64 ms) const
{
    const auto next = std::upper_bound(times.begin(), times.end(), ms);
    if (next == times.begin() || ms - *(next - 1) >= stepMs)
        return std::nullopt;
    return static_cast<std::size_t>(next - times.begin()) - 1;
}

HeatmapPtr heatmapOfBuckets(const SeriesSnapshot &snapshot)
{
    const auto map = addedUp(snapshot);
    if (!map)
        return nullptr;
    takeDifferences(*map);
    findLargest(*map);
    return map;
}

HeatmapPtr heatmapOfCounts(const SeriesSnapshot &snapshot)
{
    const auto map = addedUp(snapshot);
    if (map)
        findLargest(*map);
    return map;
}

HeatmapPtr heatmapOfHistograms(const SeriesSnapshot &snapshot, std::size_t mostRows)
{
    auto map = std::make_shared<Heatmap>();
    map->bounds = histogramBounds(snapshot, mostRows);
    if (map->rows() == 0)
        return nullptr;
    for (const Series &series : snapshot.series) {
        for (const HistogramSample &sample : series.histograms)
            map->times.push_back(sample.timeMs);
    }
    makeUnique(map->times);
    map->stepMs = stepOf(snapshot, map->times);
    map->counts.assign(map->times.size() * map->rows(), NaN);
    for (const Series &series : snapshot.series) {
        for (const HistogramSample &sample : series.histograms) {
            const std::size_t column = columnOf(*map, sample.timeMs);
            for (std::size_t row = 0; row < map->rows(); ++row)
                addCount(*map, column, row, 0);
            for (const HistogramBucket &bucket : sample.buckets)
                addBucket(*map, column, bucket);
        }
    }
    findLargest(*map);
    return map;
}

} // namespace wardroom
