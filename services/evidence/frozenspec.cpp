// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/frozenspec.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardroom {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

// JSON has no infinity: such numbers are written as words.
QJsonValue jsonOf(double value)
{
    if (std::isfinite(value))
        return value;
    return std::isnan(value) ? QStringLiteral("NaN") : value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
}

double numberOf(const QJsonValue &value, double fallback = 0)
{
    if (value.isDouble())
        return value.toDouble();
    const QString word = value.toString();
    if (word == QLatin1String("+Inf"))
        return std::numeric_limits<double>::infinity();
    if (word == QLatin1String("-Inf"))
        return -std::numeric_limits<double>::infinity();
    return word == QLatin1String("NaN") ? NaN : fallback;
}

QJsonValue jsonOf(qint64 ms)
{
    return QJsonValue(ms);
}

qint64 msOf(const QJsonValue &value)
{
    return value.toInteger();
}

template <typename T> T choiceOf(const QJsonValue &value, T last)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<T>(number) : T{};
}

template <typename T> void put(QJsonObject &object, const char *name, const std::optional<T> &value)
{
    if (value)
        object.insert(key(name), jsonOf(static_cast<double>(*value)));
}

std::optional<double> realIn(const QJsonObject &object, const char *name)
{
    const auto it = object.constFind(key(name));
    return it == object.constEnd() ? std::nullopt : std::optional(numberOf(*it));
}

std::optional<int> integerIn(const QJsonObject &object, const char *name)
{
    const auto it = object.constFind(key(name));
    return it == object.constEnd() ? std::nullopt : std::optional(it->toInt());
}

std::optional<quint32> colorIn(const QJsonObject &object)
{
    const auto it = object.constFind(key("fixedColor"));
    return it == object.constEnd() ? std::nullopt : std::optional(static_cast<quint32>(it->toInteger()));
}

// Axes, styles, marks ------------------------------------------------------------------------------------------------

QJsonObject jsonOf(const ChartAxis &axis)
{
    QJsonObject object{{key("unit"), axis.unit.name()}, {key("fromZero"), axis.fromZero}};
    if (!axis.title.isEmpty())
        object.insert(key("title"), axis.title);
    if (axis.zeroCentred)
        object.insert(key("zeroCentred"), true);
    if (axis.logBase != 0)
        object.insert(key("logBase"), axis.logBase);
    put(object, "decimals", axis.decimals);
    put(object, "minimum", axis.minimum);
    put(object, "maximum", axis.maximum);
    put(object, "softMinimum", axis.softMinimum);
    put(object, "softMaximum", axis.softMaximum);
    return object;
}

ChartAxis axisOf(const QJsonObject &object)
{
    ChartAxis axis;
    axis.unit = Unit::fromName(object.value(key("unit")).toString());
    axis.fromZero = object.value(key("fromZero")).toBool(true);
    axis.zeroCentred = object.value(key("zeroCentred")).toBool();
    axis.title = object.value(key("title")).toString();
    const int base = object.value(key("logBase")).toInt();
    axis.logBase = base == 2 || base == 10 ? base : 0;
    axis.decimals = integerIn(object, "decimals");
    axis.minimum = realIn(object, "minimum");
    axis.maximum = realIn(object, "maximum");
    axis.softMinimum = realIn(object, "softMinimum");
    axis.softMaximum = realIn(object, "softMaximum");
    return axis;
}

QJsonObject jsonOf(const SeriesStyle &style)
{
    QJsonObject object{
        {key("draw"), static_cast<int>(style.draw)},
        {key("interpolation"), static_cast<int>(style.interpolation)},
        {key("points"), static_cast<int>(style.points)},
        {key("nulls"), static_cast<int>(style.nulls)},
        {key("stacking"), static_cast<int>(style.stacking)},
        {key("axis"), static_cast<int>(style.axis)},
        {key("dashed"), style.dashed},
        {key("negativeY"), style.negativeY},
        {key("fillOpacity"), style.fillOpacity},
        {key("pointSize"), style.pointSize},
        {key("maxGapMs"), jsonOf(style.maxGapMs)},
        {key("stackGroup"), style.stackGroup},
    };
    put(object, "lineWidth", style.lineWidth);
    return object;
}

