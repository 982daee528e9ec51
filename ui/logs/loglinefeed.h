// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/logs/logpager.h"
#include "services/loki/lokitail.h"

#include <memory>
#include <optional>

namespace wardroom {

class Clock;
class LogLineModel;

/// Fills a LogLineModel with the lines of one query: the newest page, older pages on demand, newer lines by asking again
/// or by tail. While the reader is elsewhere newer lines are held back, so that nothing moves under the eye.
class LogLineFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageSize = 1000;

    LogLineFeed(LogLineModel &lines, const Clock &clock, QObject *parent = nullptr);
    ~LogLineFeed() override;

    /// Null: there is no Loki. Ends everything; the client must live until the next call or the end of this object.
    void setClient(LokiClient *client);
    void run(const QString &logql, TimeSpan span);
    void loadOlder();
    /// What came since the newest line, up to @p toMs.
    void loadNewer(qint64 toMs);

    bool isTailing() const { return m_tailing; }
    void setTailing(bool tailing);
    /// Stopped where it does not tail.
    LokiTail::Status tailStatus() const;

    bool isHolding() const { return m_holding; }
    /// Holds newer lines back; to stop holding releases them.
    void setHolding(bool holding);
    int heldLines() const { return static_cast<int>(m_held.size()); }

    bool isLoading() const { return m_first.isActive(); }
    bool isLoadingOlder() const { return m_older.isActive(); }
    bool hasAnswer() const { return m_answered; } ///< of the present query
    bool hasOlder() const { return m_pager && !m_pager->atEnd(); }
    bool returnsNumbers() const { return m_returnsNumbers; } ///< the query counts, so it has no lines
    const std::optional<Error> &error() const { return m_error; } ///< the last failure, until a success
    qint64 droppedByServer() const { return m_dropped; } ///< told by the tail
    qint64 bytesRead() const { return m_bytes; }
    double seconds() const { return m_seconds; }

Q_SIGNALS:
    void changed();

private:
    void takeFirst(Result<LogQueryResult> result);
    void takeOlder(Result<LogQueryResult> result);
    void fetchNewer();
    void takeNewer(Result<LogQueryResult> result);
    void addNewer(std::vector<LogLine> lines);
    void startTail();
    std::vector<LogLine> newestMoment() const;

    LogLineModel &m_lines;
    const Clock &m_clock;
    LokiClient *m_client = nullptr;
    QString m_logql;
    TimeSpan m_span;
    std::unique_ptr<LogPager> m_pager; ///< backwards from the newest page
    std::unique_ptr<LogPager> m_newerPager;
    TailResume m_newerResume;
    std::unique_ptr<LokiTail> m_tail;
    std::vector<LogLine> m_held; ///< oldest first
    std::optional<Error> m_error;
    qint64 m_dropped = 0;
    qint64 m_bytes = 0;
    double m_seconds = 0;
    bool m_tailing = false;
    bool m_holding = false;
    bool m_answered = false;
    bool m_returnsNumbers = false;
    RequestHandle m_first;
    RequestHandle m_older;
    RequestHandle m_newer;
};

} // namespace wardroom
