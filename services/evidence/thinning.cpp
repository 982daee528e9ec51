// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/frozendata.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

/// Cuts a span into equal intervals. In doubles: a span may be longer than a signed number holds.
class Intervals
{
public:
    Intervals(TimeSpan span, std::size_t count)
        : m_from(span.fromMs)
        , m_count(std::max<std::size_t>(1, count))
        , m_width(std::max(1.0, (static_cast<double>(span.toMs) - static_cast<double>(span.fromMs)) / static_cast<double>(m_count)))
    {
    }
    double widthMs() const { return m_width; }
    std::size_t of(qint64 ms) const
    {
        const double place = (static_cast<double>(ms) - static_cast<double>(m_from)) / m_width;
        return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(m_count - 1)));
    }

private:
    qint64 m_from;
    std::size_t m_count;
    double m_width;
};

/// Of the samples of one interval: which of them stay.
class Kept
{
public:
    void add(std::size_t index, double value)
    {
        if (m_first == None)
            m_first = index;
        m_last = index;
        if (std::isnan(value)) {
            if (m_nan == None)
                m_nan = index; // that there was a gap is kept, too
            return;
        }
        if (m_least == None || value < m_leastValue) {
            m_least = index;
            m_leastValue = value;
        }
        if (m_most == None || value > m_mostValue) {
            m_most = index;
            m_mostValue = value;
        }
    }
    void flush(std::vector<std::size_t> &to)
    {
        std::array<std::size_t, 5> all{m_first, m_least, m_most, m_nan, m_last};
        std::sort(all.begin(), all.end());
        const auto end = std::unique(all.begin(), all.end());
        std::copy_if(all.begin(), end, std::back_inserter(to), [](std::size_t index) { return index != None; });
        *this = {};
    }

private:
    static constexpr auto None = static_cast<std::size_t>(-1);
    std::size_t m_first = None;
    std::size_t m_last = None;
    std::size_t m_least = None;
    std::size_t m_most = None;
    std::size_t m_nan = None;
    double m_leastValue = 0;
    double m_mostValue = 0;
};

template <typename Time, typename Value>
std::vector<std::size_t> keptOf(std::size_t size, const Intervals &intervals, Time timeOf, Value valueOf)
{
    std::vector<std::size_t> kept;
    Kept current;
    std::size_t interval = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (const std::size_t next = intervals.of(timeOf(i)); next != interval) {
            current.flush(kept);
            interval = next;
        }
        current.add(i, valueOf(i));
    }
    current.flush(kept);
    return kept;
}

Series thinnedSeries(const Series &series, const Intervals &intervals)
{
    Series result;
    result.labels = series.labels;
    const auto samples = keptOf(
        std::min(series.times.size(), series.values.size()), intervals, [&](std::size_t i) { return series.times[i]; },
        [&](std::size_t i) { return series.values[i]; });
    for (const std::size_t index : samples) {
        result.times.push_back(series.times[index]);
        result.values.push_back(series.values[index]);
    }
    const auto histograms = keptOf(
        series.histograms.size(), intervals, [&](std::size_t i) { return series.histograms[i].timeMs; },
        [&](std::size_t i) { return series.histograms[i].count; });
    for (const std::size_t index : histograms)
        result.histograms.push_back(series.histograms[index]);
    result.finish();
    return result;
}

SnapshotPtr thinnedSnapshot(const SnapshotPtr &snapshot, std::size_t buckets)
{
    if (!snapshot)
        return nullptr;
    const Intervals intervals(snapshot->span, buckets);
    auto result = std::make_shared<SeriesSnapshot>();
    result->span = snapshot->span;
    // Neighbours within an interval lie up to its width apart; that is no gap.
    result->stepMs = std::max(snapshot->stepMs, static_cast<qint64>(std::ceil(std::min(intervals.widthMs(), 9e15))));
    result->warnings = snapshot->warnings;
    result->infos = snapshot->infos;
    for (const Series &series : snapshot->series)
        result->series.push_back(thinnedSeries(series, intervals));
    return result;
}

} // namespace

FrozenChart thinned(const FrozenChart &chart, std::size_t buckets)
{
    FrozenChart result = chart;
    result.snapshot = thinnedSnapshot(chart.snapshot, buckets);
    result.earlier = thinnedSnapshot(chart.earlier, buckets);
    return result;
}

} // namespace wardroom