SeriesStyle styleOf(const QJsonObject &object)
{
    SeriesStyle style;
    style.draw = choiceOf(object.value(key("draw")), DrawStyle::Points);
    style.interpolation = choiceOf(object.value(key("interpolation")), Interpolation::StepCenter);
    style.points = choiceOf(object.value(key("points")), PointMode::Always);
    style.nulls = choiceOf(object.value(key("nulls")), NullMode::Connected);
    style.stacking = choiceOf(object.value(key("stacking")), Stacking::Percent);
    style.axis = choiceOf(object.value(key("axis")), AxisSide::Right);
    style.dashed = object.value(key("dashed")).toBool();
    style.negativeY = object.value(key("negativeY")).toBool();
    style.fillOpacity = std::clamp(object.value(key("fillOpacity")).toDouble(), 0.0, 1.0);
    style.pointSize = std::clamp(object.value(key("pointSize")).toDouble(style.pointSize), 0.0, 100.0);
    style.maxGapMs = msOf(object.value(key("maxGapMs")));
    style.stackGroup = object.value(key("stackGroup")).toString();
    if (const auto width = realIn(object, "lineWidth"))
        style.lineWidth = std::clamp(*width, 0.0, 100.0);
    return style;
}

QJsonObject jsonOf(TimeSpan span)
{
    return {{key("from"), jsonOf(span.fromMs)}, {key("to"), jsonOf(span.toMs)}};
}

TimeSpan spanOf(const QJsonObject &object)
{
    return {msOf(object.value(key("from"))), msOf(object.value(key("to")))};
}

template <typename T, typename Write> QJsonArray listOf(const std::vector<T> &items, Write write)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(write(item));
    return array;
}

/// @p read: makes one of an object.
template <typename Read> auto itemsOf(const QJsonValue &list, Read read)
{
    std::vector<std::invoke_result_t<Read, QJsonObject>> items;
    for (const QJsonValue &one : list.toArray())
        items.push_back(read(one.toObject()));
    return items;
}

QJsonObject marksOf(const ChartSpec &spec)
{
    QJsonObject marks;
    marks.insert(key("thresholds"), listOf(spec.thresholds, [](const ChartThreshold &one) {
                     return QJsonObject{{key("value"), jsonOf(one.value)}, {key("name"), one.name}, {key("level"), static_cast<int>(one.level)}};
                 }));
    marks.insert(key("lines"), spec.thresholdLines);
    marks.insert(key("grounds"), spec.thresholdBands);
    marks.insert(key("alerts"), listOf(spec.bands, [](const AlertBand &one) {
                     return QJsonObject{{key("span"), jsonOf(one.span)}, {key("name"), one.name}, {key("priority"), one.priority}};
                 }));
    marks.insert(key("deployments"), listOf(spec.deployments, [](const DeploymentMark &one) {
                     return QJsonObject{{key("at"), jsonOf(one.timeMs)}, {key("text"), one.text}};
                 }));
    return marks;
}

void readMarks(const QJsonObject &marks, ChartSpec &spec)
{
    spec.thresholds = itemsOf(marks.value(key("thresholds")), [](const QJsonObject &one) {
        return ChartThreshold{numberOf(one.value(key("value"))), one.value(key("name")).toString(),
                              choiceOf(one.value(key("level")), ThresholdLevel::Serious)};
    });
    spec.thresholdLines = marks.value(key("lines")).toBool(true);
    spec.thresholdBands = marks.value(key("grounds")).toBool();
    spec.bands = itemsOf(marks.value(key("alerts")), [](const QJsonObject &one) {
        return AlertBand{spanOf(one.value(key("span")).toObject()), one.value(key("name")).toString(),
                         std::clamp(one.value(key("priority")).toInt(), 0, 3)};
    });
    spec.deployments = itemsOf(marks.value(key("deployments")), [](const QJsonObject &one) {
        return DeploymentMark{msOf(one.value(key("at"))), one.value(key("text")).toString()};
    });
}

// Series -------------------------------------------------------------------------------------------------------------

/// The one snapshot that is drawn, all of it and in its order; null where series were chosen or come from several.
SnapshotPtr sharedSnapshot(const std::vector<ChartSeries> &series)
{
    const SnapshotPtr &first = series.front().snapshot;
    bool all = first && first->series.size() == series.size();
    for (std::size_t i = 0; i < series.size() && all; ++i)
        all = series[i].snapshot == first && series[i].index == i;
    return all ? first : nullptr;
}

std::shared_ptr<Series> cut(const Series &series, TimeSpan span)
{
    auto result = std::make_shared<Series>();
    result->labels = series.labels;
    const std::size_t first = series.lowerBound(span.fromMs);
    const auto last = static_cast<std::size_t>(
        std::upper_bound(series.times.begin(), series.times.end(), span.toMs) - series.times.begin());
    if (first < last) {
        const auto at = [](const auto &column, std::size_t index) { return column.begin() + static_cast<std::ptrdiff_t>(index); };
        result->times.assign(at(series.times, first), at(series.times, last));
        result->values.assign(at(series.values, first), at(series.values, last));
    }
    std::copy_if(series.histograms.begin(), series.histograms.end(), std::back_inserter(result->histograms),
                 [span](const HistogramSample &sample) { return span.contains(sample.timeMs); });
    return result;
}

