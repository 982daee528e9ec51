// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcodec.h"
#include "services/incident/incidentedits.h"
#include "services/incident/incidentnames.h"
#include "services/incident/storynotes.h"
#include "services/store/uuid7.h"

namespace wardroom {

namespace {

Edit removal(QLatin1String entity, const QUuid &id)
{
    return {entity, id, {{DeletedField, true}}};
}

void complete(TimelineEvent &event, const EditContext &context)
{
    if (event.id.isNull())
        event.id = makeUuid7(context.nowMs);
    if (event.recordedMs == 0)
        event.recordedMs = context.nowMs;
    if (event.actor.isEmpty())
        event.actor = context.actor;
}

void completePin(Pin &pin, const EditContext &context)
{
    if (pin.id.isNull())
        pin.id = makeUuid7(context.nowMs);
    if (pin.frozenMs == 0)
        pin.frozenMs = context.nowMs;
    if (pin.actor.isEmpty())
        pin.actor = context.actor;
}

/// The event that a pin stands on, made new where @p event has no id. Its edit, if any, goes to @p change.
void placePin(Pin &pin, TimelineEvent event, Change &change, const EditContext &context)
{
    pin.incident = event.incident;
    if (!event.id.isNull()) {
        pin.event = event.id;
        return;
    }
    event.kind = EventKind::Pin;
    if (event.occurredMs == 0)
        event.occurredMs = pin.occurredMs;
    if (event.title.isEmpty())
        event.title = pin.title;
    if (event.source.isEmpty())
        event.source = pin.source;
    complete(event, context);
    pin.event = event.id;
    change.edits.append(noteEdit(event));
}

} // namespace

Change addEvent(TimelineEvent event, const EditContext &context)
{
    return addEvents({std::move(event)}, context);
}

Change addEvents(std::vector<TimelineEvent> events, const EditContext &context)
{
    Change change;
    change.actor = context.actor;
    for (TimelineEvent &event : events) {
        complete(event, context);
        change.edits.append(noteEdit(event));
    }
    return change;
}

Change changeEvent(const TimelineEvent &before, const TimelineEvent &after)
{
    return changeEvents({{before, after}});
}

Change changeEvents(const std::vector<std::pair<TimelineEvent, TimelineEvent>> &events)
{
    Change change;
    for (const auto &[before, after] : events) {
        const QJsonObject patch = patchBetween(fieldsOf(before), fieldsOf(after));
        if (!patch.isEmpty())
            change.edits.append({EventEntity, before.id, patch});
    }
    return change;
}

Change removeEvents(const std::vector<TimelineEvent> &events)
{
    Change change;
    for (const TimelineEvent &event : events) {
        change.edits.append(removal(EventEntity, event.id));
        // What a source says would otherwise be noted again at its next answer.
        if (event.origin == Origin::Automatic && !event.incident.isNull())
            change.edits.append({IncidentEntity, event.incident, {{dismissedField(event.id), true}}});
    }
    return change;
}

Change splitEvent(const TimelineEvent &event, qint64 atMs, const EditContext &context)
{
    if (atMs <= event.occurredMs || (event.endMs && atMs >= *event.endMs))
        return {};
    TimelineEvent first = event;
    first.endMs = atMs;
    TimelineEvent second = event;
    second.id = makeUuid7(context.nowMs);
    second.occurredMs = atMs;
    second.recordedMs = context.nowMs;
    Change change = changeEvent(event, first);
    change.actor = context.actor;
    change.edits.append(noteEdit(second));
    return change;
}

Change addPin(Pin pin, TimelineEvent event, const EditContext &context)
{
    Change change;
    change.actor = context.actor;
    completePin(pin, context);
    placePin(pin, std::move(event), change, context);
    change.edits.append({PinEntity, pin.id, fieldsOf(pin)});
    return change;
}

Change trayPin(Pin pin, const EditContext &context)
{
    Change change;
    change.actor = context.actor;
    completePin(pin, context);
    pin.incident = {};
    pin.event = {};
    change.edits.append({PinEntity, pin.id, fieldsOf(pin)});
    return change;
}

Change filePin(const Pin &pin, TimelineEvent event, const EditContext &context)
{
    Change change;
    change.actor = context.actor;
    Pin filed = pin;
    placePin(filed, std::move(event), change, context);
    const QJsonObject patch = patchBetween(fieldsOf(pin), fieldsOf(filed));
    if (!patch.isEmpty())
        change.edits.append({PinEntity, pin.id, patch});
    return change;
}

Change removePin(const Pin &pin)
{
    return Change{{removal(PinEntity, pin.id)}, {}, false};
}

} // namespace wardroom
