// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/resultmodel.h"
#include "services/explore/completionsource.h"
#include "services/explore/explorequery.h"
#include "services/overview/marksfeed.h"
#include "services/render/chartvalues.h"

#include <memory>

namespace wardroom {

class QueryHistory;
class Session;
class ViewContext;

/// What stands behind the queries of Explore: they run again when the environment, the range or the refresh
/// says so.
class ExplorePresenter final : public QObject
{
    Q_OBJECT
public:
    using Mode = ExploreQuery::Mode;
    static constexpr std::size_t MostQueries = 26; ///< A to Z

    /// Both must outlive the presenter.
    ExplorePresenter(ViewContext &context, QueryHistory &history, QObject *parent = nullptr);
    ~ExplorePresenter() override;

    bool hasPrometheus() const { return m_client != nullptr; }
    QueryHistory &history() const { return m_history; }
    ResultModel &table() { return m_table; }

    std::size_t queryCount() const { return m_queries.size(); }
    ExploreQuery &query(std::size_t index) const { return *m_queries[index]; }
    /// "A" for the first.
    static QString letter(std::size_t index) { return QChar(u'A' + static_cast<char16_t>(index)); }
    void addQuery();
    void removeQuery(std::size_t index);

    Mode mode() const { return m_mode; }
    /// Runs again what was run.
    void setMode(Mode mode);
    /// Width of the chart in pixels: the step follows it.
    void setChartWidth(int pixels) { m_pixels = pixels; }
    /// All queries, in their order; an empty one is taken back. Those that are new go into the history.
    void run(const QStringList &queries);
    /// Gives up what is on its way.
    void stop();
    bool isRunning() const;
    /// Alerts and deployments of the time range; asked for once there is a query over it.
    const MarksFeed &marks() const { return m_marks; }
    /// Nothing was asked, or all that was asked was answered.
    bool isComplete() const { return !isRunning(); }

    /// The same queries at an earlier time, asked for beside each run over a range.
    struct Earlier
    {
        qint64 shiftMs = 0; ///< 0: nothing is compared
        std::vector<SnapshotPtr> answers; ///< one a query; null while there is none
        std::optional<Error> error; ///< of the last that failed
    };
    void setCompareWith(CompareWith with);
    CompareWith comparedWith() const { return m_compareWith; }
    const Earlier &earlier() const { return m_earlier; }

    RequestHandle complete(const PromqlContext &context, QObject *guard, CompletionSource::Callback callback);
    /// As the server lays it out. False once the server turned out not to know how.
    bool canFormat() const { return m_client && m_canFormat; }
    void format(std::size_t index, const QString &query);

Q_SIGNALS:
    void sourceChanged();
    void queriesChanged(); ///< one was added or removed
    void changed(); ///< of any query's state or answer, or the marks
    void canFormatChanged();
    void formatted(std::size_t index, const QString &before, const QString &query);
    /// Its comments would be lost.
    void formatRefused(std::size_t index);
    void formatFailed(std::size_t index, const wardroom::Error &error);

private:
    void followSession();
    void runAgain();
    void fetchMarks();
    void fetchEarlier();
    void takeEarlier(std::size_t index, const Result<SnapshotPtr> &answer);
    void followMarks();
    void queryChanged();
    QueryWindow window() const;

    ViewContext &m_context;
    QueryHistory &m_history;
    std::shared_ptr<Session> m_session; ///< keeps the client
    PrometheusClient *m_client = nullptr;
    CompletionSource m_completions;
    MarksFeed m_marks;
    CompareWith m_compareWith = CompareWith::Nothing;
    Earlier m_earlier;
    std::vector<RequestHandle> m_askingEarlier;
    ResultModel m_table;
    std::vector<std::unique_ptr<ExploreQuery>> m_queries;
    Mode m_mode = Mode::Range;
    int m_pixels = 1000;
    bool m_canFormat = true;
    RequestHandle m_format;
};

} // namespace wardroom
