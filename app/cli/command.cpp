// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/core/clock.h"
#include "services/core/redaction.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

tl::unexpected<Error> wrongUsage(const QString &text)
{
    return failure(ErrorKind::BadQuery, text);
}

Command::Command(CommandContext &context)
    : m_context(context)
{
}

void Command::interrupt()
{
    Q_EMIT finished(ExitInterrupted);
}

void Command::succeed(const Report &report)
{
    output().write(report);
    Q_EMIT finished(ExitDone);
}

void Command::fail(const Error &error)
{
    output().error(m_context.redactor->redact(describe(error)));
    Q_EMIT finished(ExitRefused);
}

Result<QString> Command::singleArgument(const QCommandLineParser &parser, const QString &what)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return wrongUsage(what + QStringLiteral(" is missing"));
    if (arguments.size() > 1)
        return wrongUsage(QStringLiteral("one %1 is expected; put it in quotes").arg(what));
    return arguments.first();
}

Result<void> Command::noArguments(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return {};
    return wrongUsage(QStringLiteral("unexpected argument \"%1\"").arg(parser.positionalArguments().first()));
}

Result<qint64> Command::momentOption(const QCommandLineParser &parser, const QString &name, bool roundUp) const
{
    const qint64 now = m_context.clock.nowMs();
    return TimePoint::parse(parser.value(name), now, m_context.zone).map([&](const TimePoint &point) {
        return point.resolve(now, m_context.zone, roundUp);
    });
}

Result<TimeSpan> Command::spanOptions(const QCommandLineParser &parser) const
{
    const auto from = momentOption(parser, QStringLiteral("start"));
    if (!from)
        return failure(from.error());
    const auto to = momentOption(parser, QStringLiteral("end"), true);
    if (!to)
        return failure(to.error());
    if (*to <= *from)
        return wrongUsage(QStringLiteral("--end is not after --start"));
    return TimeSpan{*from, *to};
}

void Command::declareSpan(QCommandLineParser &parser, const QString &defaultStart)
{
    parser.addOption({QStringLiteral("start"), QStringLiteral("Begin of the range (default: %1).").arg(defaultStart),
                      QStringLiteral("TIME"), defaultStart});
    parser.addOption({QStringLiteral("end"), QStringLiteral("End of the range (default: now)."), QStringLiteral("TIME"),
                      QStringLiteral("now")});
}

} // namespace wardroom
