// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panelchart.h"

#include "services/dashboards/queryplan.h"
#include "services/series/reduction.h"
#include "ui/dashboards/fieldcolors.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// Series beyond these are not drawn, so nobody sees how they would look.
constexpr std::size_t MostStyled = 500;
constexpr int LeastHeightAbove = 9; // grid rows, of a chart over its legend
constexpr int LeastWidthBeside = 8; // grid columns, of a chart beside it

Interpolation interpolationOf(LineInterpolation mode)
{
    switch (mode) {
    case LineInterpolation::StepBefore:
        return Interpolation::StepBefore;
    case LineInterpolation::StepAfter:
        return Interpolation::StepAfter;
    case LineInterpolation::Linear:
    case LineInterpolation::Smooth: // a curve would show values that nobody measured
        break;
    }
    return Interpolation::Linear;
}

Stacking stackingOf(StackingMode mode)
{
    switch (mode) {
    case StackingMode::Normal:
        return Stacking::Normal;
    case StackingMode::Percent:
        return Stacking::Percent;
    case StackingMode::None:
        break;
    }
    return Stacking::None;
}

SeriesStyle styleOf(const FieldConfig &config)
{
    SeriesStyle style;
    style.draw = config.drawStyle;
    style.interpolation = interpolationOf(config.lineInterpolation);
    style.points = config.showPoints == "always"_L1 ? PointMode::Always
        : config.showPoints == "never"_L1           ? PointMode::Never
                                                    : PointMode::Auto;
    style.nulls = config.nullAsZero ? NullMode::Zero : config.nullMode;
    if (config.connectBelowMs > 0) {
        style.nulls = NullMode::Connected;
        style.maxGapMs = static_cast<qint64>(config.connectBelowMs);
    }
    style.stacking = stackingOf(config.stacking);
    style.stackGroup = config.stackingGroup;
    style.dashed = config.lineStyle == "dash"_L1 || config.lineStyle == "dot"_L1;
    style.negativeY = config.negativeY;
    style.fillOpacity = config.fillOpacity / 100;
    style.pointSize = config.pointSize;
    if (config.lineWidth != 1)
        style.lineWidth = config.lineWidth;
    return style;
}

ChartAxis axisOf(const FieldConfig &config)
{
    ChartAxis axis;
    axis.unit = Unit::fromName(config.unit);
    axis.decimals = config.decimals;
    axis.title = config.axisLabel;
    axis.minimum = config.min;
    axis.maximum = config.max;
    axis.softMinimum = config.axisSoftMin;
    axis.softMaximum = config.axisSoftMax;
    axis.logBase = config.logBase == 2 || config.logBase == 10 ? static_cast<int>(config.logBase) : 0;
    axis.zeroCentred = config.axisCenteredZero;
    return axis;
}

/// Builds the series of a chart and its two axes.
class SeriesChart
{
public:
    SeriesChart(const Panel &panel, const PanelData &data, const Theme &theme, ChartSpec &spec)
        : m_panel(panel)
        , m_data(data)
        , m_theme(theme)
        , m_spec(spec)
        , m_common(panel.fields.common())
    {
    }

    void build()
    {
        for (const PanelSeries &query : m_data.series) {
            for (std::size_t i = 0; i < query.snapshot->series.size(); ++i)
                add(query, i);
        }
        if (!m_left)
            m_spec.left = axisOf(m_common);
    }

private:
    FieldConfig configOf(const PanelSeries &query, std::size_t index, const QString &name) const
    {
        if (m_panel.fields.overrides.empty() || m_spec.series.size() >= MostStyled)
            return m_common;
        const std::vector<double> &values = query.snapshot->series[index].values;
        const std::vector<double> last =
            values.empty() ? std::vector<double>() : std::vector<double>{values.back()};
        return m_panel.fields.configFor({name, query.target.refId, FieldIdentity::Type::Number, last});
    }

    void add(const PanelSeries &query, std::size_t index)
    {
        const QString name = query.names.value(static_cast<qsizetype>(index));
        const FieldConfig config = configOf(query, index, name);
        const int colour = m_colour++;
        if (config.hiddenInGraph)
            return;
        ChartSeries series;
        series.snapshot = query.snapshot;
        series.index = index;
        series.label = shownName(config, name, series.data().labels);
        series.colour = colour;
        series.style = styleOf(config);
        series.style.axis = sideOf(config);
        // Lengths are measured from zero; where lines are, Grafana shows the room that they need.
        ChartAxis &axis = series.style.axis == AxisSide::Right ? m_spec.right : m_spec.left;
        axis.fromZero = axis.fromZero || config.drawStyle == DrawStyle::Bars || config.stacking != StackingMode::None;
        series.inLegend = !config.hiddenInLegend;
        if (config.colorMode == "fixed"_L1 || config.colorMode == "thresholds"_L1)
            series.fixedColor = fixedColor(config, series.data());
        m_spec.series.push_back(std::move(series));
    }

