// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartspec.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wardroom {

namespace {

constexpr double SecondsOfMs = 1e-3;
constexpr qint64 FallbackGapMs = 60'000;
constexpr qint64 NeverAGap = std::numeric_limits<qint64>::max() / 2;

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

std::optional<double> valueNear(const Series &series, qint64 ms, qint64 toleranceMs)
{
    const auto index = series.nearest(ms, toleranceMs);
    if (!index || std::isnan(series.values[*index]))
        return std::nullopt;
    return series.values[*index];
}

/// Rows instead of numbers: their count is the scale, and each is labelled where it lies.
ValueScale rowScale(std::size_t rows)
{
    ValueScale scale;
    scale.maximum = std::max(1.0, static_cast<double>(rows));
    scale.step = 1;
    return scale;
}

/// Borders of buckets, as many as there is room for.
ValueScale heatmapScale(const Heatmap &map, int tickCount)
{
    ValueScale scale = rowScale(map.rows());
    const auto rows = static_cast<int>(map.rows());
    const int stride = std::max(1, (rows + tickCount) / std::max(1, tickCount));
    for (int row = 0; row <= rows; row += stride) {
        if (std::isfinite(map.bounds[static_cast<std::size_t>(row)]))
            scale.ticks.push_back(row);
    }
    return scale;
}

/// The first row is on top.
ValueScale stateScale(const StateChart &states, int tickCount)
{
    ValueScale scale = rowScale(states.rows.size());
    const auto rows = static_cast<int>(states.rows.size());
    const int stride = std::max(1, (rows + tickCount) / std::max(1, tickCount + 1));
    for (int row = rows - 1; row >= 0; --row) {
        if (row % stride == 0)
            scale.ticks.push_back(rows - row - 0.5);
    }
    return scale;
}

bool isPercentStacked(const ChartSpec &spec, AxisSide side)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [side](const ChartSeries &series) {
        return series.visible && series.style.axis == side && series.style.stacking == Stacking::Percent;
    });
}

/// The longest time that is labelled in the unit whose parts the steps are: steps of 30 s in seconds, not in
/// half minutes.
double reachOfClock(double stepSeconds)
{
    constexpr double Minute = 60;
    constexpr double Hour = 3'600;
    constexpr double Day = 86'400;
    if (stepSeconds < Minute)
        return Minute;
    if (stepSeconds < Hour)
        return Hour / 2;
    return stepSeconds < Day ? Day : HUGE_VAL;
}

bool isMoment(const Unit &unit)
{
    return unit.kind() == UnitKind::DateTime || unit.kind() == UnitKind::DateOrTime || unit.kind() == UnitKind::FromNow;
}

/// Of the visible series of an axis within the span: what is not positive has no place on a logarithmic scale.
std::optional<double> lowestPositive(const ChartSpec &spec, AxisSide side)
{
    std::optional<double> lowest;
    for (const ChartSeries &series : spec.series) {
        if (!series.visible || series.style.axis != side)
            continue;
        const Series &shape = series.shape();
        const std::size_t last = shape.lowerBound(spec.span.toMs + 1);
        for (std::size_t i = shape.lowerBound(spec.span.fromMs); i < last; ++i) {
            const double value = shape.values[i];
            if (value > 0 && std::isfinite(value))
                lowest = std::min(lowest.value_or(value), value);
        }
    }
    return lowest;
}

TimeSpan earlierSpan(const ChartSpec &spec)
{
    const qint64 shift = spec.comparison->shiftMs;
    return {spec.span.fromMs - shift, spec.span.toMs - shift};
}

/// Series drawn downwards are read as they are, so the lower half of their axis has no sign.
bool isMirrored(const ChartSpec &spec, AxisSide side)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [side](const ChartSeries &series) {
        return series.visible && series.style.axis == side && series.style.negativeY;
    });
}

} // namespace

qint64 ChartSeries::gapMs() const
{
    const qint64 step = snapshot->stepMs > 0 ? snapshot->stepMs : usualStep(data());
    return step > 0 ? step + step / 2 : FallbackGapMs;
}

qint64 ChartSeries::drawnGapMs() const
{
    if (style.nulls != NullMode::Connected)
        return gapMs();
    return style.maxGapMs > 0 ? std::max(style.maxGapMs, gapMs()) : NeverAGap;
}

