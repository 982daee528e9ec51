// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcommand.h"

#include "services/incident/commandwords.h"
#include "services/incident/shippedtext.h"
#include "services/incident/timescan.h"
#include "services/incident/timetext.h"

namespace wardroom {

namespace {

using Kind = IncidentCommand::Kind;
using Problem = CommandProblem::Kind;
using Parsed = tl::expected<IncidentCommand, CommandProblem>;

tl::unexpected<CommandProblem> problem(Problem kind, const QString &given, const QStringList &words = {})
{
    return tl::unexpected<CommandProblem>(CommandProblem{kind, given, words});
}

/// "first rest": cut at the first space, or where Chinese text follows a Latin word.
std::pair<QString, QString> firstWord(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return {text.left(end), text.mid(end).trimmed()};
}

/// The text of a line that may begin with a time.
struct TimedText
{
    qint64 atMs = 0;
    QString text;
};

/// Where a leading time ends in @p plain; 0: there is none.
qsizetype timeLength(const QString &plain, const QTimeZone &zone)
{
    TimeScanner scanner(plain);
    if (scanner.peek() == u'-' && scanner.peek(1).isDigit()) {
        const qsizetype space = plain.indexOf(u' ');
        return space > 0 && parseIncidentTime(QStringView(plain).left(space), LatestMs / 2, zone) ? space : 0;
    }
    const bool dated = scanner.date().has_value();
    scanner.skipSpaces();
    if (dated) {
        scanner.take(u',');
        scanner.take(u'T');
        scanner.skipSpaces();
    }
    if (!scanner.clock())
        return 0;
    scanner.zone(zone, true);
    return scanner.atEnd() || !scanner.peek().isLetterOrNumber() ? scanner.at() : 0;
}

tl::expected<TimedText, CommandProblem> timedText(const QString &text, qint64 nowMs, const QTimeZone &zone)
{
    const QString plain = plainForms(text);
    const qsizetype length = timeLength(plain, zone);
    if (length == 0)
        return TimedText{nowMs, text};
    const auto at = parseIncidentTime(QStringView(plain).left(length), nowMs, zone);
    if (!at)
        return problem(Problem::BadTime, text.left(length).trimmed());
    qsizetype from = length;
    while (from < text.size() && (text[from].isSpace() || QStringView(u",;:-–—").contains(text[from])))
        ++from;
    return TimedText{*at, text.mid(from)};
}

Parsed eventCommand(const QString &text, Lane lane, qint64 nowMs, const QTimeZone &zone)
{
    const auto timed = timedText(text.trimmed(), nowMs, zone);
    if (!timed)
        return tl::unexpected<CommandProblem>(timed.error());
    if (timed->text.trimmed().isEmpty())
        return problem(Problem::MissingText, text);
    IncidentCommand command;
    command.event.lane = lane;
    command.event.occurredMs = timed->atMs;
    command.event.impact = lane == Lane::Impact ? ImpactLevel::Partial : ImpactLevel::None;
    const qsizetype line = timed->text.indexOf(u'\n');
    command.event.title = timed->text.left(line);
    if (line >= 0)
        command.event.body = timed->text.mid(line + 1);
    return command;
}

template <typename E> QStringList allWords(std::size_t count)
{
    QStringList words;
    for (std::size_t i = 0; i < count; ++i)
        words += wordsFor(static_cast<E>(i)).first();
    return words;
}

Parsed statusCommand(const QString &value)
{
    const QStringList words = allWords<IncidentStatus>(wordsOf<IncidentStatus>().size());
    if (value.isEmpty())
        return problem(Problem::MissingText, value, words);
    const auto status = statusNamed(value);
    if (!status)
        return problem(Problem::UnknownValue, value, words);
    IncidentCommand command;
    command.kind = Kind::Status;
    command.status = *status;
    return command;
}

Parsed severityCommand(const QString &value)
{
    const QStringList words{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
    if (value.isEmpty())
        return problem(Problem::MissingText, value, words);
    const auto severity = severityNamed(value);
    if (!severity)
        return problem(Problem::UnknownValue, value, words);
    IncidentCommand command;
    command.kind = Kind::Severity;
    command.severity = *severity;
    return command;
}

Parsed roleCommand(const QString &text)
{
    auto [word, name] = firstWord(text);
    // "customer liaison Ana" as well as "customer-liaison Ana".
    if (const auto [second, rest] = firstWord(name); second.compare(QLatin1String("liaison"), Qt::CaseInsensitive) == 0)
        name = rest;
    const QStringList words = allWords<IncidentRole>(RoleCount);
    if (word.isEmpty())
        return problem(Problem::MissingText, text, words);
    const auto role = roleNamed(word);
    if (!role)
        return problem(Problem::UnknownValue, word, words);
    if (name.isEmpty())
        return problem(Problem::MissingText, word);
    IncidentCommand command;
    command.kind = Kind::Role;
    command.role = *role;
    command.text = name == u"-" ? QString() : name.startsWith(u'@') ? name.mid(1) : name;
    return command;
}

/// Takes "@owner" and "!high" out of @p text.
void takeMarks(QString &text, ActionItem &action)
{
    QStringList kept;
    for (const QString &token : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto priority = token.startsWith(u'!') ? fromWord<ActionPriority>(QStringView(token).mid(1)) : std::nullopt;
        if (token.size() > 1 && token.startsWith(u'@') && action.owner.isEmpty())
            action.owner = token.mid(1);
        else if (priority)
            action.priority = *priority;
        else
            kept += token;
    }
    text = kept.join(u' ');
}

struct DuePlace
{
    qsizetype at = -1;
    qsizetype length = 0;
};

/// The last "due" (or 期限 …) of @p text.
DuePlace duePlace(const QString &text)
{
    DuePlace place;
    for (const QString &word : otherWords(QStringLiteral("marks")).value(QStringLiteral("due")).all()) {
        const bool latin = word.at(0).unicode() < 0x80;
        const QString wanted = latin ? u' ' + word + u' ' : word;
        const qsizetype at = (u' ' + text).lastIndexOf(wanted, -1, Qt::CaseInsensitive);
        if (at >= 0 && at > place.at)
            place = {latin ? at : at - 1, word.size() + (latin ? 1 : 0)};
    }
    return place;
}

Parsed actionCommand(const QString &given, qint64 nowMs, const QTimeZone &zone)
{
    IncidentCommand command;
    command.kind = Kind::Action;
    QString text = given;
    takeMarks(text, command.action);
    if (const DuePlace place = duePlace(text); place.at >= 0) {
        QString when = text.mid(place.at + place.length).trimmed();
        while (when.startsWith(u':') || when.startsWith(u'：'))
            when = when.mid(1).trimmed();
        const auto due = parseDueDate(when, nowMs, zone);
        if (due) {
            command.action.dueMs = *due;
            text = text.left(place.at).trimmed();
        } else if (text.mid(place.at, 4).startsWith(QLatin1String("due"), Qt::CaseInsensitive)
                   && !when.startsWith(QLatin1String("to "), Qt::CaseInsensitive)) {
            return problem(Problem::BadTime, when);
        }
    }
    if (text.isEmpty())
        return problem(Problem::MissingText, given);
    command.action.title = text;
    return command;
}

Parsed textCommand(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return problem(Problem::MissingText, text);
    IncidentCommand command;
    command.kind = kind;
    command.text = text;
    return command;
}

Parsed updateCommand(const QString &text)
{
    auto command = textCommand(Kind::Update, text);
    const qsizetype colon = text.indexOf(u':');
    const auto audience = colon > 0 ? fromWord<Audience>(QStringView(text).left(colon).trimmed()) : std::nullopt;
    if (!command || !audience)
        return command;
    command->audience = *audience;
    command->text = text.mid(colon + 1).trimmed();
    return command->text.isEmpty() ? Parsed(problem(Problem::MissingText, text)) : command;
}

Parsed canCommand(const QString &text)
{
    const auto [word, rest] = firstWord(text);
    const QStringList words{QStringLiteral("conditions"), QStringLiteral("actions"), QStringLiteral("needs")};
    if (word.isEmpty())
        return problem(Problem::MissingText, text, words);
    const std::pair<CommandWord, Kind> parts[] = {{CommandWord::Conditions, Kind::Conditions},
                                                  {CommandWord::Actions, Kind::Actions},
                                                  {CommandWord::Needs, Kind::Needs}};
    for (const auto &[command, kind] : parts) {
        for (const QString &known : wordsFor(command)) {
            if (known.startsWith(word, Qt::CaseInsensitive))
                return textCommand(kind, rest);
        }
    }
    return problem(Problem::UnknownValue, word, words);
}

Parsed checkCommand(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (text.isEmpty())
        return problem(Problem::MissingText, text);
    if (!ok || number < 1)
        return problem(Problem::NoSuchCheck, text);
    IncidentCommand command;
    command.kind = Kind::Check;
    command.check = number;
    return command;
}

Parsed milestoneCommand(Milestone milestone, const QString &text, qint64 nowMs, const QTimeZone &zone)
{
    IncidentCommand command;
    command.kind = Kind::Milestone;
    command.milestone = milestone;
    command.atMs = nowMs;
    if (text.isEmpty())
        return command;
    const auto at = parseIncidentTime(text, nowMs, zone);
    if (!at)
        return problem(Problem::BadTime, text);
    command.atMs = *at;
    return command;
}

Parsed dispatch(CommandWord word, const QString &text, qint64 nowMs, const QTimeZone &zone)
{
    switch (word) {
    case CommandWord::Status:
        return statusCommand(text);
    case CommandWord::Severity:
        return severityCommand(text);
    case CommandWord::Role:
        return roleCommand(text);
    case CommandWord::Action:
        return actionCommand(text, nowMs, zone);
    case CommandWord::Decision:
        return eventCommand(text, Lane::Decision, nowMs, zone);
    case CommandWord::Impact:
        return eventCommand(text, Lane::Impact, nowMs, zone);
    case CommandWord::Detect:
        return eventCommand(text, Lane::Detection, nowMs, zone);
    case CommandWord::Comms:
        return eventCommand(text, Lane::Communication, nowMs, zone);
    case CommandWord::Update:
        return updateCommand(text);
    case CommandWord::Done:
        return checkCommand(text);
    case CommandWord::Can:
        return canCommand(text);
    case CommandWord::Conditions:
        return textCommand(Kind::Conditions, text);
    case CommandWord::Actions:
        return textCommand(Kind::Actions, text);
    case CommandWord::Needs:
        return textCommand(Kind::Needs, text);
    case CommandWord::Undo: {
        IncidentCommand command;
        command.kind = Kind::Undo;
        return command;
    }
    case CommandWord::Started:
    case CommandWord::Detected:
    case CommandWord::Acknowledged:
    case CommandWord::Mitigated:
    case CommandWord::Resolved:
        break;
    }
    const auto milestone = static_cast<Milestone>(static_cast<int>(word) - static_cast<int>(CommandWord::Started));
    return milestoneCommand(milestone, text, nowMs, zone);
}

} // namespace

tl::expected<IncidentCommand, CommandProblem> parseCommand(const QString &line, qint64 nowMs, const QTimeZone &zone)
{
    const QString text = line.trimmed();
    if (text.isEmpty())
        return problem(Problem::MissingText, text);
    if (!text.startsWith(u'/') && !text.startsWith(u'／'))
        return eventCommand(text, Lane::Action, nowMs, zone);
    const auto [word, rest] = firstWord(text.mid(1));
    if (const auto command = commandNamed(word))
        return dispatch(*command, rest, nowMs, zone);
    // "/sev1" as one word.
    if (word.startsWith(QLatin1String("sev"), Qt::CaseInsensitive) && severityNamed(word))
        return severityCommand(word);
    return problem(Problem::UnknownCommand, word, allWords<CommandWord>(CommandWordCount));
}

} // namespace wardroom
