// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logscommand.h"

#include "app/cli/logreport.h"
#include "app/cli/metricreport.h"
#include "services/core/clock.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>
#include <iterator>

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr int LargestLimit = 1'000'000;
constexpr int PageSize = 1000;

Result<int> readLimit(const QString &text)
{
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit <= 0 || limit > LargestLimit)
        return wrongUsage(QStringLiteral("--limit is a number of lines, at least 1"));
    return limit;
}

} // namespace

LogsCommand::LogsCommand(CommandContext &context)
    : SourceCommand(context, SourceKind::Loki)
{
}

LogsCommand::~LogsCommand() = default;

void LogsCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("QUERY"), QStringLiteral("LogQL, as in {app=\"shop-api\"} |= \"timed out\"."));
    declareSpan(parser, QStringLiteral("now-1h"));
    parser.addOption({QStringLiteral("limit"), QStringLiteral("At most so many lines, the newest of the range (default: 100)."),
                      QStringLiteral("LINES"), QStringLiteral("100")});
    parser.addOption({{QStringLiteral("f"), QStringLiteral("follow")}, QStringLiteral("Then show new lines as they come, until Ctrl+C.")});
    SourceCommand::declare(parser);
}

Result<void> LogsCommand::configure(const QCommandLineParser &parser)
{
    const auto logql = singleArgument(parser, QStringLiteral("QUERY"));
    if (!logql)
        return failure(logql.error());
    const auto span = spanOptions(parser);
    if (!span)
        return failure(span.error());
    const auto limit = readLimit(parser.value(QStringLiteral("limit")));
    if (!limit)
        return failure(limit.error());
    m_follow = parser.isSet(QStringLiteral("follow"));
    if (m_follow && parser.isSet(QStringLiteral("end")))
        return wrongUsage(QStringLiteral("--follow and --end exclude each other"));
    m_query.logql = *logql;
    m_query.startNs = span->fromMs * NsPerMs;
    m_query.endNs = span->toMs * NsPerMs;
    m_query.limit = std::min(*limit, PageSize);
    m_limit = static_cast<std::size_t>(*limit);
    return SourceCommand::configure(parser);
}

void LogsCommand::interrupt()
{
    if (!m_tail) {
        SourceCommand::interrupt();
        return;
    }
    m_tail->stop();
    Q_EMIT finished(ExitDone);
}

void LogsCommand::ask(Session &session)
{
    m_pager.emplace(m_query);
    askPage(session);
}

void LogsCommand::askPage(Session &session)
{
    keep(session.loki()->queryRange(m_pager->next(), this, orFailed<LogQueryResult>([this, &session](LogQueryResult page) {
        received(session, std::move(page));
    })));
}

void LogsCommand::received(Session &session, LogQueryResult page)
{
    if (page.type != LogQueryResult::Type::Streams) {
        showSeries(page);
        return;
    }
    m_warnings += page.warnings;
    std::vector<LogLine> lines = m_pager->accept(std::move(page.lines));
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    if (m_lines.size() < m_limit && !m_pager->atEnd()) {
        askPage(session);
        return;
    }
    m_lines.resize(std::min(m_lines.size(), m_limit));
    std::reverse(m_lines.begin(), m_lines.end());
    showLines(session);
}

void LogsCommand::showSeries(const LogQueryResult &result)
{
    if (m_follow) {
        fail(ErrorKind::BadQuery, QStringLiteral("only a query for lines can be followed, not one for metrics"));
        return;
    }
    Report report = metricReport(result.series ? *result.series : SeriesSnapshot(), output().format());
    report.notes += result.warnings;
    succeed(report);
}

void LogsCommand::showLines(Session &session)
{
    Report report = logReport(m_lines, output().format());
    m_warnings.removeDuplicates();
    report.notes = m_warnings;
    if (m_pager->skippedLines())
        report.notes += QStringLiteral("there are more lines of one moment than the server hands out");
    if (!m_follow) {
        succeed(report);
        return;
    }
    output().writePart(report);
    follow(session);
}

void LogsCommand::follow(Session &session)
{
    m_tail = std::make_unique<LokiTail>(*session.loki(), context().clock);
    connect(m_tail.get(), &LokiTail::linesReceived, this, &LogsCommand::tailed);
    connect(m_tail.get(), &LokiTail::statusChanged, this, &LogsCommand::statusChanged);
    m_tail->start(m_query.logql, m_lines.empty() ? m_query.endNs : m_lines.back().timeNs, m_lines);
    m_lines.clear();
}

void LogsCommand::tailed(const TailFrame &frame)
{
    Report report = logReport(frame.lines, output().format());
    if (frame.dropped > 0)
        report.notes += QStringLiteral("the server left out %1 lines").arg(frame.dropped);
    output().writePart(report);
    // The reader went away: done.
    if (!output().isOpen())
        interrupt();
}

void LogsCommand::statusChanged(const LokiTail::Status &status)
{
    if (!status.error)
        return;
    if (status.state == LokiTail::State::Stopped)
        fail(*status.error);
    else if (status.state == LokiTail::State::Reconnecting)
        output().note(QStringLiteral("interrupted, trying again: ") + describe(*status.error));
}

} // namespace wardroom
