// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/overviewfeed.h"

#include "services/core/clock.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 FreshnessFloorMs = 120'000; // how old the newest sample of a tile may be

/// Samples lie on multiples of the step, so that they are the same ones in the next refresh and lines do not
/// tremble.
TimeSpan onSteps(TimeSpan span, qint64 stepMs)
{
    return {span.fromMs - span.fromMs % std::max<qint64>(1, stepMs), span.toMs};
}

BoardQuery boardQuery(const QString &expr)
{
    return {expr, false};
}

BoardQuery tileQuery(const TileDefinition &tile)
{
    return {tile.expr, tile.source == TileDefinition::Source::Instant};
}

} // namespace

OverviewFeed::OverviewFeed(OverviewDefinition definition, PriorityMapping priorities, QObject *parent)
    : QObject(parent)
    , m_definition(std::move(definition))
    , m_priorities(std::move(priorities))
{
    connect(&m_board, &QueryBoard::answered, this, &OverviewFeed::onAnswered);
    connect(&m_board, &QueryBoard::finished, this, &OverviewFeed::completeChanged);
    connect(&m_earlier, &QueryBoard::answered, this, &OverviewFeed::announceCharts);
}

OverviewFeed::~OverviewFeed() = default;

void OverviewFeed::setSession(std::shared_ptr<Session> session)
{
    m_board.clear();
    m_earlier.clear();
    m_linesRequest.cancel();
    m_countRequest.cancel();
    m_lines = {};
    useAlerts(nullptr);
    m_session = std::move(session);
    m_fetched = false;
    useAlerts(m_session ? m_session->alerts() : nullptr);
    announceAll();
}

DeploymentsDefinition OverviewFeed::deployments() const
{
    return m_session ? m_definition.deployments.of(m_session->connection()) : m_definition.deployments;
}

void OverviewFeed::useAlerts(AlertFeed *alerts)
{
    if (m_alerts)
        disconnect(m_alerts, nullptr, this, nullptr);
    m_alerts = alerts;
    if (!m_alerts)
        return;
    connect(m_alerts, &AlertFeed::updated, this, [this] {
        Q_EMIT alertsChanged();
        Q_EMIT tilesChanged();
        Q_EMIT completeChanged();
    });
}

void OverviewFeed::fetch(TimeSpan span, qint64 stepMs)
{
    if (!m_session)
        return;
    m_span = span;
    m_stepMs = stepMs;
    m_fetched = true;
    if (m_alerts)
        m_alerts->refresh();
    if (PrometheusClient *prometheus = m_session->prometheus())
        m_board.run(
            *prometheus, allQueries(),
            {onSteps(span, stepMs), stepMs, m_definition.scrapeIntervalMs, m_session->clock().nowMs()});
    fetchEarlier();
    fetchLogs();
}

void OverviewFeed::setCompareWith(CompareWith with)
{
    m_compareWith = with;
    m_earlier.clear();
    if (m_fetched)
        fetchEarlier();
    for (std::size_t i = 0; i < m_definition.charts.size(); ++i)
        Q_EMIT chartChanged(i);
}

std::optional<qint64> OverviewFeed::comparedShiftMs() const
{
    return compareShift(m_compareWith, m_span, knownDeployments());
}

std::vector<DeploymentMark> OverviewFeed::knownDeployments() const
{
    const DeploymentsDefinition asked = deployments();
    const auto &snapshot = m_board.answer(boardQuery(asked.expr)).snapshot;
    return snapshot ? deploymentMarks(*snapshot, asked.text) : std::vector<DeploymentMark>();
}

void OverviewFeed::fetchEarlier()
{
    const auto shift = comparedShiftMs();
    m_earlierShiftMs = shift.value_or(0);
    PrometheusClient *const prometheus = m_session ? m_session->prometheus() : nullptr;
    if (!shift || !prometheus)
        return;
    QList<BoardQuery> queries;
    for (std::size_t i = 0; i < m_definition.charts.size(); ++i)
        queries << chartQueries(i);
    const TimeSpan before{m_span.fromMs - *shift, m_span.toMs - *shift};
    m_earlier.run(*prometheus, queries, {onSteps(before, m_stepMs), m_stepMs, m_definition.scrapeIntervalMs, m_session->clock().nowMs()});
}

std::optional<Error> OverviewFeed::comparisonError(std::size_t index) const
{
    for (const BoardQuery &query : chartQueries(index)) {
        if (const auto &error = m_earlier.answer(query).error; error && m_earlierShiftMs > 0)
            return error;
    }
    return std::nullopt;
}

