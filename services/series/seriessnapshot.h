// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/series/labels.h"
#include "services/series/pyramid.h"

#include <memory>
#include <optional>

namespace wardroom {

/// One bucket of a native histogram: samples in (lower, upper], by rule of Prometheus' bucket encoding.
struct HistogramBucket
{
    int boundaryRule = 0; ///< 0 open left, 1 open right, 2 open both, 3 closed both
    double lower = 0;
    double upper = 0;
    double count = 0;
    friend bool operator==(const HistogramBucket &, const HistogramBucket &) = default;
};

struct HistogramSample
{
    qint64 timeMs = 0;
    double count = 0;
    double sum = 0;
    std::vector<HistogramBucket> buckets;
    friend bool operator==(const HistogramSample &, const HistogramSample &) = default;
};

/// Fifth mechanism: immutable columns. Samples of one series: times in milliseconds, ascending, and values of
/// the same count; NaN is kept as NaN (a staleness marker or a real 0/0), a gap is a missing sample.
struct Series
{
    Labels labels;
    std::vector<qint64> times;
    std::vector<double> values;
    std::vector<HistogramSample> histograms; ///< native histograms; a series may carry both
    Pyramid pyramid; ///< over values
    qint64 evenStepMs = 0; ///< from each sample to the next, where that is always the same; 0: it is not

    std::size_t size() const { return times.size(); }
    /// Restores the ascending order where a server broke it; equal times keep theirs. Nearly free when it holds.
    void sortByTime();
    /// To be called once, when all samples are in: sorts them, and builds what drawing and searching are quick by.
    void finish();
    /// Index of the first sample at or after @p ms.
    std::size_t lowerBound(qint64 ms) const;
    /// The sample nearest to @p ms and no farther than @p toleranceMs.
    std::optional<std::size_t> nearest(qint64 ms, qint64 toleranceMs) const;
};

/// What one answered range query is. Shared as `shared_ptr<const SeriesSnapshot>`: made in the background, never
/// changed afterwards, so that readers never lock.
struct SeriesSnapshot
{
    std::vector<Series> series;
    TimeSpan span; ///< what was asked for
    qint64 stepMs = 0; ///< 0: unknown
    QStringList warnings; ///< the server's own words
    QStringList infos;

    std::size_t sampleCount() const;
    std::size_t memory() const; ///< bytes held by columns and pyramids
};

using SnapshotPtr = std::shared_ptr<const SeriesSnapshot>;

} // namespace wardroom
