// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglinefeed.h"

#include "models/logs/loglinemodel.h"
#include "services/core/clock.h"
#include "services/loki/lokiclient.h"

namespace wardroom {

namespace {
constexpr qint64 NsPerMs = 1'000'000;
}

LogLineFeed::LogLineFeed(LogLineModel &lines, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lines(lines)
    , m_clock(clock)
{
}

LogLineFeed::~LogLineFeed() = default;

void LogLineFeed::setClient(LokiClient *client)
{
    m_first.cancel();
    m_older.cancel();
    m_newer.cancel();
    m_tail.reset();
    m_pager.reset();
    m_newerPager.reset();
    m_held.clear();
    m_error.reset();
    m_answered = false;
    m_returnsNumbers = false;
    m_client = client;
    m_lines.clear();
    Q_EMIT changed();
}

void LogLineFeed::run(const QString &logql, TimeSpan span)
{
    if (!m_client)
        return;
    m_older.cancel();
    m_newer.cancel();
    m_tail.reset();
    m_held.clear();
    m_dropped = 0;
    m_answered = m_answered && logql == m_logql;
    m_logql = logql;
    m_span = span;
    LokiClient::RangeQuery query;
    query.logql = logql;
    query.startNs = span.fromMs * NsPerMs;
    query.endNs = span.toMs * NsPerMs;
    query.limit = PageSize;
    query.categorizeLabels = true;
    m_pager = std::make_unique<LogPager>(query);
    m_first = m_client->queryRange(m_pager->next(), this,
                                   [this](Result<LogQueryResult> result) { takeFirst(std::move(result)); });
    Q_EMIT changed();
}

void LogLineFeed::takeFirst(Result<LogQueryResult> result)
{
    m_answered = true;
    m_error.reset();
    m_returnsNumbers = false;
    if (!result) {
        m_error = std::move(result.error());
        m_pager.reset();
    } else if (result->type != LogQueryResult::Type::Streams) {
        m_returnsNumbers = true;
        m_pager.reset();
        m_lines.clear();
    } else {
        m_bytes = result->bytesProcessed;
        m_seconds = result->executionSeconds;
        std::vector<LogLine> lines = m_pager->accept(std::move(result->lines));
        std::reverse(lines.begin(), lines.end());
        m_lines.replace(std::move(lines));
        if (m_tailing)
            startTail();
    }
    Q_EMIT changed();
}

void LogLineFeed::loadOlder()
{
    if (!m_client || !hasOlder() || m_first.isActive() || m_older.isActive())
        return;
    m_older = m_client->queryRange(m_pager->next(), this,
                                   [this](Result<LogQueryResult> result) { takeOlder(std::move(result)); });
    Q_EMIT changed();
}

void LogLineFeed::takeOlder(Result<LogQueryResult> result)
{
    if (result && result->type == LogQueryResult::Type::Streams) {
        m_error.reset();
        std::vector<LogLine> lines = m_pager->accept(std::move(result->lines));
        std::reverse(lines.begin(), lines.end());
        m_lines.addOlder(std::move(lines));
    } else if (!result) {
        m_error = std::move(result.error());
    }
    Q_EMIT changed();
}

std::vector<LogLine> LogLineFeed::newestMoment() const
{
    std::vector<LogLine> lines;
    const auto take = [&](const LogLine &line) {
        if (!lines.empty() && line.timeNs != lines.front().timeNs)
            return false;
        lines.push_back(line);
        return true;
    };
    for (auto held = m_held.rbegin(); held != m_held.rend(); ++held) {
        if (!take(*held))
            return lines;
    }
    const int count = m_lines.lineCount();
    const bool newestFirst = m_lines.order() == LogOrder::NewestFirst;
    for (int offset = 0; offset < count; ++offset) {
        if (!take(m_lines.line(newestFirst ? offset : count - 1 - offset)))
            break;
    }
    return lines;
}

void LogLineFeed::loadNewer(qint64 toMs)
{
    if (!m_client || m_tailing || m_first.isActive() || m_newer.isActive() || m_logql.isEmpty())
        return;
    const std::vector<LogLine> last = newestMoment();
    const bool lost = m_lines.lostNewer() > 0 && m_held.empty();
    if (last.empty() || m_error || lost) {
        // Nothing to go on from, so as at the beginning; but who reads in the past is left there.
        if (!lost)
            run(m_logql, {m_span.fromMs + toMs - m_span.toMs, toMs});
        return;
    }
    m_newerResume.begin(last.front().timeNs, last);
    LokiClient::RangeQuery query;
    query.logql = m_logql;
    query.startNs = last.front().timeNs;
    query.endNs = toMs * NsPerMs;
    query.limit = PageSize;
    query.direction = LokiClient::Direction::Forward;
    query.categorizeLabels = true;
    m_newerPager = std::make_unique<LogPager>(query);
    fetchNewer();
}

void LogLineFeed::fetchNewer()
{
    m_newer = m_client->queryRange(m_newerPager->next(), this,
                                   [this](Result<LogQueryResult> result) { takeNewer(std::move(result)); });
}

void LogLineFeed::takeNewer(Result<LogQueryResult> result)
{
    if (!result) {
        m_error = std::move(result.error());
    } else if (result->type == LogQueryResult::Type::Streams) {
        addNewer(m_newerResume.accept(m_newerPager->accept(std::move(result->lines))));
        if (!m_newerPager->atEnd())
            fetchNewer();
    }
    Q_EMIT changed();
}

void LogLineFeed::addNewer(std::vector<LogLine> lines)
{
    if (!m_holding) {
        m_lines.addNewer(std::move(lines));
        return;
    }
    m_held.insert(m_held.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    // More than the ring holds would push each other out on release.
    const auto surplus = static_cast<std::ptrdiff_t>(m_held.size()) - m_lines.capacity();
    if (surplus > 0)
        m_held.erase(m_held.begin(), m_held.begin() + surplus);
}

void LogLineFeed::setHolding(bool holding)
{
    if (holding == m_holding)
        return;
    m_holding = holding;
    if (!holding && m_lines.lostNewer() > 0) {
        // Reading far back has pushed the newest lines out, so what was held would not join on: begin anew.
        const qint64 toMs = m_clock.nowMs();
        run(m_logql, {toMs - m_span.durationMs(), toMs});
        return;
    }
    if (!holding)
        m_lines.addNewer(std::exchange(m_held, {}));
    Q_EMIT changed();
}

// Tail -------------------------------------------------------------------------------------------------------------

void LogLineFeed::setTailing(bool tailing)
{
    if (tailing == m_tailing)
        return;
    m_tailing = tailing;
    m_newer.cancel();
    if (!tailing)
        m_tail.reset();
    else if (m_client && m_answered && !m_first.isActive() && !m_returnsNumbers)
        startTail();
    Q_EMIT changed();
}

void LogLineFeed::startTail()
{
    const std::vector<LogLine> last = newestMoment();
    m_tail = std::make_unique<LokiTail>(*m_client, m_clock);
    connect(m_tail.get(), &LokiTail::statusChanged, this, &LogLineFeed::changed);
    connect(m_tail.get(), &LokiTail::linesReceived, this, [this](const TailFrame &frame) {
        m_dropped += frame.dropped;
        addNewer(frame.lines);
        Q_EMIT changed();
    });
    m_tail->start(m_logql, last.empty() ? m_span.toMs * NsPerMs : last.front().timeNs, last);
}

LokiTail::Status LogLineFeed::tailStatus() const
{
    return m_tail ? m_tail->status() : LokiTail::Status();
}

} // namespace wardroom
