// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace wardroom {

class Log;
struct CommandEntry;

/// From the words of a command line to a running command.
class CommandRunner final : public QObject
{
    Q_OBJECT
public:
    explicit CommandRunner(CommandContext &context);
    ~CommandRunner() override;

    /// @p arguments without the program's name. Returns the exit code where nothing is left to run in the event
    /// loop: help, version, wrong usage; else finished() brings it later.
    std::optional<int> start(const QStringList &arguments);
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    std::optional<int> startCommand(const CommandEntry &entry, const QStringList &arguments);
    Result<void> applyCommon(const QCommandLineParser &parser);
    int refuse(const QString &text, const QString &helpFor);

    CommandContext &m_context;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Command> m_command;
};

/// The list of commands, for `--help`.
QString overviewText();

} // namespace wardroom
