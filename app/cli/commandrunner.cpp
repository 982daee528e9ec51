// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrunner.h"

#include "app/cli/commandtable.h"
#include "services/core/log.h"
#include "services/core/redaction.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

const auto OutputOption = QStringLiteral("output");
const auto LogLevelOption = QStringLiteral("log-level");
const auto HelpOption = QStringLiteral("help");

void declareCommon(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("o"), OutputOption}, QStringLiteral("table, json or csv (default: table)."),
                      QStringLiteral("FORMAT"), QStringLiteral("table")});
    parser.addOption({LogLevelOption,
                      QStringLiteral("Log to standard error: debug, info, warning or critical, also by component (info,net=debug)."),
                      QStringLiteral("LEVEL")});
    parser.addOption({{QStringLiteral("h"), HelpOption}, QStringLiteral("Show this help.")});
}

QString helpText(const CommandEntry &entry, const QCommandLineParser &parser)
{
    const QString qtText = parser.helpText();
    const QString usage = QStringLiteral("Usage: wardroom-cli %1 [options] %2").arg(entry.name, entry.arguments).trimmed();
    return usage + qtText.mid(qtText.indexOf(u'\n'));
}

/// "-5m" is a time, not options "5" and "m": where it stands by itself it goes to the end, behind "--".
QStringList negativesLast(const QStringList &arguments)
{
    QStringList options;
    QStringList negatives;
    for (const QString &argument : arguments) {
        const bool isValue = !options.isEmpty() && options.last().startsWith(u'-') && options.last().size() > 1;
        const bool isNegative = argument.size() > 1 && argument[0] == u'-' && argument[1].isDigit();
        (isNegative && !isValue && !options.contains(QStringLiteral("--")) ? negatives : options) += argument;
    }
    return negatives.isEmpty() ? options : options + QStringList{QStringLiteral("--")} + negatives;
}

/// Names what may follow, where @p first begins commands of two words.
QString unknownCommand(const QString &first)
{
    QStringList second;
    for (const CommandEntry &entry : commandTable()) {
        if (QString(entry.name).startsWith(first + u' '))
            second += QString(entry.name).section(u' ', 1);
    }
    return second.isEmpty() ? QStringLiteral("there is no command \"%1\"").arg(first)
                            : QStringLiteral("\"%1\" is followed by one of: %2").arg(first, second.join(QStringLiteral(", ")));
}

} // namespace

QString overviewText()
{
    QString text = QStringLiteral("Usage: wardroom-cli COMMAND [options] [arguments]\n\n"
                                  "Ask Prometheus, Alertmanager and Loki, and show the answer as a table, JSON or CSV.\n\nCommands:\n");
    for (const CommandEntry &entry : commandTable())
        text += QStringLiteral("  %1  %2\n").arg(QString(entry.name).leftJustified(18), entry.summary);
    return text
        + QStringLiteral("\nTimes: now, now-6h, 14:35, \"yesterday 23:10\", 2026-11-20, an ISO 8601 time, seconds since 1970.\n"
                         "Exit status: 0 done, 1 the server or the query said no, 2 wrong usage.\n"
                         "wardroom-cli COMMAND --help tells more.\n");
}

CommandRunner::CommandRunner(CommandContext &context)
    : m_context(context)
{
}

CommandRunner::~CommandRunner() = default;

std::optional<int> CommandRunner::start(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        m_context.output.text(overviewText());
        return ExitDone;
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        m_context.output.text(QStringLiteral("wardroom-cli " WARDROOM_VERSION "\n"));
        return ExitDone;
    }
    if (arguments.isEmpty())
        return refuse(QStringLiteral("a command is missing"), {});
    const CommandEntry *entry = findCommand(arguments);
    if (!entry)
        return refuse(unknownCommand(first), {});
    return startCommand(*entry, arguments);
}

void CommandRunner::interrupt()
{
    if (m_command)
        m_command->interrupt();
}

std::optional<int> CommandRunner::startCommand(const CommandEntry &entry, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("%1.\n%2").arg(entry.summary, entry.details));
    m_command = entry.make(m_context);
    m_command->declare(parser);
    declareCommon(parser);
    // The parser takes the first word for the program's name.
    const bool understood = parser.parse(negativesLast(arguments.mid(QString(entry.name).count(u' '))));
    if (parser.isSet(HelpOption)) {
        m_context.output.text(helpText(entry, parser));
        return ExitDone;
    }
    if (!understood)
        return refuse(parser.errorText(), entry.name);
    if (const auto common = applyCommon(parser); !common)
        return refuse(common.error().detail, entry.name);
    if (const auto configured = m_command->configure(parser); !configured)
        return refuse(configured.error().detail, entry.name);
    connect(m_command.get(), &Command::finished, this, &CommandRunner::finished);
    // From the event loop, so that what ends at once is told by finished(), too.
    QMetaObject::invokeMethod(m_command.get(), [command = m_command.get()] { command->start(); }, Qt::QueuedConnection);
    return std::nullopt;
}

Result<void> CommandRunner::applyCommon(const QCommandLineParser &parser)
{
    const auto format = parseOutputFormat(parser.value(OutputOption));
    if (!format)
        return failure(format.error());
    m_context.output.setFormat(*format);
    // Without --log-level nothing is logged: an error is the one line that this program writes itself.
    const bool wanted = parser.isSet(LogLevelOption);
    Log::Options options;
    options.toStandardError = wanted;
    options.allToStandardError = true;
    m_log = std::make_unique<Log>(options, m_context.redactor);
    return wanted ? Log::setLevels(parser.value(LogLevelOption)) : Log::setLevels(QStringLiteral("off"));
}

int CommandRunner::refuse(const QString &text, const QString &helpFor)
{
    QString sentence = m_context.redactor->redact(text);
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    const QString help = helpFor.isEmpty() ? QStringLiteral("--help") : helpFor + QStringLiteral(" --help");
    m_context.output.error(QStringLiteral("%1; see wardroom-cli %2").arg(sentence, help));
    return ExitUsage;
}

} // namespace wardroom
