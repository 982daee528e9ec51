// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/commandwords.h"
#include "services/incident/incidentcommand.h"

namespace wardroom {

namespace {

using Kind = IncidentCommand::Kind;
using Made = tl::expected<Change, RefusalReason>;

Made eventChange(TimelineEvent event, const IncidentContent &content, const EditContext &context)
{
    event.incident = content.incident.id;
    if (const auto refused = checkEvent(event))
        return tl::unexpected<RefusalReason>(refused);
    return addEvent(event, context);
}

Made canChange(const IncidentCommand &command, const Incident &incident, const EditContext &context)
{
    CanReport can = incident.can;
    (command.kind == Kind::Conditions ? can.conditions : command.kind == Kind::Actions ? can.actions : can.needs) = command.text;
    return setCan(incident, can.conditions, can.actions, can.needs, context);
}

Made milestoneChange(const IncidentCommand &command, const Incident &incident, const EditContext &context)
{
    if (const auto refused = checkMilestone(incident.milestones, command.milestone, command.atMs, context.nowMs))
        return tl::unexpected<RefusalReason>(refused);
    return setMilestone(incident, command.milestone, command.atMs, context);
}

Made checkChange(const IncidentCommand &command, const IncidentContent &content, const EditContext &context)
{
    if (command.check < 1 || command.check > static_cast<int>(content.checks.size()))
        return tl::unexpected<RefusalReason>(RefusalReason{Refusal::UnknownCheck});
    return setCheck(content.checks[static_cast<std::size_t>(command.check) - 1], CheckState::Done, context);
}

QStringList peopleOf(const IncidentContent &content)
{
    QStringList people;
    const auto add = [&people](const QString &name) {
        if (!name.isEmpty() && !people.contains(name))
            people += name;
    };
    for (const QString &name : content.incident.roles)
        add(name);
    for (const QString &name : content.incident.experts)
        add(name);
    for (const ActionItem &action : content.actions)
        add(action.owner);
    add(content.incident.declaredBy);
    return people;
}

/// The first of @p words that begins with @p begun; else nothing.
QString firstBegun(const QStringList &words, const QString &begun)
{
    const auto word = std::find_if(words.begin(), words.end(), [&](const QString &each) { return each.startsWith(begun, Qt::CaseInsensitive); });
    return word == words.end() ? QString() : *word;
}

template <typename E> QStringList valueWords(std::size_t count, const QString &begun, const QLocale &locale)
{
    QStringList words;
    for (std::size_t i = 0; i < count; ++i) {
        if (const QString word = firstBegun(offeredWords(static_cast<E>(i), locale), begun); !word.isEmpty())
            words += word;
    }
    return words;
}

QStringList openChecks(const IncidentContent &content, const QString &begun)
{
    QStringList numbers;
    for (std::size_t i = 0; i < content.checks.size(); ++i) {
        const QString number = QString::number(i + 1);
        if (content.checks[i].doneMs == 0 && number.startsWith(begun))
            numbers += number;
    }
    return numbers;
}

/// "… @an" → names after the sign.
QStringList ownersFor(const QString &text, const IncidentContent &content)
{
    const qsizetype sign = text.lastIndexOf(u'@');
    if (sign < 0 || text.indexOf(u' ', sign) >= 0)
        return {};
    QStringList lines;
    for (const QString &name : peopleOf(content)) {
        if (!name.contains(u' ') && name.startsWith(QStringView(text).mid(sign + 1), Qt::CaseInsensitive))
            lines += text.left(sign + 1) + name + u' ';
    }
    return lines;
}

QStringList rolesFor(const QString &text, const IncidentContent &content, const QLocale &locale)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 0) {
        QStringList roles = valueWords<IncidentRole>(RoleCount, text, locale);
        for (QString &role : roles)
            role += u' ';
        return roles;
    }
    QStringList lines;
    for (const QString &name : peopleOf(content)) {
        if (name.startsWith(QStringView(text).mid(space + 1), Qt::CaseInsensitive))
            lines += text.left(space + 1) + name;
    }
    return lines;
}

QStringList argumentsFor(CommandWord command, const QString &text, const IncidentContent &content, const QLocale &locale)
{
    switch (command) {
    case CommandWord::Status:
        return valueWords<IncidentStatus>(wordsOf<IncidentStatus>().size(), text, locale);
    case CommandWord::Severity:
        return QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}.filter(text);
    case CommandWord::Role:
        return rolesFor(text, content, locale);
    case CommandWord::Action:
        return ownersFor(text, content);
    case CommandWord::Done:
        return openChecks(content, text);
    case CommandWord::Can: {
        QStringList parts;
        for (const CommandWord part : {CommandWord::Conditions, CommandWord::Actions, CommandWord::Needs}) {
            if (const QString word = firstBegun(offeredWords(part, locale), text); !word.isEmpty())
                parts += word + u' ';
        }
        return parts;
    }
    default:
        return {};
    }
}

bool takesText(CommandWord command)
{
    return command != CommandWord::Undo;
}

} // namespace

QStringList completeCommand(const QString &line, const IncidentContent &content, const QLocale &locale)
{
    if (!line.startsWith(u'/') && !line.startsWith(u'／'))
        return {};
    const qsizetype space = line.indexOf(u' ');
    QStringList lines;
    if (space < 0) {
        for (std::size_t i = 0; i < CommandWordCount; ++i) {
            const auto command = static_cast<CommandWord>(i);
            if (const QString word = firstBegun(offeredWords(command, locale), line.mid(1)); !word.isEmpty())
                lines += u'/' + word + (takesText(command) ? QStringLiteral(" ") : QString());
        }
        return lines;
    }
    if (const auto command = commandNamed(line.mid(1, space - 1))) {
        for (const QString &argument : argumentsFor(*command, line.mid(space + 1), content, locale))
            lines += line.left(space + 1) + argument;
    }
    return lines;
}

tl::expected<Change, RefusalReason> changeFor(const IncidentCommand &command, const IncidentContent &content,
                                              const EditContext &context)
{
    const Incident &incident = content.incident;
    switch (command.kind) {
    case Kind::AddEvent:
        return eventChange(command.event, content, context);
    case Kind::Status:
        return setStatus(incident, command.status, context);
    case Kind::Severity:
        return setSeverity(incident, command.severity, context);
    case Kind::Role:
        return setRole(incident, command.role, command.text, context);
    case Kind::Action: {
        ActionItem action = command.action;
        action.incident = incident.id;
        return addAction(action, context);
    }
    case Kind::Update:
        return postUpdate(incident, command.audience, command.text, std::nullopt, context);
    case Kind::Conditions:
    case Kind::Actions:
    case Kind::Needs:
        return canChange(command, incident, context);
    case Kind::Check:
        return checkChange(command, content, context);
    case Kind::Milestone:
        return milestoneChange(command, incident, context);
    case Kind::Undo:
        break;
    }
    return Change{};
}

} // namespace wardroom