const Series *ChartComparison::counterpart(std::size_t series) const
{
    if (!snapshot || series >= counterparts.size() || !counterparts[series])
        return nullptr;
    return &snapshot->series[*counterparts[series]];
}

ChartComparison makeComparison(const std::vector<ChartSeries> &series, SnapshotPtr earlier, qint64 shiftMs,
                               const QString &name)
{
    ChartComparison comparison{name, shiftMs, std::move(earlier), {}, {}};
    const std::size_t count = comparison.snapshot ? comparison.snapshot->series.size() : 0;
    std::vector<bool> taken(count);
    for (const ChartSeries &one : series) {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < count && !found; ++i) {
            if (!taken[i] && comparison.snapshot->series[i].labels == one.data().labels)
                found = i;
        }
        if (found)
            taken[*found] = true;
        comparison.counterparts.push_back(found);
    }
    return comparison;
}

SnapshotPtr joined(const std::vector<SnapshotPtr> &snapshots)
{
    if (snapshots.size() < 2)
        return snapshots.empty() ? nullptr : snapshots.front();
    auto all = std::make_shared<SeriesSnapshot>();
    all->stepMs = snapshots.front()->stepMs;
    all->span = snapshots.front()->span;
    for (const SnapshotPtr &one : snapshots)
        all->series.insert(all->series.end(), one->series.begin(), one->series.end());
    return all;
}

ChartComparison makeComparison(const std::vector<ChartSeries> &series, const std::vector<SnapshotPtr> &now,
                               const std::vector<SnapshotPtr> &earlier, qint64 shiftMs, const QString &name)
{
    std::map<std::pair<std::size_t, Labels>, std::size_t> places; // of query and labels
    std::vector<SnapshotPtr> came;
    std::size_t at = 0;
    for (std::size_t query = 0; query < earlier.size(); ++query) {
        if (!earlier[query])
            continue;
        came.push_back(earlier[query]);
        for (const Series &one : earlier[query]->series)
            places.emplace(std::pair(query, one.labels), at++);
    }
    ChartComparison comparison{name, shiftMs, joined(came), {}, {}};
    for (const ChartSeries &one : series) {
        const auto query = static_cast<std::size_t>(std::find(now.begin(), now.end(), one.snapshot) - now.begin());
        const auto place = places.find({query, one.data().labels});
        comparison.counterparts.push_back(place == places.end() ? std::nullopt : std::optional(place->second));
    }
    return comparison;
}

bool ChartSpec::usesAxis(AxisSide side) const
{
    bool any = false;
    for (const ChartSeries &one : series) {
        if (!one.visible)
            continue;
        any = true;
        if (one.style.axis == side)
            return true;
    }
    return !any && side == AxisSide::Left;
}

bool ChartSpec::hasData() const
{
    if (kind == ChartKind::Heatmap)
        return heatmap && heatmap->largest > 0;
    if (kind == ChartKind::States)
        return states && std::any_of(states->rows.begin(), states->rows.end(), [](const StateRow &row) {
                   return !row.spans.empty();
               });
    return std::any_of(series.begin(), series.end(),
                       [this](const ChartSeries &one) { return lastValue(one, span).has_value(); });
}

Extent visibleExtent(const ChartSpec &spec, AxisSide side)
{
    Extent all;
    const auto add = [&all](const Series &data, TimeSpan span) {
        all.append(
            data.pyramid.extent(data.values, data.lowerBound(span.fromMs), data.lowerBound(span.toMs + 1)));
    };
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        if (!series.visible || series.style.axis != side)
            continue;
        add(series.shape(), spec.span);
        const Series *earlier = spec.comparison ? spec.comparison->counterpart(i) : nullptr;
        if (earlier && series.style.stacking == Stacking::None)
            add(*earlier, earlierSpan(spec));
        if (series.base || series.style.draw == DrawStyle::Bars || series.style.stacking != Stacking::None) {
            Extent zero; // a stack and bars stand on zero
            zero.add(0);
            all.append(zero);
        }
    }
    if (side == AxisSide::Left && spec.comparison && spec.comparison->stackTotal)
        add(*spec.comparison->stackTotal, earlierSpan(spec));
    for (const ChartExemplar &exemplar : spec.exemplars) {
        if (side == AxisSide::Left && spec.span.contains(exemplar.timeMs))
            all.add(exemplar.value);
    }
    return all;
}

