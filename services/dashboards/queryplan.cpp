// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/queryplan.h"

#include "services/dashboards/adhocfilters.h"
#include "services/logs/logquery.h"
#include "services/prometheus/querystep.h"
#include "services/promql/promqlfilters.h"
#include "services/series/legend.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// "1m", ">15s", "$interval" once put in; absent or not understood is @p otherwise.
qint64 intervalMs(QString text, qint64 otherwise)
{
    text = text.trimmed();
    if (text.startsWith(u'>'))
        text = text.mid(1).trimmed();
    return text.isEmpty() ? otherwise : parseDuration(text).value_or(otherwise);
}

class Planner
{
public:
    Planner(const Dashboard &dashboard, const Panel &panel, const VariableValues &values,
            const PlanContext &context)
        : m_dashboard(dashboard)
        , m_panel(panel)
        , m_values(values)
        , m_context(context)
        , m_span(panelSpan(panel, context.span, context.zone))
    {
    }

    std::vector<PanelQuery> plan()
    {
        for (std::size_t i = 0; i < m_panel.targets.size(); ++i) {
            const Target &target = m_panel.targets[i];
            const DatasourceRef source = m_dashboard.effectiveDatasource(m_panel, target);
            if (target.hidden)
                continue;
            if (source.kind == DatasourceRef::Kind::Dashboard)
                addOthers(target.panelId);
            else
                add(m_panel, i);
        }
        return std::move(m_queries);
    }

private:
    /// What another panel of the dashboard asks; one that itself refers on is not followed.
    void addOthers(int panelId)
    {
        const Panel *other = m_dashboard.panel(panelId);
        if (!other || other->id == m_panel.id)
            return;
        for (std::size_t i = 0; i < other->targets.size(); ++i) {
            if (!other->targets[i].hidden)
                add(*other, i);
        }
    }

    void add(const Panel &panel, std::size_t index)
    {
        const Target &target = panel.targets[index];
        if (target.expr.trimmed().isEmpty() || target.language == QueryLanguage::Foreign)
            return;
        MacroContext macros{m_span, 0, m_context.scrapeIntervalMs, m_context.zone, m_context.dashboardTitle};
        const qint64 stepMs = stepOf(panel, target);
        macros.intervalMs = stepMs;
        PanelQuery query{index, target, {}};
        query.settings.legendFormat =
            interpolatedTitle(target.legendFormat, m_values, macros, DefaultFormat::Plain);
        query.query.expr = interpolate(target.expr, m_values, macros);
        const auto filters = adHocMatchers(m_dashboard, m_dashboard.effectiveDatasource(panel, target), m_values);
        query.query.expr = target.language == QueryLanguage::LogQl ? withFilters(query.query.expr, filters)
                                                                   : withMatchers(query.query.expr, filters);
        query.settings.expr = query.query.expr;
        query.query.language = target.language;
        query.query.logs = target.language == QueryLanguage::LogQl && panel.kind == PanelKind::Logs;
        query.query.span = alignedTo(m_span, stepMs);
        query.query.stepMs = stepMs;
        if (target.range || query.query.logs)
            m_queries.push_back(query);
        if (target.instant && !query.query.logs) {
            query.query.instant = true;
            query.query.span = m_span;
            query.query.stepMs = 0;
            query.settings.range = false;
            m_queries.push_back(std::move(query));
        }
    }

    qint64 stepOf(const Panel &panel, const Target &target) const
    {
        const MacroContext plain{
            m_span, m_context.scrapeIntervalMs, m_context.scrapeIntervalMs, m_context.zone, {}};
        const auto put = [&](const QString &text) {
            return interpolate(text, m_values, plain, DefaultFormat::Plain);
        };
        const qint64 panelLeast = intervalMs(put(panel.interval), m_context.scrapeIntervalMs);
        const qint64 least = intervalMs(put(target.interval), panelLeast);
        const int pixels = panel.maxDataPoints > 0 ? panel.maxDataPoints : m_context.pixels;
        return safeStep(m_span, stepFor(m_span, pixels, least) * target.intervalFactor);
    }

    const Dashboard &m_dashboard;
    const Panel &m_panel;
    const VariableValues &m_values;
    const PlanContext &m_context;
    const TimeSpan m_span;
    std::vector<PanelQuery> m_queries;
};

Field timeField()
{
    return {u"Time"_s, FieldType::Time, {}, {}, {}};
}

QStringList labelNames(const std::vector<VectorSample> &samples)
{
    QStringList names;
    for (const VectorSample &sample : samples) {
        for (const auto &[name, value] : sample.labels) {
            if (!names.contains(name))
                names << name;
        }
    }
    names.sort();
    return names;
}

