// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/seriessnapshot.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace wardroom {

namespace {

/// Also for instants so far apart that their difference fits no signed number.
quint64 distance(qint64 a, qint64 b)
{
    return a < b ? static_cast<quint64>(b) - static_cast<quint64>(a) : static_cast<quint64>(a) - static_cast<quint64>(b);
}

/// Range queries answer on a grid: unless samples are missing, the times need not be looked at to find one.
qint64 evenStep(const std::vector<qint64> &times)
{
    if (times.size() < 2)
        return 0;
    const quint64 step = distance(times[1], times[0]);
    for (std::size_t i = 2; i < times.size(); ++i) {
        if (distance(times[i], times[i - 1]) != step)
            return 0;
    }
    return step <= std::numeric_limits<qint64>::max() ? static_cast<qint64>(step) : 0;
}

template <typename T> std::vector<T> permuted(const std::vector<T> &column, const std::vector<std::size_t> &order)
{
    std::vector<T> result;
    result.reserve(column.size());
    for (const std::size_t index : order)
        result.push_back(column[index]);
    return result;
}

} // namespace

void Series::finish()
{
    sortByTime();
    pyramid = Pyramid(values);
    evenStepMs = evenStep(times);
}

std::size_t Series::lowerBound(qint64 ms) const
{
    if (evenStepMs == 0 || times.empty() || ms <= times.front() || ms > times.back())
        return static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), ms) - times.begin());
    const auto step = static_cast<quint64>(evenStepMs);
    return static_cast<std::size_t>((distance(ms, times.front()) + step - 1) / step);
}

void Series::sortByTime()
{
    if (!std::is_sorted(times.begin(), times.end())) {
        std::vector<std::size_t> order(times.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [this](auto a, auto b) { return times[a] < times[b]; });
        times = permuted(times, order);
        values = permuted(values, order);
    }
    const auto earlier = [](const HistogramSample &a, const HistogramSample &b) { return a.timeMs < b.timeMs; };
    if (!std::is_sorted(histograms.begin(), histograms.end(), earlier))
        std::stable_sort(histograms.begin(), histograms.end(), earlier);
}

std::optional<std::size_t> Series::nearest(qint64 ms, qint64 toleranceMs) const
{
    if (times.empty())
        return std::nullopt;
    std::size_t index = lowerBound(ms);
    if (index == times.size() || (index > 0 && distance(ms, times[index - 1]) <= distance(ms, times[index])))
        --index;
    if (toleranceMs < 0 || distance(ms, times[index]) > static_cast<quint64>(toleranceMs))
        return std::nullopt;
    return index;
}

std::size_t SeriesSnapshot::sampleCount() const
{
    std::size_t count = 0;
    for (const Series &one : series)
        count += one.size();
    return count;
}

std::size_t SeriesSnapshot::memory() const
{
    std::size_t bytes = 0;
    for (const Series &one : series) {
        bytes += one.times.capacity() * sizeof(qint64) + one.values.capacity() * sizeof(double) + one.pyramid.memory();
        for (const HistogramSample &sample : one.histograms)
            bytes += sizeof sample + sample.buckets.capacity() * sizeof(HistogramBucket);
    }
    return bytes;
}

} // namespace wardroom
