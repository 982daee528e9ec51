// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/alertfeed.h"
#include "services/connections/session.h"
#include "services/loki/lokitypes.h"
#include "services/overview/overviewlogic.h"
#include "services/overview/queryboard.h"
#include "services/render/chartvalues.h"

namespace wardroom {

/// How a part of the page is, besides its data.
struct PartState
{
    bool loading = false; ///< nothing to show yet
    bool absent = false; ///< the environment has no such source
    std::optional<Error> error; ///< of the last try; with data on the screen it is stale
    qint64 dataMs = 0; ///< when the oldest of the data came; 0: there is none
    int asked = 0; ///< of the queries behind it
    int answered = 0; ///< how many of them have data

    bool hasData() const { return dataMs > 0; }
    bool isPartial() const { return answered > 0 && answered < asked && error; }
    friend bool operator==(const PartState &, const PartState &) = default;
};

struct TileData
{
    PartState state;
    std::optional<double> value;
    std::optional<double> before; ///< at the start of the range
    GoalState goal = GoalState::Unknown;
    SnapshotPtr history; ///< the sparkline; may be null
};

struct ErrorLines
{
    PartState state;
    std::vector<LogLine> lines; ///< newest first
    std::optional<qint64> count; ///< within the definition's window
};

/// Everything the Overview shows, fetched and judged: runs the definition's queries against a session and
/// keeps the last answers. A failing part says why, the others go on. Words of the data follow setLanguage().
class OverviewFeed final : public QObject
{
    Q_OBJECT
public:
    OverviewFeed(OverviewDefinition definition, PriorityMapping priorities, QObject *parent = nullptr);
    ~OverviewFeed() override;

    const OverviewDefinition &definition() const { return m_definition; }
    const PriorityMapping &priorities() const { return m_priorities; }

    /// Its alerts are those of the session, which other pages show as well.
    void setSession(std::shared_ptr<Session> session);
    const std::shared_ptr<Session> &session() const { return m_session; }
    /// Fetches for this span. @p stepMs: distance of samples. Data of another span is kept until the new one
    /// comes.
    void fetch(TimeSpan span, qint64 stepMs);
    void setLanguage(Language language) { m_language = language; }
    /// Charts are asked for at an earlier time as well, from now on.
    void setCompareWith(CompareWith with);
    CompareWith comparedWith() const { return m_compareWith; }
    /// Why a chart is not compared, where it should be.
    std::optional<Error> comparisonError(std::size_t index) const;

    TileData tile(std::size_t index) const;
    ChartSpec chart(std::size_t index) const;
    PartState chartState(std::size_t index) const;
    std::vector<ServiceHealth> services() const;
    PartState servicesState() const;
    const ErrorLines &errorLines() const { return m_lines; }
    /// Null where the environment has no Alertmanager.
    AlertFeed *alerts() const { return m_alerts; }
    PartState alertsState() const;

    /// Every part has its data or says why it has none.
    bool isComplete() const;

Q_SIGNALS:
    void tilesChanged();
    void chartChanged(std::size_t index);
    void servicesChanged();
    void errorLinesChanged();
    void alertsChanged();
    void completeChanged();

private:
    QList<BoardQuery> allQueries() const;
    PartState stateOf(const QList<BoardQuery> &queries) const;
    QList<BoardQuery> chartQueries(std::size_t index) const;
    QList<BoardQuery> serviceQueries() const;
    void onAnswered(const BoardQuery &query);
    void fetchLogs();
    void takeLines(Result<LogQueryResult> result);
    void takeCount(Result<LogQueryResult> result);
    void announceAll();
    void fetchEarlier();
    std::optional<qint64> comparedShiftMs() const;
    void compare(ChartSpec &spec, std::size_t index) const;
    DeploymentsDefinition deployments() const; ///< of this environment
    std::vector<DeploymentMark> knownDeployments() const;
    /// @p query was answered, now or at the earlier time: tells of the charts that show it.
    void announceCharts(const BoardQuery &query);
    void useAlerts(AlertFeed *alerts);

    const OverviewDefinition m_definition;
    const PriorityMapping m_priorities;
    Language m_language = Language::English;
    std::shared_ptr<Session> m_session;
    QPointer<AlertFeed> m_alerts;
    TimeSpan m_span;
    qint64 m_stepMs = 15'000;
    bool m_fetched = false;
    ErrorLines m_lines;
    QueryBoard m_board;
    QueryBoard m_earlier; ///< the charts' queries at the time that they are compared with
    qint64 m_earlierShiftMs = 0;
    CompareWith m_compareWith = CompareWith::Nothing;
    RequestHandle m_linesRequest;
    RequestHandle m_countRequest;
};

} // namespace wardroom