/// The only label that there is in all of them; empty: there are none or several.
QString singleLabel(const std::vector<const Labels *> &series)
{
    QString single;
    for (const Labels *labels : series) {
        for (const auto &[name, value] : *labels) {
            if (single.isEmpty())
                single = name;
            else if (name != single)
                return {};
        }
    }
    return single;
}

Field valueField(const Labels &labels, const QString &name)
{
    return {u"Value"_s, FieldType::Number, labels, {}, name};
}

template <typename Labelled> QStringList namesOf(const std::vector<Labelled> &series, const Target &target)
{
    std::vector<const Labels *> labels;
    for (const Labelled &each : series)
        labels.push_back(&each.labels);
    return legendNames(target, labels);
}

} // namespace

TimeSpan panelSpan(const Panel &panel, TimeSpan span, const QTimeZone &zone)
{
    if (!panel.timeFrom.isEmpty()) {
        const QString text =
            panel.timeFrom.startsWith("now"_L1) ? panel.timeFrom : u"now-"_s + panel.timeFrom;
        if (const auto from = TimePoint::parse(text, span.toMs, zone))
            span.fromMs = std::min(from->resolve(span.toMs, zone), span.toMs - 1);
    }
    if (const qint64 shift = intervalMs(panel.timeShift, 0); shift > 0)
        span = {span.fromMs - shift, span.toMs - shift};
    return span;
}

std::vector<PanelQuery> planQueries(const Dashboard &dashboard, const Panel &panel,
                                    const VariableValues &values, const PlanContext &context)
{
    return Planner(dashboard, panel, values, context).plan();
}

QStringList foreignSources(const Dashboard &dashboard, const Panel &panel)
{
    QStringList types;
    for (const Target &target : panel.targets) {
        const DatasourceRef source = dashboard.effectiveDatasource(panel, target);
        const bool asked = target.language != QueryLanguage::Foreign || target.hidden || target.expr.trimmed().isEmpty()
            || source.kind == DatasourceRef::Kind::Dashboard;
        if (!asked)
            types << (source.type.isEmpty() ? source.uid : source.type);
    }
    return types;
}

QStringList legendNames(const Target &target, const std::vector<const Labels *> &series)
{
    const QString single = target.legendFormat == "__auto"_L1 ? singleLabel(series) : QString();
    QStringList names;
    for (const Labels *labels : series) {
        QString name = single.isEmpty() ? QString() : labels->value(single);
        if (name.isEmpty())
            name = seriesName(target.legendFormat, *labels);
        names << (name == "{}"_L1 ? target.expr.simplified() : name);
    }
    return names;
}

Frame tableFrame(const QueryResult &result, const QString &refId, const QString &valueName)
{
    Frame frame{{}, refId, {timeField()}};
    const QStringList names = labelNames(result.vector);
    for (const QString &name : names)
        frame.fields.push_back({name, FieldType::String, {}, {}, {}});
    frame.fields.push_back({valueName, FieldType::Number, {}, {}, {}});
    for (const VectorSample &sample : result.vector) {
        frame.fields.front().values.emplace_back(std::in_place_type<double>, static_cast<double>(sample.timeMs));
        for (qsizetype i = 0; i < names.size(); ++i)
            frame.fields[static_cast<std::size_t>(i) + 1].values.push_back(sample.labels.value(names.at(i)));
        frame.fields.back().values.emplace_back(std::in_place_type<double>, sample.value);
    }
    return frame;
}

Frames seriesFrames(const SeriesSnapshot &snapshot, const Target &target)
{
    Frames frames;
    const QStringList names = namesOf(snapshot.series, target);
    for (const Series &series : snapshot.series) {
        Field time = timeField();
        time.values.reserve(series.size());
        for (const qint64 ms : series.times)
            time.values.emplace_back(std::in_place_type<double>, static_cast<double>(ms));
        Field value = valueField(series.labels, names.at(static_cast<qsizetype>(frames.size())));
        value.values.assign(series.values.begin(), series.values.end());
        frames.push_back({value.displayName, target.refId, {std::move(time), std::move(value)}});
    }
    return frames;
}

Frames seriesFrames(const QueryResult &result, const Target &target)
{
    if (result.type == QueryResult::Type::Matrix && result.matrix)
        return seriesFrames(*result.matrix, target);
    Frames frames;
    const QStringList names = namesOf(result.vector, target);
    for (const VectorSample &sample : result.vector) {
        Field time = timeField();
        time.values.emplace_back(std::in_place_type<double>, static_cast<double>(sample.timeMs));
        Field value = valueField(sample.labels, names.at(static_cast<qsizetype>(frames.size())));
        value.values.emplace_back(std::in_place_type<double>, sample.value);
        frames.push_back({value.displayName, target.refId, {std::move(time), std::move(value)}});
    }
    return frames;
}

} // namespace wardroom
