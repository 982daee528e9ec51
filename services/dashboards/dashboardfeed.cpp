// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardfeed.h"

#include "services/core/background.h"
#include "services/core/clock.h"
#include "services/loki/lokiclient.h"
#include "services/prometheus/prometheusclient.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr int MostLogLines = 1000;
constexpr std::size_t MostExemplars = 1000; // of a panel: more are no points any more

QueryAnswer answerOf(QueryResult result)
{
    QueryAnswer answer;
    answer.warnings = result.warnings + result.infos;
    answer.series = result.matrix;
    answer.instant = std::move(result);
    return answer;
}

QueryAnswer answerOf(SnapshotPtr snapshot)
{
    return {snapshot, std::nullopt, {}, snapshot->warnings + snapshot->infos, {}};
}

QueryAnswer answerOf(LogQueryResult result)
{
    return {std::move(result.series), std::nullopt, std::move(result.lines), std::move(result.warnings), {}};
}

/// The question for the exemplars of @p query, if its author wants them.
std::optional<PlannedQuery> exemplarsOf(const PanelQuery &query)
{
    if (!query.settings.exemplars || query.query.instant || query.query.language != QueryLanguage::PromQl)
        return std::nullopt;
    PlannedQuery exemplars = query.query;
    exemplars.exemplars = true;
    exemplars.stepMs = 0; // they have none
    return exemplars;
}

/// @p cause HostNotFound: the environment has no such server; OtherService: we have no client for one.
Error nobodyToAsk(const QString &server, ErrorCause cause)
{
    return {ErrorKind::NotFound, 0, server, {}, false, cause};
}

} // namespace

DashboardFeed::DashboardFeed(QObject *parent)
    : QObject(parent)
{
}

DashboardFeed::~DashboardFeed() = default;

void DashboardFeed::setSession(std::shared_ptr<Session> session)
{
    cancel();
    m_questions.clear();
    m_session = std::move(session);
    m_context.reset();
    for (auto &[key, state] : m_panels) {
        state.data = {};
        state.planned = false;
        Q_EMIT panelChanged(key);
    }
}

void DashboardFeed::setPanels(const Dashboard &dashboard, const std::vector<PlacedPanel> &placed)
{
    cancel();
    m_dashboard = dashboard;
    std::unordered_map<QString, PanelState> panels;
    for (const PlacedPanel &each : placed) {
        const Panel *panel = m_dashboard.panel(each.panelId);
        if (!panel || panel->isRow())
            continue;
        PanelState state;
        if (const auto known = m_panels.find(each.key);
            known != m_panels.end() && known->second.placed.values == each.values)
            state.data = std::move(known->second.data);
        state.placed = each;
        state.panel = panel;
        panels.insert_or_assign(each.key, std::move(state));
    }
    m_panels = std::move(panels);
}

void DashboardFeed::setVisible(const QHash<QString, int> &pixelsByKey)
{
    for (auto &[key, state] : m_panels) {
        state.visible = pixelsByKey.contains(key);
        state.pixels = pixelsByKey.value(key, state.pixels);
        if (!state.visible && state.data.loading) {
            stopComposing(state);
            state.data.loading = false;
            state.planned = false;
        }
    }
    dropUnwanted();
    for (auto &[key, state] : m_panels) {
        if (state.visible && !state.planned && m_context)
            plan(key, state);
    }
    checkFinished();
}

void DashboardFeed::fetch(TimeSpan span, qint64 scrapeIntervalMs, const QTimeZone &zone)
{
    if (!m_session)
        return;
    cancel();
    m_questions.clear(); // a new round asks anew; panels keep what they have until it is answered
    m_context = PlanContext{span, 0, scrapeIntervalMs, zone, m_dashboard.title};
    m_roundMs = m_session->clock().nowMs();
    m_announced = false;
    for (auto &[key, state] : m_panels) {
        state.planned = false;
        if (state.visible)
            plan(key, state);
    }
    checkFinished();
}

