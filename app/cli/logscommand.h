// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourcecommand.h"
#include "services/logs/logpager.h"
#include "services/loki/lokitail.h"

namespace wardroom {

/// `logs QUERY [--start T --end T --limit N] [--follow]`: the newest lines of the range, oldest first; with
/// `--follow` then new ones as they come, until Ctrl+C.
class LogsCommand final : public SourceCommand
{
    Q_OBJECT
public:
    explicit LogsCommand(CommandContext &context);
    ~LogsCommand() override;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void interrupt() override;

protected:
    void ask(Session &session) override;

private:
    void askPage(Session &session);
    void received(Session &session, LogQueryResult page);
    void showSeries(const LogQueryResult &result);
    void showLines(Session &session);
    void follow(Session &session);
    void tailed(const TailFrame &frame);
    void statusChanged(const LokiTail::Status &status);

    LokiClient::RangeQuery m_query;
    std::size_t m_limit = 0;
    bool m_follow = false;
    std::optional<LogPager> m_pager;
    std::vector<LogLine> m_lines;
    QStringList m_warnings;
    std::unique_ptr<LokiTail> m_tail;
};

} // namespace wardroom
