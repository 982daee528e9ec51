// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/storynotes.h"

#include "services/incident/incidentcodec.h"
#include "services/incident/incidentnames.h"
#include "services/store/uuid7.h"

#include <QtCore/QDateTime>

namespace wardroom {

namespace {

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

Lane laneOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Started:
        return Lane::Impact;
    case Milestone::Detected:
        return Lane::Detection;
    case Milestone::Acknowledged:
    case Milestone::Mitigated:
    case Milestone::Resolved:
        break;
    }
    return Lane::Action;
}

QString roleTitle(IncidentRole role, const QString &before, const QString &after)
{
    QString name = englishName(role);
    name[0] = name[0].toUpper();
    if (after.isEmpty())
        return QStringLiteral("%1: %2 steps down").arg(name, before);
    if (before.isEmpty())
        return QStringLiteral("%1: %2").arg(name, after);
    return QStringLiteral("%1: %2 hands over to %3").arg(name, before, after);
}

} // namespace

Edit noteEdit(const TimelineEvent &event)
{
    return {EventEntity, event.id, fieldsOf(event)};
}

TimelineEvent automaticEvent(const QUuid &incident, EventKind kind, Lane lane, const QString &title, const QStringList &facts,
                             const EditContext &context)
{
    TimelineEvent event;
    event.id = makeUuid7(context.nowMs);
    event.incident = incident;
    event.occurredMs = context.nowMs;
    event.recordedMs = context.nowMs;
    event.lane = lane;
    event.kind = kind;
    event.title = title;
    event.actor = context.actor;
    event.origin = Origin::Automatic;
    event.facts = facts;
    return event;
}

TimelineEvent statusNote(const QUuid &incident, IncidentStatus before, IncidentStatus after, const EditContext &context)
{
    return automaticEvent(incident, EventKind::Status, Lane::Decision,
                          QStringLiteral("Status: %1 → %2").arg(englishName(before), englishName(after)),
                          {wordOf(before), wordOf(after)}, context);
}

TimelineEvent severityNote(const QUuid &incident, Severity before, Severity after, const EditContext &context)
{
    return automaticEvent(incident, EventKind::Severity, Lane::Decision,
                          QStringLiteral("Severity: %1 → %2").arg(englishName(before), englishName(after)),
                          {wordOf(before), wordOf(after)}, context);
}

TimelineEvent roleNote(const QUuid &incident, IncidentRole role, const QString &before, const QString &after,
                       const EditContext &context)
{
    return automaticEvent(incident, EventKind::Role, Lane::Decision, roleTitle(role, before, after),
                          {wordOf(role), before, after}, context);
}

TimelineEvent milestoneNote(const QUuid &incident, Milestone milestone, std::optional<qint64> atMs, const EditContext &context)
{
    const QString time = atMs ? utcText(*atMs) : QString();
    const QString title = atMs ? QStringLiteral("Milestone “%1”: %2").arg(englishName(milestone), time)
                               : QStringLiteral("Milestone “%1” removed").arg(englishName(milestone));
    return automaticEvent(incident, EventKind::Milestone, laneOf(milestone), title, {wordOf(milestone), time}, context);
}

TimelineEvent checkNote(const CheckItem &item, CheckState state, const EditContext &context)
{
    const QString word = state == CheckState::Done ? QStringLiteral("done")
        : state == CheckState::Started             ? QStringLiteral("started")
                                                   : QStringLiteral("open");
    return automaticEvent(item.incident, EventKind::Checklist, Lane::Action,
                          QStringLiteral("Checklist: %1 (%2)").arg(item.text, word), {item.key, item.text, word}, context);
}

TimelineEvent declaredNote(const Incident &incident, const EditContext &context)
{
    return automaticEvent(incident.id, EventKind::Status, Lane::Communication,
                          QStringLiteral("%1 declared: %2, %3").arg(incident.number, englishName(incident.severity), incident.title),
                          {QStringLiteral("declared"), incident.number, wordOf(incident.severity), incident.title}, context);
}

} // namespace wardroom
