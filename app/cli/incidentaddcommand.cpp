// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentaddcommand.h"

#include "app/cli/incidentchoice.h"
#include "app/cli/incidentreport.h"
#include "services/incident/incidentnames.h"
#include "services/store/uuid7.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

/// A first line longer than this is no title: all of it goes to the body, and its beginning to the title.
constexpr qsizetype LongestTitle = 500;

void setText(TimelineEvent &event, const QString &text)
{
    const qsizetype line = text.indexOf(u'\n');
    const QString first = text.left(line < 0 ? text.size() : line);
    if (first.size() > LongestTitle) {
        event.title = first.left(LongestTitle / 2) + u'…';
        event.body = text;
        return;
    }
    event.title = first;
    event.body = line < 0 ? QString() : text.mid(line + 1);
}

} // namespace

void IncidentAddCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Number or id of the incident."));
    parser.addPositionalArgument(QStringLiteral("TEXT"),
                                 QStringLiteral("What happened; the first line is the title, the others are Markdown. - reads standard input."));
    parser.addOption({QStringLiteral("lane"), QStringLiteral("impact, detection, action, decision or communication (default: action)."),
                      QStringLiteral("LANE"), QStringLiteral("action")});
    parser.addOption({QStringLiteral("at"), QStringLiteral("When it happened (default: now), in the incident's zone."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("end"), QStringLiteral("When it ended."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("star"), QStringLiteral("It belongs in the report.")});
    parser.addOption({QStringLiteral("external"), QStringLiteral("People outside may see it.")});
    JournalCommand::declare(parser);
}

Result<void> IncidentAddCommand::configure(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return wrongUsage(arguments.size() < 2 ? QStringLiteral("ID and TEXT are expected")
                                               : QStringLiteral("one TEXT is expected; put it in quotes"));
    m_id = arguments[0];
    m_text = arguments[1];
    const auto lane = fromWord<Lane>(parser.value(QStringLiteral("lane")));
    if (!lane)
        return wrongUsage(QStringLiteral("\"%1\" is no lane: give impact, detection, action, decision or communication")
                              .arg(parser.value(QStringLiteral("lane"))));
    m_event.lane = *lane;
    m_event.impact = *lane == Lane::Impact ? ImpactLevel::Partial : ImpactLevel::None;
    m_event.starred = parser.isSet(QStringLiteral("star"));
    m_event.visibility = parser.isSet(QStringLiteral("external")) ? Visibility::External : Visibility::Internal;
    m_at = parser.value(QStringLiteral("at"));
    m_end = parser.value(QStringLiteral("end"));
    for (const QString &time : {m_at, m_end}) {
        if (time.isEmpty())
            continue;
        if (const auto understood = moment(time, context().zone); !understood)
            return failure(understood.error());
    }
    return JournalCommand::configure(parser);
}

Result<TimelineEvent> IncidentAddCommand::eventFor(const Incident &incident) const
{
    TimelineEvent event = m_event;
    event.incident = incident.id;
    const QTimeZone zone(incident.zone);
    event.occurredMs = now().nowMs;
    if (!m_at.isEmpty()) {
        const auto at = moment(m_at, zone);
        if (!at)
            return failure(at.error());
        event.occurredMs = *at;
    }
    if (!m_end.isEmpty()) {
        const auto end = moment(m_end, zone);
        if (!end)
            return failure(end.error());
        event.endMs = *end;
    }
    return event;
}

Result<Report> IncidentAddCommand::work(Journal &journal)
{
    const auto text = givenText(m_text);
    const auto incident = text ? chosenIncident(journal, m_id) : failure(text.error());
    auto event = incident ? eventFor(*incident) : failure(incident.error());
    if (!event)
        return failure(event.error());
    setText(*event, *text);
    if (const auto refused = checkEvent(*event))
        return failure(ErrorKind::BadQuery, refusalText(refused));
    const EditContext context = now();
    event->id = makeUuid7(context.nowMs);
    event->recordedMs = context.nowMs;
    event->actor = context.actor;
    if (const auto written = journal.append(addEvent(*event, context)); !written)
        return failure(written.error());
    return eventReport(*event);
}

} // namespace wardroom