void DashboardFeed::cancel()
{
    for (auto &[key, state] : m_panels) {
        stopComposing(state);
        state.data.loading = false;
    }
    for (auto &[query, question] : m_questions) {
        question.request.cancel();
        question.pending = false;
    }
    m_pending = 0;
}

const PanelData &DashboardFeed::data(const QString &key) const
{
    static const PanelData none;
    const auto it = m_panels.find(key);
    return it == m_panels.end() ? none : it->second.data;
}

void DashboardFeed::plan(const QString &key, PanelState &state)
{
    m_announced = false;
    PlanContext context = *m_context;
    context.pixels = std::max(state.pixels, 100);
    state.planned = true;
    state.queries = planQueries(m_dashboard, *state.panel, state.placed.values, context);
    state.foreign = foreignSources(m_dashboard, *state.panel);
    state.data.loading = true;
    state.exemplars.clear();
    for (const PanelQuery &query : state.queries) {
        ask(query.query, key);
        if (state.panel->kind != PanelKind::TimeSeries)
            continue;
        if (const auto exemplars = exemplarsOf(query)) {
            state.exemplars.push_back(*exemplars);
            ask(*exemplars, key);
        }
    }
    composeIfReady(key);
}

void DashboardFeed::ask(const PlannedQuery &query, const QString &key)
{
    const auto [it, isNew] = m_questions.try_emplace(query);
    Question &question = it->second;
    question.panels.insert(key);
    if (!isNew)
        return;
    const bool loki = query.language == QueryLanguage::LogQl;
    if (loki ? !m_session->loki() : !m_session->prometheus()) {
        question.error = nobodyToAsk(loki ? u"Loki"_s : u"Prometheus"_s, ErrorCause::HostNotFound);
        return;
    }
    question.pending = true;
    ++m_pending;
    ++m_asked;
    if (query.exemplars)
        askExemplars(query, question);
    else
        loki ? askLoki(query, question) : askPrometheus(query, question);
}

/// A server without exemplars is no failure: the lines stand without them.
void DashboardFeed::askExemplars(const PlannedQuery &query, Question &question)
{
    const auto takeAll = [this, query](const Result<std::vector<ExemplarSeries>> &result) {
        QueryAnswer answer;
        for (const ExemplarSeries &series : result.value_or(std::vector<ExemplarSeries>()))
            answer.exemplars.insert(answer.exemplars.end(), series.exemplars.begin(), series.exemplars.end());
        take(query, std::move(answer));
    };
    question.request = m_session->prometheus()->exemplars(query.expr, query.span, this, takeAll);
}

std::vector<Exemplar> DashboardFeed::exemplarsFor(const PanelState &state) const
{
    std::vector<Exemplar> all;
    for (const PlannedQuery &query : state.exemplars) {
        const auto question = m_questions.find(query);
        if (question == m_questions.end() || !question->second.answer)
            continue;
        const std::vector<Exemplar> &some = question->second.answer->exemplars;
        const std::size_t room = MostExemplars - all.size();
        all.insert(all.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(std::min(room, some.size())));
    }
    return all;
}

void DashboardFeed::askPrometheus(const PlannedQuery &query, Question &question)
{
    PrometheusClient &client = *m_session->prometheus();
    const auto takeAny = [this, query](auto result) {
        take(query, std::move(result).map([](auto value) { return answerOf(std::move(value)); }));
    };
    if (query.instant)
        question.request =
            client.query(query.expr, query.span.toMs, this,
                         [takeAny](Result<QueryResult> result) { takeAny(std::move(result)); });
    else
        question.request =
            client.queryRange(query.expr, query.span, query.stepMs, this,
                              [takeAny](Result<SnapshotPtr> result) { takeAny(std::move(result)); });
}

