// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/series/seriessnapshot.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <memory>
#include <unordered_map>

namespace wardroom {

class PrometheusClient;

/// A query of a page; its expression may hold `$__rate_interval` and its kin.
struct BoardQuery
{
    QString expr;
    bool instant = false; ///< at the end of the span; its answer is a snapshot of one sample a series

    friend bool operator==(const BoardQuery &, const BoardQuery &) = default;
    friend size_t qHash(const BoardQuery &query, size_t seed = 0)
    {
        return qHashMulti(seed, query.expr, query.instant);
    }
};

/// What a query has brought so far.
struct BoardAnswer
{
    SnapshotPtr snapshot; ///< the last that came; null: none yet
    qint64 askedMs = 0; ///< when the snapshot was asked for
    QString expr; ///< what was asked for it, without `$__…`
    std::optional<Error> error; ///< of the last round
    bool pending = false;

    /// True once there is data or a reason why there is none.
    bool isSettled() const { return !pending && (snapshot || error); }
};

/// What one round asks for.
struct BoardRound
{
    TimeSpan span;
    qint64 stepMs = 15'000;
    qint64 scrapeIntervalMs = 15'000; ///< for `$__rate_interval`
    qint64 nowMs = 0;
};

/// The Prometheus queries of one page, run together. Queries that are equal are asked once and shared. A new
/// round supersedes the one under way; a failed query keeps its earlier data and says why; the others go on.
class QueryBoard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~QueryBoard() override;

    /// Asks all of @p queries; answers to others are forgotten. The client must outlive the round.
    void run(PrometheusClient &client, const QList<BoardQuery> &queries, const BoardRound &round);
    void cancel();
    /// Cancels, and forgets all answers: they were another server's.
    void clear();
    bool isRunning() const { return m_pending > 0; }

    /// Empty for a query that is not on the board.
    const BoardAnswer &answer(const BoardQuery &query) const;

Q_SIGNALS:
    void answered(const BoardQuery &query);
    /// All queries of the round have answered, well or not.
    void finished();

private:
    struct Entry
    {
        BoardAnswer answer;
        RequestHandle request;
    };
    void ask(PrometheusClient &client, const BoardQuery &query, const BoardRound &round);
    void take(const BoardQuery &query, Result<SnapshotPtr> result, const QString &expr, qint64 askedMs);

    struct Hash
    {
        std::size_t operator()(const BoardQuery &query) const { return qHash(query); }
    };
    std::unordered_map<BoardQuery, Entry, Hash> m_entries;
    int m_pending = 0;
};

} // namespace wardroom