SnapshotPtr gathered(const std::vector<ChartSeries> &series, TimeSpan span)
{
    auto result = std::make_shared<SeriesSnapshot>();
    result->span = span;
    for (const ChartSeries &one : series) {
        result->series.push_back(std::move(*cut(one.data(), span)));
        result->stepMs = std::max(result->stepMs, one.snapshot->stepMs);
        for (const QString &warning : one.snapshot->warnings) {
            if (!result->warnings.contains(warning))
                result->warnings << warning;
        }
    }
    return result;
}

void writeSeries(const ChartSpec &spec, FrozenChart &chart)
{
    QJsonArray styles;
    for (const ChartSeries &series : spec.series) {
        QJsonObject style = jsonOf(series.style);
        style.insert(key("colour"), series.colour);
        style.insert(key("neutral"), series.neutral);
        if (series.fixedColor)
            style.insert(key("fixedColor"), static_cast<qint64>(*series.fixedColor));
        styles.append(style);
        chart.look.legends << series.label;
        chart.look.hidden.push_back(!series.visible);
    }
    chart.look.options.insert(key("series"), styles);
    chart.snapshot = sharedSnapshot(spec.series);
    if (!chart.snapshot)
        chart.snapshot = gathered(spec.series, spec.span);
    if (!spec.comparison)
        return;
    chart.earlier = spec.comparison->snapshot;
    chart.shiftMs = spec.comparison->shiftMs;
    chart.comparison = spec.comparison->name;
}

void readSeries(const FrozenChart &chart, ChartSpec &spec)
{
    const QJsonArray styles = chart.look.options.value(key("series")).toArray();
    for (std::size_t i = 0; i < chart.snapshot->series.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const QJsonObject object = styles.at(at).toObject();
        ChartSeries series;
        series.snapshot = chart.snapshot;
        series.index = i;
        series.label = chart.look.legends.value(at, chart.snapshot->series[i].labels.toString());
        series.colour = std::max(0, object.value(key("colour")).toInt(static_cast<int>(i)));
        series.fixedColor = colorIn(object);
        series.neutral = object.value(key("neutral")).toBool();
        series.style = styleOf(object);
        series.visible = i >= chart.look.hidden.size() || !chart.look.hidden[i];
        spec.series.push_back(std::move(series));
    }
    if (chart.earlier)
        spec.comparison = makeComparison(spec.series, chart.earlier, chart.shiftMs, chart.comparison);
}

// Heatmaps: a series for each row of buckets; their borders are options ----------------------------------------------

void writeHeatmap(const ChartSpec &spec, FrozenChart &chart)
{
    const Heatmap &map = *spec.heatmap;
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span = spec.span;
    snapshot->stepMs = map.stepMs;
    for (std::size_t row = 0; row < map.rows(); ++row) {
        Series series;
        series.times = map.times;
        for (std::size_t column = 0; column < map.times.size(); ++column)
            series.values.push_back(map.count(column, row));
        snapshot->series.push_back(std::move(series));
    }
    chart.snapshot = snapshot;
    chart.look.options.insert(key("bounds"), listOf(map.bounds, [](double bound) { return jsonOf(bound); }));
}

HeatmapPtr heatmapOf(const FrozenChart &chart)
{
    auto map = std::make_shared<Heatmap>();
    for (const QJsonValue &bound : chart.look.options.value(key("bounds")).toArray())
        map->bounds.push_back(numberOf(bound));
    const std::vector<Series> &rows = chart.snapshot->series;
    if (rows.empty() || map->rows() != rows.size() || !std::is_sorted(map->bounds.begin(), map->bounds.end()))
        return nullptr;
    map->times = rows.front().times;
    map->stepMs = chart.snapshot->stepMs;
    map->counts.assign(map->times.size() * rows.size(), NaN);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < rows[row].size(); ++i) {
            const auto column = std::lower_bound(map->times.begin(), map->times.end(), rows[row].times[i]) - map->times.begin();
            if (const auto at = static_cast<std::size_t>(column); at < map->times.size())
                map->counts[at * rows.size() + row] = rows[row].values[i];
            if (rows[row].values[i] > map->largest)
                map->largest = rows[row].values[i];
        }
    }
    return map;
}

// States: a series for each row, whose values are numbers of states and NaN where it is unknown ----------------------