ValueScale valueScaleFor(const ChartSpec &spec, int tickCount, AxisSide side)
{
    if (spec.kind == ChartKind::Heatmap)
        return spec.heatmap ? heatmapScale(*spec.heatmap, tickCount) : rowScale(1);
    if (spec.kind == ChartKind::States)
        return spec.states ? stateScale(*spec.states, tickCount) : rowScale(1);
    const ChartAxis &axis = spec.axis(side);
    ValueDemand demand;
    if (const Extent extent = visibleExtent(spec, side); extent.count > 0) {
        demand.lowest = extent.min;
        demand.highest = extent.max;
    }
    demand.fixedMinimum = axis.minimum;
    demand.fixedMaximum = axis.maximum;
    demand.softMinimum = axis.softMinimum;
    demand.softMaximum = axis.softMaximum;
    demand.logBase = axis.logBase;
    demand.fromZero = axis.fromZero && !isMoment(axis.unit);
    if (axis.logBase > 1 && demand.lowest.value_or(1) <= 0)
        demand.lowest = lowestPositive(spec, side);
    if (axis.zeroCentred && demand.lowest) {
        const double reach = std::max(std::abs(*demand.lowest), std::abs(*demand.highest));
        demand.lowest = -reach;
        demand.highest = reach;
    }
    if (isPercentStacked(spec, side)) {
        demand.fixedMinimum = demand.lowest.value_or(0) < 0 ? -1 : 0;
        demand.fixedMaximum = demand.highest.value_or(1) > 0 ? 1 : 0;
    } else if (axis.unit.isBinary()) {
        demand.steps = StepKind::Binary;
        demand.stepFactor = axis.unit.factor();
    } else if (axis.unit.kind() == UnitKind::Duration || axis.unit.kind() == UnitKind::DurationWords) {
        demand.steps = StepKind::Duration;
        demand.stepFactor = axis.unit.factor();
    } else if (isMoment(axis.unit)) {
        demand.steps = StepKind::Duration;
        demand.stepFactor = SecondsOfMs;
    }
    return makeValueScale(demand, axis.unit.kind() == UnitKind::Boolean ? 1 : tickCount); // no half truths
}

QString tickLabel(const ChartSpec &spec, const ValueScale &scale, double tick, const Formatter &format,
                  AxisSide side)
{
    const ChartAxis &axis = spec.axis(side);
    if (spec.kind == ChartKind::Heatmap) {
        const auto row = static_cast<std::size_t>(std::lround(tick));
        return spec.heatmap && row < spec.heatmap->bounds.size()
            ? bucketLabel(spec.heatmap->bounds[row], axis, format)
            : QString();
    }
    if (spec.kind == ChartKind::States) {
        const auto row = static_cast<std::size_t>(std::max(0.0, scale.maximum - tick - 0.5));
        return spec.states && row < spec.states->rows.size() ? spec.states->rows[row].label : QString();
    }
    Unit unit = isPercentStacked(spec, side) ? Unit(Unit::PercentUnit) : axis.unit;
    double value = isMirrored(spec, side) ? std::abs(tick) : tick;
    double largest = std::max(std::abs(scale.maximum), std::abs(scale.minimum));
    double step = scale.isLogarithmic() ? tick : scale.step;
    if (scale.isLogarithmic())
        largest = value; // each in its own scale
    if (unit.kind() == UnitKind::DurationWords) { // words of two parts would read alike on neighbouring ticks
        value *= unit.factor();
        largest *= unit.factor();
        step *= unit.factor();
        unit = Unit::Seconds;
    }
    if (unit.kind() == UnitKind::Duration && !scale.isLogarithmic())
        largest = std::min(largest, reachOfClock(step * unit.factor()) / unit.factor());
    return format.axisLabel(value, step, largest, unit, axis.decimals);
}

QString bucketLabel(double bound, const ChartAxis &axis, const Formatter &format)
{
    return std::isfinite(bound) ? format.axisLabel(bound, bound, bound, axis.unit, axis.decimals)
                                : format.value(bound, axis.unit);
}

std::optional<double> valueAt(const ChartSeries &series, qint64 ms)
{
    return valueNear(series.data(), ms, series.gapMs());
}

std::optional<double> drawnValueAt(const ChartSeries &series, qint64 ms)
{
    return valueNear(series.shape(), ms, series.gapMs());
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
