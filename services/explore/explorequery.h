// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/explore/queryerrorplace.h"
#include "services/explore/querymacros.h"
#include "services/prometheus/prometheusclient.h"

#include <QtCore/QElapsedTimer>

namespace wardroom {

/// One query of Explore: runs it over a range or at an instant, and keeps the last answer while the next is
/// on its way or fails. The latest run wins.
class ExploreQuery final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Range, Instant };
    static constexpr std::size_t MostExemplars = 1000; ///< more are no points any more

    explicit ExploreQuery(QObject *parent = nullptr);

    /// Null: there is no Prometheus. Forgets the answer.
    void setClient(PrometheusClient *client);
    /// An empty query takes the answer away. Instant: at the window's end.
    void run(const QString &query, Mode mode, const QueryWindow &window);
    void clear();
    /// Gives up what is on its way: ErrorKind::Cancelled. The last answer stays.
    void stop();

    /// What was run last.
    const QString &query() const { return m_query; }
    Mode mode() const { return m_mode; }
    bool isRunning() const { return m_request.isActive(); }

    /// The answer to the last run that had one. Of a range: a matrix.
    const std::optional<QueryResult> &result() const { return m_result; }
    bool isRangeResult() const { return m_result && m_result->type == QueryResult::Type::Matrix; }
    int seriesCount() const;
    qint64 elapsedMs() const { return m_elapsedMs; } ///< from asking until the answer was parsed
    qint64 answeredMs() const { return m_answerEndMs; } ///< the window's end of the answer
    /// Of the last run over a range; they come after the answer, or never: not every server has them.
    const std::vector<Exemplar> &exemplars() const { return m_exemplars; }

    /// Of the last run; nothing where it went well.
    const std::optional<Error> &error() const { return m_error; }
    /// The server's words about the query, and where it stands in query(), for ErrorKind::BadQuery.
    const QueryErrorPlace &errorPlace() const { return m_errorPlace; }

Q_SIGNALS:
    void changed();

private:
    void runRange(const ExpandedQuery &sent, const QueryWindow &window);
    void runInstant(const ExpandedQuery &sent, const QueryWindow &window);
    void takeExemplars(const Result<std::vector<ExemplarSeries>> &answer);
    void succeed(QueryResult result, const QueryWindow &window);
    void fail(const Error &error, const ExpandedQuery &sent);

    PrometheusClient *m_client = nullptr;
    QString m_query;
    Mode m_mode = Mode::Range;
    std::optional<QueryResult> m_result;
    std::optional<Error> m_error;
    QueryErrorPlace m_errorPlace;
    QElapsedTimer m_clock;
    qint64 m_elapsedMs = 0;
    qint64 m_answerEndMs = 0;
    std::vector<Exemplar> m_exemplars;
    RequestHandle m_request;
    RequestHandle m_askingExemplars;
};

} // namespace wardroom
