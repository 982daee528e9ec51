// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrunner.h"
#include "services/core/clock.h"

namespace wardroom {

/// One command of wardroom-cli, run within the test.
class CliRun
{
public:
    explicit CliRun(QStringList arguments);
    ~CliRun();
    CliRun(const CliRun &) = delete;
    CliRun &operator=(const CliRun &) = delete;

    QProcessEnvironment environment;
    QString connectionsFile;

    void start();
    bool wait(); ///< for the end
    void interrupt() { m_runner->interrupt(); }
    /// Starts and waits; -1 where it does not end.
    int exitCode();

    std::optional<int> result() const { return m_exitCode; }
    QString out() const { return read(m_out); }
    QString err() const { return read(m_err); }

private:
    static QString read(std::FILE *file);

    const QStringList m_arguments;
    const SystemClock m_clock;
    std::FILE *const m_out;
    std::FILE *const m_err;
    Output m_output;
    std::unique_ptr<CommandContext> m_context;
    std::unique_ptr<CommandRunner> m_runner;
    std::optional<int> m_exitCode;
};

} // namespace wardroom
