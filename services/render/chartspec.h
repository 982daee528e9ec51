// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/annotations.h"
#include "services/render/axis.h"
#include "services/render/heatmap.h"
#include "services/render/seriesstyle.h"
#include "services/render/statechart.h"

#include <array>

namespace wardroom {

/// The moments of the locked cursors A and B.
using LockedCursors = std::array<std::optional<qint64>, 2>;

/// One line of a chart: a reference into a snapshot and how it is drawn.
struct ChartSeries
{
    SnapshotPtr snapshot;
    std::size_t index = 0;
    QString label;
    int colour = 0; ///< of the chart palette; drawn dashed from the ninth on
    std::optional<quint32> fixedColor = {}; ///< 0xAARRGGBB that a dashboard's author chose
    SeriesStyle style;
    bool neutral = false; ///< a limit rather than a measurement: drawn in the colour of text
    bool visible = true;
    bool inLegend = true; ///< its author wants it there
    /// Where the line runs when that is not the data itself: stacked, downwards, gaps filled. Set by
    /// prepareSeries(); null: the data.
    std::shared_ptr<const Series> drawn;
    std::shared_ptr<const Series> base; ///< lower edge of a stacked area; null: zero

    const Series &data() const { return snapshot->series[index]; }
    const Series &shape() const { return drawn ? *drawn : data(); }
    /// Samples farther apart than this (ms) are gaps: one and a half steps.
    qint64 gapMs() const;
    /// Samples farther apart than this are not joined by the line.
    qint64 drawnGapMs() const;
};

/// A value axis as a person asked for it.
struct ChartAxis
{
    Unit unit = Unit::None;
    std::optional<int> decimals = {};
    QString title = {};
    std::optional<double> minimum = {}; ///< fixed
    std::optional<double> maximum = {};
    std::optional<double> softMinimum = {}; ///< shown at least
    std::optional<double> softMaximum = {};
    int logBase = 0; ///< 2 or 10; 0: linear
    bool fromZero = true; ///< what is not negative starts at zero
    bool zeroCentred = false; ///< as far below zero as above
};

/// The same query at an earlier time, drawn pale below the series.
struct ChartComparison
{
    QString name; ///< "1 day before", in the user's language
    qint64 shiftMs = 0; ///< how much earlier
    SnapshotPtr snapshot; ///< with its own, earlier times
    /// For each ChartSeries the series it is compared with; none: absent.
    std::vector<std::optional<std::size_t>> counterparts;
    /// Of a stack the height alone is compared: the sum of its counterparts. Set by prepareSeries().
    std::shared_ptr<const Series> stackTotal = {};

    const Series *counterpart(std::size_t series) const;
};

/// All series of several answers, one after the other; null of none.
SnapshotPtr joined(const std::vector<SnapshotPtr> &snapshots);

/// Pairs series by equal labels; of several with the same ones the first with the first.
ChartComparison makeComparison(const std::vector<ChartSeries> &series, SnapshotPtr earlier, qint64 shiftMs,
                               const QString &name);
/// Of several queries: @p now and @p earlier are the answers to the same ones, null where none came. A series is paired within
/// its own query, for labels alone do not tell two quantiles apart.
ChartComparison makeComparison(const std::vector<ChartSeries> &series, const std::vector<SnapshotPtr> &now,
                               const std::vector<SnapshotPtr> &earlier, qint64 shiftMs, const QString &name);

enum class ChartKind { Series, Heatmap, States };

/// Everything one chart shows. A value; series data is shared, so copies are cheap and may go to another
/// thread.
struct ChartSpec
{
    QString title;
    QString subtitle; ///< unit or grouping, muted beside the title
    QString query; ///< what was asked, for copying
    ChartKind kind = ChartKind::Series;
    std::vector<ChartSeries> series;
    HeatmapPtr heatmap; ///< of a Heatmap; the left axis' unit is that of its borders
    StateChartPtr states; ///< of States
    TimeSpan span;
    ChartAxis left;
    ChartAxis right;
    std::vector<ChartThreshold> thresholds;
    bool thresholdLines = true;
    bool thresholdBands = false; ///< the ground between thresholds is tinted
    std::vector<AlertBand> bands;
    std::vector<DeploymentMark> deployments;
    std::vector<IncidentMark> incidents;
    bool annotationsShown = true; ///< one switch for bands, deployments and incidents
    std::vector<ChartExemplar> exemplars;
    std::optional<ChartComparison> comparison;

    const ChartAxis &axis(AxisSide side) const { return side == AxisSide::Left ? left : right; }
    /// Some visible series is drawn on it; the left one also where there is none at all.
    bool usesAxis(AxisSide side) const;
    bool hasData() const; ///< a finite sample within the span, in any series
};

/// Fills gaps, turns downwards and stacks, as the styles of the visible series ask for. Cost: O(samples) of
/// those series; nothing where plain lines are drawn.
void prepareSeries(ChartSpec &spec);

/// Lowest and highest finite value that the visible series of an axis reach within the span.
Extent visibleExtent(const ChartSpec &spec, AxisSide side = AxisSide::Left);
/// The value axis for @p spec, with about @p tickCount labels. Thresholds do not stretch it: a goal far away
/// would flatten the data.
ValueScale valueScaleFor(const ChartSpec &spec, int tickCount, AxisSide side = AxisSide::Left);
/// What stands beside @p tick of that scale.
QString tickLabel(const ChartSpec &spec, const ValueScale &scale, double tick, const Formatter &format,
                  AxisSide side = AxisSide::Left);
/// A border between buckets of a heatmap, with no more digits than it has.
QString bucketLabel(double bound, const ChartAxis &axis, const Formatter &format);

/// What a series has at a moment: the sample nearest to it, no farther than the gap.
std::optional<double> valueAt(const ChartSeries &series, qint64 ms);
/// Where its line runs at that moment.
std::optional<double> drawnValueAt(const ChartSeries &series, qint64 ms);
/// The newest finite sample within @p span.
std::optional<double> lastValue(const ChartSeries &series, TimeSpan span);

} // namespace wardroom