void DashboardFeed::askLoki(const PlannedQuery &query, Question &question)
{
    LokiClient &client = *m_session->loki();
    const auto takeLogs = [this, query](Result<LogQueryResult> result) {
        take(query, std::move(result).map([](LogQueryResult value) { return answerOf(std::move(value)); }));
    };
    if (query.instant) {
        question.request = client.query(query.expr, query.span.toMs, this, takeLogs);
        return;
    }
    LokiClient::RangeQuery range;
    range.logql = query.expr;
    range.startNs = query.span.fromMs * NsPerMs;
    range.endNs = query.span.toMs * NsPerMs;
    range.limit = MostLogLines;
    range.stepMs = query.logs ? 0 : query.stepMs;
    question.request = client.queryRange(range, this, takeLogs);
}

void DashboardFeed::take(const PlannedQuery &query, Result<QueryAnswer> result)
{
    const auto it = m_questions.find(query);
    if (it == m_questions.end())
        return;
    Question &question = it->second;
    question.pending = false;
    --m_pending;
    if (result)
        question.answer = std::make_shared<const QueryAnswer>(std::move(*result));
    else
        question.error = std::move(result.error());
    const QSet<QString> panels = question.panels;
    for (const QString &key : panels)
        composeIfReady(key);
    checkFinished();
}

void DashboardFeed::composeIfReady(const QString &key)
{
    const auto it = m_panels.find(key);
    if (it == m_panels.end() || !it->second.planned)
        return;
    PanelState &state = it->second;
    const auto isOpen = [this](const PlannedQuery &query) {
        const auto question = m_questions.find(query);
        return question == m_questions.end() || question->second.pending;
    };
    const bool waits = std::any_of(state.queries.begin(), state.queries.end(),
                                   [&](const PanelQuery &query) { return isOpen(query.query); })
        || std::any_of(state.exemplars.begin(), state.exemplars.end(), isOpen);
    if (!waits)
        compose(key, state);
}

void DashboardFeed::compose(const QString &key, PanelState &state)
{
    std::vector<AnsweredQuery> answers;
    std::optional<Error> error;
    for (const PanelQuery &query : state.queries) {
        const Question &question = m_questions.at(query.query);
        answers.push_back({query.settings, question.answer});
        if (question.error && !error)
            error = question.error;
    }
    if (!state.foreign.isEmpty() && !error)
        error = nobodyToAsk(state.foreign.front(), ErrorCause::OtherService);
    ++m_composing;
    state.composing = runInBackground(
        this,
        [panel = *state.panel, answers = std::move(answers)](const CancelToken &) -> Result<PanelData> {
            return composePanel(panel, answers);
        },
        [this, key, error, exemplars = exemplarsFor(state), askedMs = m_roundMs, span = m_context->span](Result<PanelData> composed) {
            --m_composing;
            PanelState &done = m_panels.at(key);
            PanelData data = composed ? std::move(*composed) : PanelData();
            data.asked += static_cast<int>(done.foreign.size());
            data.error = composed ? error : std::optional(composed.error());
            // What failed wholly keeps what it showed before, with the reason.
            if (data.error && data.answered == 0) {
                done.data.error = data.error;
                done.data.asked = data.asked;
                done.data.answered = 0;
                done.data.loading = false;
            } else {
                data.dataMs = askedMs;
                data.span = span;
                data.exemplars = exemplars;
                done.data = std::move(data);
            }
            Q_EMIT panelChanged(key);
            checkFinished();
        });
}

void DashboardFeed::stopComposing(PanelState &state)
{
    if (!state.composing.isActive())
        return;
    state.composing.cancel();
    --m_composing;
}

void DashboardFeed::dropUnwanted()
{
    for (auto it = m_questions.begin(); it != m_questions.end();) {
        Question &question = it->second;
        question.panels.removeIf([this](const QString &key) {
            const auto panel = m_panels.find(key);
            return panel == m_panels.end() || !panel->second.visible;
        });
        if (!question.pending || !question.panels.isEmpty()) {
            ++it;
            continue;
        }
        --m_pending;
        it = m_questions.erase(it);
    }
}

void DashboardFeed::checkFinished()
{
    if (m_announced || isRunning())
        return;
    m_announced = true;
    Q_EMIT finished();
}

} // namespace wardroom
