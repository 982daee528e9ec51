// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

namespace wardroom {

/// A distribution over time: columns of cells, one row a bucket. Immutable once made; made off the GUI
/// thread.
struct Heatmap
{
    std::vector<qint64> times; ///< start of each column, ascending
    qint64 stepMs = 0; ///< width of a column
    std::vector<double> bounds; ///< rows + 1, ascending: row r holds what lies in (bounds[r], bounds[r + 1]]
    std::vector<double> counts; ///< by column, then row; NaN where there was no sample
    double largest = 0; ///< of all counts

    std::size_t rows() const { return bounds.size() < 2 ? 0 : bounds.size() - 1; }
    double count(std::size_t column, std::size_t row) const { return counts[column * rows() + row]; }
    /// The column that holds @p ms.
    std::optional<std::size_t> columnAt(qint64 ms) const;
};

using HeatmapPtr = std::shared_ptr<const Heatmap>;

/// From series with the cumulative counts of classic buckets (label `le`), as `sum by (le) (increase(…))`
/// gives them: each row is its bucket less the one below. Series of equal `le` are added. Counts that fall
/// with rising `le`, as scrapes at different times make them, are taken as none. Null without any bucket.
HeatmapPtr heatmapOfBuckets(const SeriesSnapshot &snapshot);
/// From series whose buckets are no longer cumulative: one row a series, by its `le`.
HeatmapPtr heatmapOfCounts(const SeriesSnapshot &snapshot);
/// From native histograms. Rows are the finest borders that occur, joined in pairs until no more than
/// @p mostRows are left.
HeatmapPtr heatmapOfHistograms(const SeriesSnapshot &snapshot, std::size_t mostRows = 40);

} // namespace wardroom
