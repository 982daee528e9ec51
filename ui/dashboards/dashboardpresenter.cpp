// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardpresenter.h"

#include "services/core/clock.h"
#include "services/dashboards/adhocfilters.h"
#include "services/prometheus/querystep.h"
#include "services/promql/promqlfilters.h"
#include "ui/dashboards/annotationmarks.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ScrapeIntervalMs = 15'000;
} // namespace

DashboardPresenter::DashboardPresenter(ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context, &ViewContext::sessionChanged, this, &DashboardPresenter::followSession);
    connect(&context, &ViewContext::rangeChanged, this, &DashboardPresenter::followRange);
    connect(&context, &ViewContext::refreshRequested, this, &DashboardPresenter::fetch);
    connect(&context, &ViewContext::annotationsShownChanged, this, [this] {
        m_marks.shown = m_context.annotationsShown();
        Q_EMIT marksChanged();
    });
    connect(&m_everywhere, &MarksFeed::changed, this, &DashboardPresenter::uniteMarks);
    connect(&m_feed, &DashboardFeed::panelChanged, this, &DashboardPresenter::panelChanged);
    connect(&m_feed, &DashboardFeed::finished, this, [this] {
        m_tookMs = m_round.isValid() ? m_round.elapsed() : 0;
        m_queries = m_feed.queriesAsked() - m_askedBefore;
        Q_EMIT completeChanged();
    });
    connect(&m_earlier, &DashboardFeed::panelChanged, this, &DashboardPresenter::panelChanged);
    m_marks.shown = context.annotationsShown();
    m_feed.setSession(context.session());
    m_earlier.setSession(context.session());
}

DashboardPresenter::~DashboardPresenter() = default;

void DashboardPresenter::open(DashboardDocument document)
{
    m_rowStates.clear();
    m_choices.clear();
    m_variables = {};
    m_variablesError.reset();
    m_fetched = false;
    m_feed.setPanels({}, {}); // keys of panels are the same in many dashboards
    m_earlier.setPanels({}, {});
    m_annotated.clear();
    m_marks.deployments = m_everywhere.deployments();
    m_document = std::move(document);
    m_variables.values = fileValues();
    layOutPanels();
    Q_EMIT variablesChanged();
    resolve();
}

void DashboardPresenter::setDocument(DashboardDocument document)
{
    const auto variablesOf = [](const JsonValue &model) { return model.value(u"templating"); };
    const bool sameVariables = variablesOf(m_document.model) == variablesOf(document.model);
    m_document = std::move(document);
    layOutPanels();
    if (sameVariables)
        fetch();
    else
        resolve();
}

/// What the file says was chosen, until servers have told what there is.
VariableValues DashboardPresenter::fileValues() const
{
    VariableValues values;
    for (const Variable &variable : dashboard().variables)
        values.set(variable.name, {variable.current.chosen, variable.allValue, variable.current.all,
                                   variable.hasAllValue, variable.multi});
    return values;
}

void DashboardPresenter::setChoice(const QString &variable, const VariableValue &value)
{
    m_choices.insert(variable, value);
    resolve();
}

void DashboardPresenter::setChoices(const QHash<QString, QStringList> &values)
{
    bool changed = false;
    for (const Variable &variable : dashboard().variables) {
        const auto chosen = values.constFind(variable.name);
        if (chosen == values.cend())
            continue;
        VariableValue value;
        value.all = chosen->contains(AllVariableValue) || chosen->contains("All"_L1);
        for (const QString &each : value.all ? QStringList() : *chosen)
            value.chosen.push_back({each, each});
        m_choices.insert(variable.name, value);
        changed = true;
    }
    if (changed)
        resolve();
}

MacroContext DashboardPresenter::macros() const
{
    return {m_context.span(), ScrapeIntervalMs, ScrapeIntervalMs, m_context.zone(), dashboard().title};
}

void DashboardPresenter::setRowCollapsed(const QString &key, bool collapsed)
{
    m_rowStates.insert(key, collapsed);
    layOutPanels();
    fetch();
}

void DashboardPresenter::layOutPanels()
{
    m_placed = layOut(dashboard(), m_variables.values, m_rowStates);
    m_feed.setPanels(dashboard(), m_placed);
    m_earlier.setPanels(dashboard(), m_placed);
    Q_EMIT placedChanged();
}

VariableContext DashboardPresenter::variableContext() const
{
    VariableContext context;
    context.choices = m_choices;
    context.macros = macros();
    if (const auto &session = m_context.session()) {
        if (session->prometheus())
            context.prometheusNames << session->connection().name;
        if (session->loki())
            context.lokiNames << session->connection().name;
    }
    return context;
}

void DashboardPresenter::resolve()
{
    m_outdated = !m_active;
    if (!m_active || dashboard().panels.empty())
        return;
    const auto &session = m_context.session();
    m_resolving =
        resolveVariables(session ? session->prometheus() : nullptr, dashboard().variables, variableContext(), this,
                         [this](Result<ResolvedVariables> resolved) { takeVariables(std::move(resolved)); });
}

