// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/explorequery.h"

namespace wardroom {

ExploreQuery::ExploreQuery(QObject *parent)
    : QObject(parent)
{
}

void ExploreQuery::setClient(PrometheusClient *client)
{
    m_client = client;
    clear();
}

void ExploreQuery::clear()
{
    m_request.cancel();
    m_askingExemplars.cancel();
    m_exemplars.clear();
    m_query.clear();
    m_result.reset();
    m_error.reset();
    m_errorPlace = {};
    Q_EMIT changed();
}

void ExploreQuery::stop()
{
    if (!isRunning())
        return;
    m_request.cancel();
    m_askingExemplars.cancel();
    m_elapsedMs = m_clock.elapsed();
    m_error.emplace().kind = ErrorKind::Cancelled;
    m_errorPlace = {};
    Q_EMIT changed();
}

void ExploreQuery::run(const QString &query, Mode mode, const QueryWindow &window)
{
    if (!m_client || query.trimmed().isEmpty()) {
        clear();
        return;
    }
    m_query = query;
    m_mode = mode;
    const ExpandedQuery sent = expandedQuery(query, window);
    m_clock.start();
    if (mode == Mode::Range)
        runRange(sent, window);
    else
        runInstant(sent, window);
    Q_EMIT changed();
}

void ExploreQuery::runRange(const ExpandedQuery &sent, const QueryWindow &window)
{
    m_request = m_client->queryRange(sent.text, window.span, window.stepMs, this,
                                     [this, sent, window](Result<SnapshotPtr> matrix) {
                                         if (!matrix) {
                                             fail(matrix.error(), sent);
                                             return;
                                         }
                                         QueryResult result;
                                         result.type = QueryResult::Type::Matrix;
                                         result.warnings = (*matrix)->warnings;
                                         result.infos = (*matrix)->infos;
                                         result.matrix = std::move(*matrix);
                                         succeed(std::move(result), window);
                                     });
    m_askingExemplars = m_client->exemplars(
        sent.text, window.span, this,
        [this](const Result<std::vector<ExemplarSeries>> &answer) { takeExemplars(answer); });
}

void ExploreQuery::runInstant(const ExpandedQuery &sent, const QueryWindow &window)
{
    m_askingExemplars.cancel();
    m_exemplars.clear();
    m_request =
        m_client->query(sent.text, window.span.toMs, this, [this, sent, window](Result<QueryResult> result) {
            if (result)
                succeed(std::move(*result), window);
            else
                fail(result.error(), sent);
        });
}

/// A server without exemplars is no failure: the lines stand without them.
void ExploreQuery::takeExemplars(const Result<std::vector<ExemplarSeries>> &answer)
{
    const bool hadSome = !m_exemplars.empty();
    m_exemplars.clear();
    for (const ExemplarSeries &series : answer.value_or(std::vector<ExemplarSeries>())) {
        const std::size_t count = std::min(series.exemplars.size(), MostExemplars - m_exemplars.size());
        m_exemplars.insert(m_exemplars.end(), series.exemplars.begin(),
                           series.exemplars.begin() + static_cast<std::ptrdiff_t>(count));
    }
    if (hadSome || !m_exemplars.empty())
        Q_EMIT changed();
}

void ExploreQuery::succeed(QueryResult result, const QueryWindow &window)
{
    m_elapsedMs = m_clock.elapsed();
    m_answerEndMs = window.span.toMs;
    m_result = std::move(result);
    m_error.reset();
    m_errorPlace = {};
    Q_EMIT changed();
}

void ExploreQuery::fail(const Error &error, const ExpandedQuery &sent)
{
    m_elapsedMs = m_clock.elapsed();
    m_error = error;
    m_errorPlace = queryErrorPlace(error.detail, sent.text);
    if (m_errorPlace.offset)
        m_errorPlace.offset = sent.sourceOffset(*m_errorPlace.offset);
    Q_EMIT changed();
}

int ExploreQuery::seriesCount() const
{
    if (!m_result)
        return 0;
    if (m_result->type == QueryResult::Type::Matrix)
        return m_result->matrix ? static_cast<int>(m_result->matrix->series.size()) : 0;
    return m_result->type == QueryResult::Type::String ? 1 : static_cast<int>(m_result->vector.size());
}

} // namespace wardroom