/// Without the comparison's name, which is the interface's affair.
void OverviewFeed::compare(ChartSpec &spec, std::size_t index) const
{
    std::vector<SnapshotPtr> now;
    std::vector<SnapshotPtr> earlier;
    for (const BoardQuery &query : chartQueries(index)) {
        now.push_back(m_board.answer(query).snapshot);
        earlier.push_back(m_earlier.answer(query).snapshot);
    }
    if (std::any_of(earlier.begin(), earlier.end(), [](const SnapshotPtr &one) { return one != nullptr; }))
        spec.comparison = makeComparison(spec.series, now, earlier, m_earlierShiftMs, {});
}

QList<BoardQuery> OverviewFeed::chartQueries(std::size_t index) const
{
    QList<BoardQuery> queries;
    for (const ChartQuery &query : m_definition.charts[index].queries)
        queries << boardQuery(query.expr);
    return queries;
}

QList<BoardQuery> OverviewFeed::serviceQueries() const
{
    const ServicesDefinition &services = m_definition.services;
    return {boardQuery(services.upExpr), boardQuery(services.latencyExpr), boardQuery(services.errorsExpr)};
}

QList<BoardQuery> OverviewFeed::allQueries() const
{
    // In the order in which a person reads the page.
    QList<BoardQuery> queries;
    for (const TileDefinition &tile : m_definition.tiles)
        queries << tileQuery(tile);
    for (std::size_t i = 0; i < m_definition.charts.size(); ++i)
        queries << chartQueries(i);
    for (const QString &expr : {m_definition.alertBandsExpr, deployments().expr}) {
        if (!expr.isEmpty())
            queries << boardQuery(expr);
    }
    return queries << serviceQueries();
}

PartState OverviewFeed::stateOf(const QList<BoardQuery> &queries) const
{
    PartState state;
    if (!m_session || !m_session->prometheus()) {
        state.absent = m_session != nullptr;
        state.loading = !m_session;
        return state;
    }
    bool waiting = !m_fetched;
    for (const BoardQuery &query : queries) {
        const BoardAnswer &answer = m_board.answer(query);
        waiting = waiting || (!answer.snapshot && !answer.error);
        if (answer.error && !state.error)
            state.error = answer.error;
        ++state.asked;
        if (!answer.snapshot)
            continue;
        ++state.answered;
        state.dataMs = state.dataMs == 0 ? answer.askedMs : std::min(state.dataMs, answer.askedMs);
    }
    state.loading = waiting && !state.error && !state.hasData();
    return state;
}

TileData OverviewFeed::tile(std::size_t index) const
{
    const TileDefinition &definition = m_definition.tiles[index];
    TileData tile;
    tile.state = stateOf({tileQuery(definition)});
    const BoardAnswer &answer = m_board.answer(tileQuery(definition));
    if (answer.snapshot) {
        const bool range = definition.source != TileDefinition::Source::Instant;
        const qint64 oldest = std::max(FreshnessFloorMs, 2 * answer.snapshot->stepMs);
        tile.value = newestValue(*answer.snapshot, oldest);
        tile.before = range ? oldestValue(*answer.snapshot) : std::nullopt;
        tile.history = range ? answer.snapshot : nullptr;
    }
    if (definition.source == TileDefinition::Source::Alerts) {
        tile.state = alertsState();
        tile.value.reset();
        if (m_alerts && m_alerts->hasData())
            tile.value = m_alerts->activeCount();
    }
    if (tile.value && std::isnan(*tile.value))
        tile.value.reset();
    tile.goal = evaluateGoal(definition.goal, tile.value);
    return tile;
}

ChartSpec OverviewFeed::chart(std::size_t index) const
{
    const ChartDefinition &definition = m_definition.charts[index];
    ChartSpec spec;
    spec.title = definition.title.in(m_language);
    spec.subtitle = definition.subtitle.in(m_language);
    spec.span = m_span;
    spec.left.unit = definition.unit;
    spec.left.minimum = definition.minimum;
    spec.left.maximum = definition.maximum;
    spec.left.logBase = definition.logarithmic ? 10 : 0;
    for (const ThresholdDefinition &threshold : definition.thresholds)
        spec.thresholds.push_back({threshold.value, threshold.name.in(m_language), threshold.level});
    int colour = 0;
    QStringList expressions;
    for (const ChartQuery &query : definition.queries) {
        const BoardAnswer &answer = m_board.answer(boardQuery(query.expr));
        if (!answer.snapshot)
            continue;
        expressions << answer.expr;
        for (ChartSeries &series :
             chartSeries(answer.snapshot, query, m_language, definition.seriesLimit, colour)) {
            colour += query.neutral ? 0 : 1;
            spec.series.push_back(std::move(series));
        }
    }
    spec.query = expressions.join(u'\n');
    if (const auto &bands = m_board.answer(boardQuery(m_definition.alertBandsExpr)).snapshot)
        spec.bands = alertBands(*bands, definition.alerts, m_priorities);
    spec.deployments = knownDeployments();
    if (m_earlierShiftMs > 0)
        compare(spec, index);
    return spec;
}