    AxisSide sideOf(const FieldConfig &config)
    {
        const bool otherUnit = m_left && config.unit != *m_left;
        const bool right = config.axisPlacement == AxisPlacement::Right
            || (config.axisPlacement == AxisPlacement::Auto && otherUnit);
        std::optional<QString> &unit = right ? m_right : m_left;
        if (!unit) {
            unit = config.unit;
            ChartAxis &axis = right ? m_spec.right : m_spec.left;
            axis = axisOf(config);
            axis.fromZero = false;
        }
        return right ? AxisSide::Right : AxisSide::Left;
    }

    std::optional<quint32> fixedColor(const FieldConfig &config, const Series &series) const
    {
        if (config.colorMode == "thresholds"_L1 && config.thresholds.steps.size() < 2)
            return std::nullopt; // one colour for all: the palette tells them apart
        const double last = reduceValues(series.values, u"lastNotNull"_s);
        const QColor color = themeColor(colorOf(config, last, 0), m_theme);
        return color.isValid() ? std::optional(color.rgba()) : std::nullopt;
    }

    const Panel &m_panel;
    const PanelData &m_data;
    const Theme &m_theme;
    ChartSpec &m_spec;
    const FieldConfig m_common;
    std::optional<QString> m_left; ///< unit of the axis, once a series is on it
    std::optional<QString> m_right;
    int m_colour = 0;
};

void addThresholds(const FieldConfig &config, ChartSpec &spec)
{
    spec.thresholdLines = config.thresholdDisplay == ThresholdDisplay::Line
        || config.thresholdDisplay == ThresholdDisplay::LineAndArea;
    spec.thresholdBands = config.thresholdDisplay == ThresholdDisplay::Area
        || config.thresholdDisplay == ThresholdDisplay::LineAndArea;
    if (!spec.thresholdLines && !spec.thresholdBands)
        return;
    for (const Threshold &step : config.thresholds.steps) {
        if (step.value || spec.thresholdBands)
            spec.thresholds.push_back({step.value.value_or(-std::numeric_limits<double>::infinity()), {},
                                       levelOf(step.color)});
    }
}

void addHeatmap(const Panel &panel, ChartSpec &spec)
{
    spec.kind = ChartKind::Heatmap;
    const QString unit = panel.options.value(u"yAxis").value(u"unit").toString();
    spec.left.unit = Unit::fromName(unit.isEmpty() ? panel.fields.common().unit : unit);
}

/// Sorting is told by a calculation's name, or by the title that Grafana gives its column: "Last *", "Max".
std::optional<int> sortColumn(const QString &name, const QStringList &calculations)
{
    if (name.compare("name"_L1, Qt::CaseInsensitive) == 0)
        return LegendModel::NameColumn;
    const QString byName = LegendModel::calculationNamed(name);
    const QString byTitle = LegendModel::calculationNamed(name.section(u' ', 0, 0).toLower());
    for (int i = 0; i < calculations.size(); ++i) {
        const bool titled = name.compare(calculationTitle(calculations[i]), Qt::CaseInsensitive) == 0;
        if (titled || calculations[i] == byName || calculations[i] == byTitle)
            return LegendModel::FirstFigure + i;
    }
    return std::nullopt;
}

void addStates(const Panel &panel, const PanelData &data, const PanelChartContext &context, ChartSpec &spec)
{
    spec.kind = ChartKind::States;
    if (data.series.empty())
        return;
    const SnapshotPtr snapshot = joinedSnapshot(data);
    QHash<const Series *, QString> names;
    std::size_t at = 0;
    for (const PanelSeries &query : data.series) {
        for (const QString &name : query.names)
            names.insert(&snapshot->series[at++], name);
    }
    const FieldConfig config = panel.fields.common();
    const bool merged =
        panel.kind == PanelKind::StateTimeline && panel.options.value(u"mergeValues").toBool(true);
    const auto labelOf = [&](const Series &series) {
        return shownName(config, names.value(&series), series.labels);
    };
    const auto stateOf = [&](double value) {
        const ShownValue shown = shownValue(config, Cell(value), 0, context.format);
        ChartState state;
        state.text = shown.text.text();
        const QColor color = themeColor(shown.color, context.theme);
        if (color.isValid())
            state.fixedColor = color.rgba(); // values of one text and colour are one state
        else
            state.colour = static_cast<int>(std::isfinite(value) ? std::fmod(std::abs(value), 8.0) : 0.0);
        return state;
    };
    spec.states = makeStateChart(*snapshot, merged, labelOf, stateOf, MostStyled);
}

} // namespace

