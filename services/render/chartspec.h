// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/axis.h"
#include "services/series/seriessnapshot.h"

namespace wardroom {

enum class SeriesStyle { Line, Area, Dashed };

/// One line of a chart: a reference into a snapshot and how it is drawn.
struct ChartSeries
{
    SnapshotPtr snapshot;
    std::size_t index = 0;
    QString label;
    int colour = 0; ///< of the chart palette; drawn dashed from the ninth on
    SeriesStyle style = SeriesStyle::Line;
    bool neutral = false; ///< a limit rather than a measurement: drawn in the colour of text
    bool visible = true;

    const Series &data() const { return snapshot->series[index]; }
    /// Samples farther apart than this (ms) are not joined: one and a half steps.
    qint64 gapMs() const;
};

enum class ThresholdLevel { Warning, Serious };

struct ChartThreshold
{
    double value = 0;
    QString name; ///< already in the user's language, e.g. "warning"
    ThresholdLevel level = ThresholdLevel::Warning;
    friend bool operator==(const ChartThreshold &, const ChartThreshold &) = default;
};

/// When an alert fired.
struct AlertBand
{
    TimeSpan span;
    QString name; ///< the alert's own, never translated
    int priority = 0; ///< 0…3
    friend bool operator==(const AlertBand &, const AlertBand &) = default;
};

/// The same bands without overlaps, ascending: where several fire, the most urgent priority counts. Names are
/// dropped.
std::vector<AlertBand> mergedBands(const std::vector<AlertBand> &bands);

struct DeploymentMark
{
    qint64 timeMs = 0;
    QString text; ///< the version
    friend bool operator==(const DeploymentMark &, const DeploymentMark &) = default;
};

/// Everything one chart shows. A value; series data is shared, so copies are cheap and may go to another
/// thread.
struct ChartSpec
{
    QString title;
    QString subtitle; ///< unit or grouping, muted beside the title
    std::vector<ChartSeries> series;
    TimeSpan span;
    Unit unit = Unit::None;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool logarithmic = false;
    std::vector<ChartThreshold> thresholds;
    std::vector<AlertBand> bands;
    std::vector<DeploymentMark> deployments;

    bool hasData() const; ///< a finite sample within the span, in any series
};

/// Lowest and highest finite value that the visible series have within the span.
Extent visibleExtent(const ChartSpec &spec);
/// The value axis for @p spec, with about @p tickCount labels. Thresholds do not stretch it: a goal far away
/// would flatten the data.
ValueScale valueScaleFor(const ChartSpec &spec, int tickCount);

/// What a series has at a moment: the sample nearest to it, no farther than the gap.
std::optional<double> valueAt(const ChartSeries &series, qint64 ms);
/// The newest finite sample within @p span.
std::optional<double> lastValue(const ChartSeries &series, TimeSpan span);

} // namespace wardroom
