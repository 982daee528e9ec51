// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcodec.h"
#include "services/incident/incidentedits.h"
#include "services/incident/incidentnames.h"
#include "services/incident/storynotes.h"
#include "services/store/uuid7.h"

namespace wardroom {

namespace {

Change checkChange(const CheckItem &before, const CheckItem &after)
{
    Change change;
    const QJsonObject patch = patchBetween(fieldsOf(before), fieldsOf(after));
    if (!patch.isEmpty())
        change.edits.append({CheckEntity, before.id, patch});
    return change;
}

TimelineEvent updateNote(const StatusUpdate &update, const EditContext &context)
{
    TimelineEvent note = automaticEvent(update.incident, EventKind::Update, Lane::Communication,
                                        update.text.section(u'\n', 0, 0).left(200), {wordOf(update.audience)}, context);
    // Somebody said it: it belongs to the story that is shown, not to what the program noted by itself.
    note.origin = Origin::Hand;
    if (note.title != update.text)
        note.body = update.text;
    note.visibility = update.audience == Audience::Customers ? Visibility::External : Visibility::Internal;
    return note;
}

} // namespace

Change setCheck(const CheckItem &item, CheckState state, const EditContext &context)
{
    CheckItem after = item;
    after.started = state == CheckState::Started;
    after.doneMs = state == CheckState::Done ? (item.doneMs > 0 ? item.doneMs : context.nowMs) : 0;
    after.doneBy = state == CheckState::Done ? (item.doneMs > 0 ? item.doneBy : context.actor) : QString();
    Change change = checkChange(item, after);
    change.actor = context.actor;
    if (!change.edits.isEmpty())
        change.edits.append(noteEdit(checkNote(item, state, context)));
    return change;
}

Change addCheck(const QUuid &incident, const QString &text, int position)
{
    CheckItem item;
    item.id = QUuid::createUuid();
    item.incident = incident;
    item.position = position;
    item.text = text;
    return Change{{{CheckEntity, item.id, fieldsOf(item)}}, {}, false};
}

Change renameCheck(const CheckItem &item, const QString &text)
{
    CheckItem after = item;
    after.text = text;
    after.key.clear(); // its own words now, in every language
    return checkChange(item, after);
}

Change moveCheck(const CheckItem &item, int position)
{
    CheckItem after = item;
    after.position = position;
    return checkChange(item, after);
}

Change removeCheck(const CheckItem &item)
{
    return Change{{{CheckEntity, item.id, {{DeletedField, true}}}}, {}, false};
}

Change addAction(ActionItem item, const EditContext &context)
{
    if (item.id.isNull())
        item.id = makeUuid7(context.nowMs);
    if (item.createdMs == 0)
        item.createdMs = context.nowMs;
    Change change;
    change.actor = context.actor;
    change.edits.append({ActionEntity, item.id, fieldsOf(item)});
    const QString title = item.owner.isEmpty() ? QStringLiteral("Action item: %1").arg(item.title)
                                               : QStringLiteral("Action item: %1 (%2)").arg(item.title, item.owner);
    change.edits.append(noteEdit(
        automaticEvent(item.incident, EventKind::Action, Lane::Decision, title, {item.title, item.owner}, context)));
    return change;
}

Change changeAction(const ActionItem &before, const ActionItem &after)
{
    Change change;
    const QJsonObject patch = patchBetween(fieldsOf(before), fieldsOf(after));
    if (!patch.isEmpty())
        change.edits.append({ActionEntity, before.id, patch});
    return change;
}

Change removeAction(const ActionItem &item)
{
    return Change{{{ActionEntity, item.id, {{DeletedField, true}}}}, {}, false};
}

Change postUpdate(const Incident &incident, Audience audience, const QString &text, std::optional<qint64> nextDueMs,
                  const EditContext &context)
{
    const StatusUpdate update{makeUuid7(context.nowMs), incident.id, audience, text, context.nowMs, context.actor, nextDueMs.value_or(0)};
    Incident after = incident;
    after.lastUpdateMs = context.nowMs;
    after.nextUpdateMs = update.nextDueMs;
    Change change;
    change.actor = context.actor;
    change.edits.append({UpdateEntity, update.id, fieldsOf(update)});
    if (const QJsonObject patch = patchBetween(fieldsOf(incident), fieldsOf(after)); !patch.isEmpty())
        change.edits.append({IncidentEntity, incident.id, patch});
    change.edits.append(noteEdit(updateNote(update, context)));
    return change;
}

} // namespace wardroom