void writeStates(const ChartSpec &spec, FrozenChart &chart)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span = spec.span;
    for (const StateRow &row : spec.states->rows) {
        Series series;
        for (std::size_t i = 0; i < row.spans.size(); ++i) {
            const auto [span, state] = row.spans[i];
            series.times.push_back(span.fromMs);
            series.values.push_back(static_cast<double>(state));
            if (i + 1 == row.spans.size() || row.spans[i + 1].span.fromMs > span.toMs) {
                series.times.push_back(span.toMs);
                series.values.push_back(NaN);
            }
        }
        snapshot->series.push_back(std::move(series));
        chart.look.legends << row.label;
    }
    chart.snapshot = snapshot;
    chart.look.options.insert(key("merged"), spec.states->merged);
    chart.look.options.insert(key("states"), listOf(spec.states->states, [](const ChartState &state) {
                                  QJsonObject object{{key("text"), state.text}, {key("colour"), state.colour}};
                                  if (state.level)
                                      object.insert(key("level"), static_cast<int>(*state.level));
                                  if (state.fixedColor)
                                      object.insert(key("fixedColor"), static_cast<qint64>(*state.fixedColor));
                                  return object;
                              }));
}

StateChartPtr statesOf(const FrozenChart &chart)
{
    auto states = std::make_shared<StateChart>();
    states->merged = chart.look.options.value(key("merged")).toBool(true);
    states->states = itemsOf(chart.look.options.value(key("states")), [](const QJsonObject &one) {
        ChartState state{one.value(key("text")).toString(), std::max(0, one.value(key("colour")).toInt())};
        if (one.contains(key("level")))
            state.level = choiceOf(one.value(key("level")), ThresholdLevel::Serious);
        state.fixedColor = colorIn(one);
        return state;
    });
    for (std::size_t i = 0; i < chart.snapshot->series.size(); ++i) {
        const Series &series = chart.snapshot->series[i];
        StateRow row{chart.look.legends.value(static_cast<qsizetype>(i)), {}};
        for (std::size_t at = 0; at + 1 < series.size(); ++at) {
            const double state = series.values[at];
            if (state >= 0 && state < static_cast<double>(states->states.size())) // not NaN
                row.spans.push_back({{series.times[at], series.times[at + 1]}, static_cast<std::size_t>(state)});
        }
        states->rows.push_back(std::move(row));
    }
    return states;
}

SnapshotPtr cutSnapshot(const SnapshotPtr &snapshot, TimeSpan span)
{
    if (!snapshot)
        return nullptr;
    auto result = std::make_shared<SeriesSnapshot>();
    result->span = span;
    result->stepMs = snapshot->stepMs;
    result->warnings = snapshot->warnings;
    result->infos = snapshot->infos;
    for (const Series &series : snapshot->series)
        result->series.push_back(std::move(*cut(series, span)));
    return result;
}

} // namespace

FrozenChart frozenOf(const ChartSpec &spec)
{
    FrozenChart chart;
    chart.look.title = spec.title;
    chart.look.subtitle = spec.subtitle;
    chart.look.unit = spec.left.unit.name();
    QJsonObject &options = chart.look.options;
    options.insert(key("kind"), static_cast<int>(spec.kind));
    options.insert(key("left"), jsonOf(spec.left));
    options.insert(key("right"), jsonOf(spec.right));
    options.insert(key("marks"), marksOf(spec));
    if (spec.kind == ChartKind::Heatmap && spec.heatmap)
        writeHeatmap(spec, chart);
    else if (spec.kind == ChartKind::States && spec.states)
        writeStates(spec, chart);
    else if (!spec.series.empty())
        writeSeries(spec, chart);
    return chart;
}

ChartSpec chartOf(const FrozenChart &chart)
{
    const QJsonObject &options = chart.look.options;
    ChartSpec spec;
    spec.title = chart.look.title;
    spec.subtitle = chart.look.subtitle;
    spec.kind = choiceOf(options.value(key("kind")), ChartKind::States);
    spec.left = axisOf(options.value(key("left")).toObject());
    spec.right = axisOf(options.value(key("right")).toObject());
    readMarks(options.value(key("marks")).toObject(), spec);
    if (!options.contains(key("left")))
        spec.left.unit = Unit::fromName(chart.look.unit);
    if (!chart.snapshot)
        return spec;
    spec.span = chart.snapshot->span;
    if (spec.kind == ChartKind::Heatmap)
        spec.heatmap = heatmapOf(chart);
    else if (spec.kind == ChartKind::States)
        spec.states = statesOf(chart);
    else
        readSeries(chart, spec);
    return spec;
}

FrozenChart within(const FrozenChart &chart, TimeSpan span)
{
    FrozenChart result = chart;
    if (choiceOf(chart.look.options.value(key("kind")), ChartKind::States) != ChartKind::Series)
        return result; // cells and states that begin before it reach into it
    result.snapshot = cutSnapshot(chart.snapshot, span);
    result.earlier = cutSnapshot(chart.earlier, {span.fromMs - chart.shiftMs, span.toMs - chart.shiftMs});
    return result;
}

} // namespace wardroom
