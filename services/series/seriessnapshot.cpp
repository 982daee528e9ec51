// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/seriessnapshot.h"

#include <algorithm>
#include <cstdlib>

namespace wardroom {

std::size_t Series::lowerBound(qint64 ms) const
{
    return static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), ms) - times.begin());
}

std::optional<std::size_t> Series::nearest(qint64 ms, qint64 toleranceMs) const
{
    if (times.empty())
        return std::nullopt;
    std::size_t index = lowerBound(ms);
    if (index == times.size() || (index > 0 && ms - times[index - 1] <= times[index] - ms))
        --index;
    if (std::abs(times[index] - ms) > toleranceMs)
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
