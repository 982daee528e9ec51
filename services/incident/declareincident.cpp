// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcodec.h"
#include "services/incident/incidentedits.h"
#include "services/incident/incidentnames.h"
#include "services/incident/incidentnumbers.h"
#include "services/incident/shippedtext.h"
#include "services/incident/storynotes.h"
#include "services/store/uuid7.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace wardroom {

namespace {

ImpactLevel usualLevel(Severity severity)
{
    switch (severity) {
    case Severity::Sev1:
        return ImpactLevel::Full;
    case Severity::Sev2:
        return ImpactLevel::Partial;
    case Severity::Sev3:
        return ImpactLevel::Minor;
    case Severity::Sev4:
        break;
    }
    return ImpactLevel::None;
}

void setMark(Incident &incident, Milestone milestone, qint64 atMs, Origin origin, const QString &actor)
{
    incident.milestones[static_cast<std::size_t>(milestone)] = MilestoneMark{atMs, origin, actor};
}

Incident incidentFrom(const IncidentDraft &draft, const EditContext &context)
{
    Incident incident;
    incident.title = draft.title;
    incident.severity = draft.severity;
    incident.impact = draft.impact;
    incident.foundBy = draft.foundBy;
    incident.zone = draft.zone;
    incident.environment = draft.environment;
    incident.labels = draft.labels;
    incident.alertSelectors = draft.alertSelectors;
    incident.keyCharts = draft.keyCharts;
    incident.roles[static_cast<std::size_t>(IncidentRole::Commander)] = draft.commander;
    incident.declaredMs = context.nowMs;
    incident.declaredBy = context.actor;
    // Nothing said: it has begun at the latest when it was seen.
    const qint64 started = draft.startedMs != 0 ? draft.startedMs : std::min(context.nowMs, draft.detectedMs.value_or(context.nowMs));
    setMark(incident, Milestone::Started, started, draft.startedMs != 0 ? Origin::Hand : Origin::Automatic, context.actor);
    if (draft.detectedMs)
        setMark(incident, Milestone::Detected, *draft.detectedMs, draft.foundBy == FoundBy::Alert ? Origin::Automatic : Origin::Hand,
                context.actor);
    return incident;
}

RefusalReason checkDraft(const Incident &incident, qint64 nowMs)
{
    if (incident.title.trimmed().isEmpty())
        return {Refusal::EmptyTitle};
    for (const Milestone milestone : {Milestone::Started, Milestone::Detected}) {
        if (const auto refused = checkMilestone(incident.milestones, milestone, incident.at(milestone), nowMs))
            return refused;
    }
    return {};
}

void addChecklist(Change &change, const Incident &incident)
{
    int position = 0;
    for (const ShippedCheck &shipped : shippedChecklist()) {
        CheckItem item{makeUuid7(incident.declaredMs), incident.id, ++position, shipped.text.english, shipped.key, false, 0, {}};
        item.text = checkText(item, incident, QLocale::c());
        change.edits.append({CheckEntity, item.id, fieldsOf(item)});
    }
}

void addImpact(Change &change, const Incident &incident, const EditContext &context)
{
    if (incident.impact.trimmed().isEmpty())
        return;
    TimelineEvent span;
    span.id = makeUuid7(context.nowMs);
    span.incident = incident.id;
    span.occurredMs = incident.startedMs();
    span.recordedMs = context.nowMs;
    span.lane = Lane::Impact;
    span.title = incident.impact;
    span.actor = context.actor;
    span.impact = usualLevel(incident.severity);
    change.edits.append(noteEdit(span));
}

Change declaration(const Incident &incident, const Edit &numbering, const EditContext &context)
{
    Change change;
    change.actor = context.actor;
    change.automatic = true; // undo stops here: an incident is removed on purpose only
    change.edits.append({IncidentEntity, incident.id, fieldsOf(incident)});
    change.edits.append(numbering);
    addChecklist(change, incident);
    change.edits.append(noteEdit(declaredNote(incident, context)));
    addImpact(change, incident, context);
    if (const QString commander = incident.role(IncidentRole::Commander); !commander.isEmpty())
        change.edits.append(noteEdit(roleNote(incident.id, IncidentRole::Commander, {}, commander, context)));
    return change;
}

} // namespace

std::function<Result<Change>(Journal &)> declareIncident(const QUuid &id, const IncidentDraft &draft, const EditContext &context)
{
    return [id, draft, context](Journal &journal) -> Result<Change> {
        Incident incident = incidentFrom(draft, context);
        incident.id = id;
        if (const auto refused = checkDraft(incident, context.nowMs))
            return failure(ErrorKind::BadQuery, refusalText(refused));
        const auto number = takeNumber(journal, QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC).date().year());
        if (!number)
            return failure(number.error());
        incident.number = number->number;
        return declaration(incident, number->edit, context);
    };
}

} // namespace wardroom