PartState OverviewFeed::chartState(std::size_t index) const
{
    return stateOf(chartQueries(index));
}

std::vector<ServiceHealth> OverviewFeed::services() const
{
    const QList<BoardQuery> queries = serviceQueries();
    return judgeServices(m_definition.services, m_board.answer(queries[0]).snapshot.get(),
                         m_board.answer(queries[1]).snapshot.get(),
                         m_board.answer(queries[2]).snapshot.get());
}

PartState OverviewFeed::servicesState() const
{
    return stateOf(serviceQueries());
}

PartState OverviewFeed::alertsState() const
{
    PartState state;
    if (!m_alerts) {
        state.absent = m_session != nullptr;
        state.loading = !m_session;
        return state;
    }
    state.error = m_alerts->error();
    state.dataMs = m_alerts->lastSuccessMs();
    state.loading = !state.error && !state.hasData();
    return state;
}

void OverviewFeed::announceCharts(const BoardQuery &query)
{
    const bool everywhere = query == boardQuery(m_definition.alertBandsExpr)
        || query == boardQuery(deployments().expr);
    for (std::size_t i = 0; i < m_definition.charts.size(); ++i) {
        if (everywhere || chartQueries(i).contains(query))
            Q_EMIT chartChanged(i);
    }
}

void OverviewFeed::onAnswered(const BoardQuery &query)
{
    announceCharts(query);
    if (query == boardQuery(deployments().expr) && comparedShiftMs().value_or(0) != m_earlierShiftMs)
        fetchEarlier(); // the time before a deployment is known once the deployments are
    const auto isTile = [&query](const TileDefinition &tile) { return tileQuery(tile) == query; };
    if (std::any_of(m_definition.tiles.begin(), m_definition.tiles.end(), isTile))
        Q_EMIT tilesChanged();
    if (serviceQueries().contains(query))
        Q_EMIT servicesChanged();
}

void OverviewFeed::fetchLogs()
{
    LokiClient *loki = m_session->loki();
    if (!loki) {
        m_lines.state.absent = true;
        Q_EMIT errorLinesChanged();
        return;
    }
    m_lines.state.loading = !m_lines.state.hasData() && !m_lines.state.error;
    LokiClient::RangeQuery query;
    query.logql = m_definition.logs.lines;
    query.startNs = m_span.fromMs * NsPerMs;
    query.endNs = m_span.toMs * NsPerMs;
    query.limit = m_definition.logs.limit;
    m_linesRequest = loki->queryRange(
        query, this, [this](Result<LogQueryResult> result) { takeLines(std::move(result)); });
    m_countRequest = loki->query(m_definition.logs.count, m_span.toMs, this,
                                 [this](Result<LogQueryResult> result) { takeCount(std::move(result)); });
    Q_EMIT errorLinesChanged();
}

void OverviewFeed::takeLines(Result<LogQueryResult> result)
{
    m_lines.state.loading = false;
    if (result) {
        m_lines.lines = std::move(result->lines);
        m_lines.state.error.reset();
        m_lines.state.dataMs = m_session->clock().nowMs();
    } else {
        m_lines.state.error = std::move(result.error());
    }
    Q_EMIT errorLinesChanged();
    Q_EMIT completeChanged();
}

void OverviewFeed::takeCount(Result<LogQueryResult> result)
{
    m_lines.count.reset();
    // An empty vector is Loki's way to say zero; an error is not.
    if (result)
        m_lines.count = 0;
    if (result && result->series) {
        for (const Series &series : result->series->series) {
            if (!series.values.empty() && std::isfinite(series.values.back()))
                m_lines.count = std::llround(series.values.back());
        }
    }
    Q_EMIT errorLinesChanged();
}

bool OverviewFeed::isComplete() const
{
    if (!m_session)
        return false;
    if (m_session->prometheus() && (!m_fetched || m_board.isRunning()))
        return false;
    const bool lines = m_lines.state.absent || m_lines.state.hasData() || m_lines.state.error;
    return lines && !alertsState().loading;
}

void OverviewFeed::announceAll()
{
    for (std::size_t i = 0; i < m_definition.charts.size(); ++i)
        Q_EMIT chartChanged(i);
    Q_EMIT tilesChanged();
    Q_EMIT servicesChanged();
    Q_EMIT errorLinesChanged();
    Q_EMIT alertsChanged();
    Q_EMIT completeChanged();
}

} // namespace wardroom
