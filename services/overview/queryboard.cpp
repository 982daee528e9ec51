// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/queryboard.h"

#include "services/overview/overviewlogic.h"
#include "services/prometheus/prometheusclient.h"

namespace wardroom {

namespace {

/// An instant answer in the shape of a range answer, so that readers need to know only one.
Result<SnapshotPtr> asSnapshot(QueryResult result, TimeSpan span)
{
    if (result.type == QueryResult::Type::Matrix)
        return result.matrix;
    if (result.type == QueryResult::Type::String)
        return failure(ErrorKind::BadQuery, QStringLiteral("the query returns a text, not a number"));
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span = span;
    snapshot->warnings = std::move(result.warnings);
    snapshot->infos = std::move(result.infos);
    for (VectorSample &sample : result.vector) {
        Series series;
        series.labels = std::move(sample.labels);
        series.times = {sample.timeMs};
        series.values = {sample.value};
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    return SnapshotPtr(std::move(snapshot));
}

} // namespace

QueryBoard::~QueryBoard() = default;

void QueryBoard::run(PrometheusClient &client, const QList<BoardQuery> &queries, const BoardRound &round)
{
    cancel();
    std::erase_if(m_entries, [&queries](const auto &entry) { return !queries.contains(entry.first); });
    for (const BoardQuery &query : queries)
        ask(client, query, round);
}

void QueryBoard::clear()
{
    cancel();
    m_entries.clear();
}

void QueryBoard::cancel()
{
    for (auto &[query, entry] : m_entries) {
        entry.request.cancel();
        entry.answer.pending = false;
    }
    m_pending = 0;
}

const BoardAnswer &QueryBoard::answer(const BoardQuery &query) const
{
    static const BoardAnswer none;
    const auto it = m_entries.find(query);
    return it == m_entries.end() ? none : it->second.answer;
}

void QueryBoard::ask(PrometheusClient &client, const BoardQuery &query, const BoardRound &round)
{
    Entry &entry = m_entries[query];
    if (entry.answer.pending)
        return; // an equal one is under way
    entry.answer.pending = true;
    ++m_pending;
    const QString expr = expandQuery(query.expr, round.span, round.stepMs, round.scrapeIntervalMs);
    const qint64 asked = round.nowMs;
    if (query.instant) {
        entry.request = client.query(
            expr, round.span.toMs, this, [this, query, expr, asked, span = round.span](Result<QueryResult> result) {
                take(query,
                     result ? asSnapshot(std::move(*result), span) : failure(std::move(result.error())),
                     expr, asked);
            });
    } else {
        entry.request = client.queryRange(
            expr, round.span, round.stepMs, this,
            [this, query, expr, asked](Result<SnapshotPtr> result) { take(query, std::move(result), expr, asked); });
    }
}

void QueryBoard::take(const BoardQuery &query, Result<SnapshotPtr> result, const QString &expr, qint64 askedMs)
{
    const auto it = m_entries.find(query);
    if (it == m_entries.end())
        return;
    BoardAnswer &answer = it->second.answer;
    answer.pending = false;
    --m_pending;
    if (result) {
        answer.snapshot = std::move(*result);
        answer.askedMs = askedMs;
        answer.expr = expr;
        answer.error.reset();
    } else {
        answer.error = std::move(result.error());
    }
    Q_EMIT answered(query);
    if (m_pending == 0)
        Q_EMIT finished();
}

} // namespace wardroom