void DashboardPresenter::takeVariables(Result<ResolvedVariables> resolved)
{
    if (resolved) {
        m_variablesError.reset();
        const bool sameValues = m_variables.values == resolved->values;
        m_variables = std::move(*resolved);
        if (!sameValues)
            layOutPanels();
    } else {
        m_variablesError = std::move(resolved.error());
    }
    Q_EMIT variablesChanged();
    fetch();
}

void DashboardPresenter::followSession()
{
    m_feed.setSession(m_context.session());
    m_earlier.setSession(m_context.session());
    m_fetched = false;
    m_annotated.clear();
    m_everywhere.clear();
    resolve();
}

void DashboardPresenter::followRange()
{
    const auto &variables = dashboard().variables;
    const bool dependent = std::any_of(variables.begin(), variables.end(), [](const Variable &variable) {
        return variable.refreshOnRange || variable.kind == VariableKind::Interval;
    });
    if (dependent)
        resolve();
    else
        fetch();
}

void DashboardPresenter::setVisible(const QHash<QString, int> &pixelsByKey)
{
    m_visible = pixelsByKey;
    m_feed.setVisible(pixelsByKey);
    if (comparedShiftMs())
        m_earlier.setVisible(pixelsByKey);
}

void DashboardPresenter::setActive(bool active)
{
    m_active = active;
    if (active && m_outdated)
        resolve();
}

void DashboardPresenter::fetch()
{
    if (!m_active) {
        m_outdated = true;
        return;
    }
    if (m_resolving.isActive() || !m_context.session())
        return; // takeVariables() will
    m_fetched = true;
    m_askedBefore = m_feed.queriesAsked();
    m_round.start();
    m_feed.setVisible(m_visible);
    m_feed.fetch(m_context.span(), ScrapeIntervalMs, m_context.zone());
    fetchEarlier();
    fetchMarks();
    Q_EMIT completeChanged();
}

void DashboardPresenter::setCompareWith(CompareWith with)
{
    if (with == m_compareWith)
        return;
    m_compareWith = with;
    m_earlier.setPanels(dashboard(), {}); // forgets what was of another time
    m_earlier.setPanels(dashboard(), m_placed);
    if (m_fetched)
        fetchEarlier();
    Q_EMIT marksChanged();
}

std::optional<qint64> DashboardPresenter::comparedShiftMs() const
{
    return compareShift(m_compareWith, m_context.span(), m_everywhere.deployments());
}

void DashboardPresenter::fetchEarlier()
{
    const auto shift = comparedShiftMs();
    if (!shift || !m_context.session())
        return;
    const TimeSpan span = m_context.span();
    m_earlier.setVisible(m_visible);
    m_earlier.fetch({span.fromMs - *shift, span.toMs - *shift}, ScrapeIntervalMs, m_context.zone());
}

void DashboardPresenter::fetchMarks()
{
    PrometheusClient *client = m_context.session()->prometheus();
    if (!client)
        return;
    const TimeSpan span = m_context.span();
    const qint64 step = stepFor(span, MarksFeed::Pixels, ScrapeIntervalMs);
    m_everywhere.fetch(*m_context.session(), span);
    fetchAnnotations(alignedTo(span, step), step);
}

/// What the dashboard itself wants to be marked.
void DashboardPresenter::fetchAnnotations(TimeSpan span, qint64 stepMs)
{
    m_annotations.clear();
    const auto &queries = dashboard().annotations;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        if (!canAsk(queries[i], dashboard()))
            continue;
        const MacroContext macros{span, stepMs, ScrapeIntervalMs, m_context.zone(), dashboard().title};
        const QString expr = withMatchers(
            interpolate(queries[i].expr, m_variables.values, macros),
            adHocMatchers(dashboard(), dashboard().effective(queries[i].datasource), m_variables.values));
        m_annotations.push_back(m_context.session()->prometheus()->queryRange(
            expr, span, stepMs, this,
            [this, i](Result<SnapshotPtr> answer) { takeAnnotations(i, std::move(answer)); }));
    }
}

void DashboardPresenter::takeAnnotations(std::size_t annotation, Result<SnapshotPtr> answer)
{
    const auto &queries = dashboard().annotations;
    if (annotation >= queries.size())
        return;
    m_annotated[annotation] = answer ? annotationMarks(**answer, queries[annotation]) : std::vector<DeploymentMark>();
    uniteMarks();
}

void DashboardPresenter::uniteMarks()
{
    std::vector<DeploymentMark> all = m_everywhere.deployments();
    for (const auto &[annotation, marks] : m_annotated)
        all.insert(all.end(), marks.begin(), marks.end());
    PanelMarks marks{m_everywhere.bands(), std::move(all), m_marks.shown};
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
}

Formatter DashboardPresenter::format() const
{
    return Formatter(languageOf(), m_context.zone()).at(nowMs());
}

qint64 DashboardPresenter::nowMs() const
{
    return m_context.clock().nowMs();
}

bool DashboardPresenter::isComplete() const
{
    return dashboard().panels.empty() || (m_fetched && !m_resolving.isActive() && !m_feed.isRunning());
}

} // namespace wardroom
