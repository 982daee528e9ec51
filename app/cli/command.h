// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/core/timerange.h"

#include <QtCore/QObject>
#include <QtCore/QProcessEnvironment>

#include <memory>

class QCommandLineParser;

namespace wardroom {

class Clock;
class Redactor;

/// What all commands work with. Owned by the runner.
struct CommandContext
{
    const Clock &clock;
    Output &output;
    std::shared_ptr<Redactor> redactor;
    QProcessEnvironment environment;
    QTimeZone zone; ///< of times given without offset
    QString connectionsFile; ///< where connections are stored
};

enum ExitCode {
    ExitDone = 0,
    ExitRefused = 1, ///< the server or the query said no
    ExitUsage = 2,
    ExitInterrupted = 130, ///< as shells have it for SIGINT
};

/// One subcommand: declares its arguments, reads them, then runs in the event loop until finished().
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(CommandContext &context);

    /// Positional arguments and options.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// Reads what was declared; an error is wrong usage.
    virtual Result<void> configure(const QCommandLineParser &parser) = 0;
    virtual void start() = 0;
    /// Ctrl+C.
    virtual void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    CommandContext &context() const { return m_context; }
    Output &output() const { return m_context.output; }
    void succeed(const Report &report);
    void fail(const Error &error);
    void fail(ErrorKind kind, const QString &detail) { fail(failure(kind, detail).value()); }

    /// The only positional argument named @p what.
    static Result<QString> singleArgument(const QCommandLineParser &parser, const QString &what);
    static Result<void> noArguments(const QCommandLineParser &parser);
    /// The moment that option @p name gives, in milliseconds since 1970.
    Result<qint64> momentOption(const QCommandLineParser &parser, const QString &name, bool roundUp = false) const;
    /// `--start` and `--end`, the end after the start.
    Result<TimeSpan> spanOptions(const QCommandLineParser &parser) const;
    static void declareSpan(QCommandLineParser &parser, const QString &defaultStart);

private:
    CommandContext &m_context;
};

/// A usage error.
tl::unexpected<Error> wrongUsage(const QString &text);

} // namespace wardroom
