// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentedits.h"

#include "services/incident/incidentcodec.h"
#include "services/incident/incidentnames.h"
#include "services/incident/storynotes.h"

namespace wardroom {

namespace {

/// What leads from @p before to @p after; nothing where they are the same.
Change incidentChange(const Incident &before, const Incident &after, const EditContext &context = {})
{
    Change change;
    change.actor = context.actor;
    const QJsonObject patch = patchBetween(fieldsOf(before), fieldsOf(after));
    if (!patch.isEmpty())
        change.edits.append({IncidentEntity, before.id, patch});
    return change;
}

/// As incidentChange(), and what the timeline says of it.
Change notedChange(const Incident &before, const Incident &after, const TimelineEvent &note, const EditContext &context)
{
    Change change = incidentChange(before, after, context);
    if (!change.edits.isEmpty())
        change.edits.append(noteEdit(note));
    return change;
}

std::optional<MilestoneMark> &markIn(Incident &incident, Milestone milestone)
{
    return incident.milestones[static_cast<std::size_t>(milestone)];
}

/// Sets what the new status implies, where it is not set and the order allows.
void setImplied(Incident &incident, Milestone milestone, const EditContext &context)
{
    if (markIn(incident, milestone) || checkMilestone(incident.milestones, milestone, context.nowMs, context.nowMs))
        return;
    markIn(incident, milestone) = MilestoneMark{context.nowMs, Origin::Automatic, context.actor};
}

/// Going back to work means that it was not over: what a status had set by itself goes, what a person has set stays.
void dropImplied(Incident &incident, Milestone milestone)
{
    if (markIn(incident, milestone) && markIn(incident, milestone)->origin == Origin::Automatic)
        markIn(incident, milestone).reset();
}

void moveMilestones(Incident &incident, IncidentStatus before, const EditContext &context)
{
    const IncidentStatus after = incident.status;
    if (after < IncidentStatus::Resolved)
        dropImplied(incident, Milestone::Resolved);
    if (after < IncidentStatus::Monitoring)
        dropImplied(incident, Milestone::Mitigated);
    if (before == IncidentStatus::Triage)
        setImplied(incident, Milestone::Acknowledged, context);
    if (after == IncidentStatus::Monitoring)
        setImplied(incident, Milestone::Mitigated, context);
    if (after == IncidentStatus::Resolved)
        setImplied(incident, Milestone::Resolved, context);
}

} // namespace

Change setTitle(const Incident &incident, const QString &title)
{
    Incident after = incident;
    after.title = title;
    return incidentChange(incident, after);
}

Change setImpact(const Incident &incident, const QString &impact)
{
    Incident after = incident;
    after.impact = impact;
    return incidentChange(incident, after);
}

Change setSummary(const Incident &incident, const QString &summary)
{
    Incident after = incident;
    after.summary = summary;
    return incidentChange(incident, after);
}

Change setZone(const Incident &incident, const QByteArray &zone)
{
    Incident after = incident;
    after.zone = zone;
    return incidentChange(incident, after);
}

Change setSeverity(const Incident &incident, Severity severity, const EditContext &context)
{
    Incident after = incident;
    after.severity = severity;
    return notedChange(incident, after, severityNote(incident.id, incident.severity, severity, context), context);
}

Change setStatus(const Incident &incident, IncidentStatus status, const EditContext &context)
{
    if (status == incident.status)
        return {};
    Incident after = incident;
    after.status = status;
    moveMilestones(after, incident.status, context);
    return notedChange(incident, after, statusNote(incident.id, incident.status, status, context), context);
}

Change setMilestone(const Incident &incident, Milestone milestone, std::optional<qint64> atMs, const EditContext &context)
{
    if (incident.at(milestone) == atMs)
        return {};
    Incident after = incident;
    markIn(after, milestone) =
        atMs ? std::optional(MilestoneMark{*atMs, Origin::Hand, context.actor}) : std::nullopt;
    return notedChange(incident, after, milestoneNote(incident.id, milestone, atMs, context), context);
}

Change setRole(const Incident &incident, IncidentRole role, const QString &name, const EditContext &context)
{
    Incident after = incident;
    after.roles[static_cast<std::size_t>(role)] = name;
    return notedChange(incident, after, roleNote(incident.id, role, incident.role(role), name, context), context);
}

Change setExperts(const Incident &incident, const QStringList &names, const EditContext &context)
{
    Incident after = incident;
    after.experts = names;
    return incidentChange(incident, after, context);
}

Change setCan(const Incident &incident, const QString &conditions, const QString &actions, const QString &needs,
              const EditContext &context)
{
    const CanReport &can = incident.can;
    if (can.conditions == conditions && can.actions == actions && can.needs == needs)
        return {};
    Incident after = incident;
    after.can = {conditions, actions, needs, context.nowMs, context.actor};
    return incidentChange(incident, after, context);
}

Change setUpdateRhythm(const Incident &incident, int everyMin)
{
    Incident after = incident;
    after.updateEveryMin = everyMin;
    return incidentChange(incident, after);
}

Change setKeyCharts(const Incident &incident, const std::vector<KeyChart> &charts)
{
    Incident after = incident;
    after.keyCharts = charts;
    return incidentChange(incident, after);
}

Change setAlertSelectors(const Incident &incident, const std::vector<Labels> &selectors)
{
    Incident after = incident;
    after.alertSelectors = selectors;
    return incidentChange(incident, after);
}

Change removeIncident(const Incident &incident)
{
    return Change{{{IncidentEntity, incident.id, {{DeletedField, true}}}}, {}, false};
}

} // namespace wardroom