SnapshotPtr joinedSnapshot(const PanelData &data)
{
    std::vector<SnapshotPtr> snapshots;
    for (const PanelSeries &query : data.series)
        snapshots.push_back(query.snapshot);
    return snapshots.empty() ? std::make_shared<SeriesSnapshot>() : joined(snapshots);
}

ChartComparison panelComparison(const ChartSpec &spec, const PanelData &now, const PanelData &earlier, qint64 shiftMs,
                                const QString &name)
{
    std::vector<SnapshotPtr> answers;
    std::vector<SnapshotPtr> before;
    for (const PanelSeries &query : now.series) {
        answers.push_back(query.snapshot);
        const auto same = std::find_if(earlier.series.begin(), earlier.series.end(),
                                       [&query](const PanelSeries &each) { return each.target.refId == query.target.refId; });
        before.push_back(same == earlier.series.end() ? nullptr : same->snapshot);
    }
    return makeComparison(spec.series, answers, before, shiftMs, name);
}

HeatmapPtr panelHeatmap(const Panel &panel, const PanelData &data)
{
    if (data.series.empty())
        return nullptr;
    const SnapshotPtr snapshot = joinedSnapshot(data);
    const bool native = std::any_of(snapshot->series.begin(), snapshot->series.end(),
                                    [](const Series &series) { return !series.histograms.empty(); });
    const bool cumulative = data.series.front().target.format == Target::Format::Heatmap
        || panel.options.value(u"calculate").toBool();
    return native   ? heatmapOfHistograms(*snapshot)
        : cumulative ? heatmapOfBuckets(*snapshot)
                     : heatmapOfCounts(*snapshot);
}

LegendLook panelLegend(const Panel &panel, const GridPos &grid)
{
    using Place = LegendLook::Place;
    const JsonValue &legend = panel.options.value(u"legend");
    const QString mode = legend.value(u"displayMode").toString();
    const bool right = legend.value(u"placement").toString() == "right"_L1 && grid.w >= LeastWidthBeside;
    LegendLook look;
    look.calculations.clear();
    for (const JsonValue &name : legend.value(u"calcs").items()) {
        const QString calculation = LegendModel::calculationNamed(name.toString());
        if (!calculation.isEmpty() && !look.calculations.contains(calculation))
            look.calculations << calculation;
    }
    if (!legend.value(u"showLegend").toBool(true) || !legend.value(u"show").toBool(true) || mode == "hidden"_L1)
        look.place = Place::Hidden;
    else if (right)
        look.place = Place::Right;
    else if (mode == "table"_L1 && grid.h >= LeastHeightAbove)
        look.place = Place::Below;
    if (look.place == Place::Below && look.calculations.isEmpty())
        look.calculations << u"lastNotNull"_s;
    look.sortColumn = sortColumn(legend.value(u"sortBy").toString(), look.calculations)
                          .value_or(-1); // else in the order of the series
    look.descending = legend.value(u"sortDesc").toBool();
    return look;
}

ChartSpec panelChart(const Panel &panel, const QString &title, const PanelData &data,
                     const PanelChartContext &context)
{
    ChartSpec spec;
    spec.title = title;
    spec.query = sentQueries(panel, data);
    spec.span = panelSpan(panel, data.span, context.zone);
    if (panel.kind == PanelKind::Heatmap) {
        addHeatmap(panel, spec);
    } else if (panel.kind == PanelKind::StateTimeline || panel.kind == PanelKind::StatusHistory) {
        addStates(panel, data, context, spec);
    } else {
        SeriesChart(panel, data, context.theme, spec).build();
        addThresholds(panel.fields.common(), spec);
        for (const Exemplar &exemplar : data.exemplars)
            spec.exemplars.push_back({exemplar.timeMs, exemplar.value, exemplar.labels});
    }
    return spec;
}

} // namespace wardroom
