// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentedits.h"

namespace wardroom {

// The automatic events that edits write beside themselves. English titles, with the facts for other languages.

Edit noteEdit(const TimelineEvent &event);
/// An event that the program writes: identity, time and hand from @p context.
TimelineEvent automaticEvent(const QUuid &incident, EventKind kind, Lane lane, const QString &title, const QStringList &facts,
                             const EditContext &context);
TimelineEvent statusNote(const QUuid &incident, IncidentStatus before, IncidentStatus after, const EditContext &context);
TimelineEvent severityNote(const QUuid &incident, Severity before, Severity after, const EditContext &context);
TimelineEvent roleNote(const QUuid &incident, IncidentRole role, const QString &before, const QString &after,
                       const EditContext &context);
TimelineEvent milestoneNote(const QUuid &incident, Milestone milestone, std::optional<qint64> atMs, const EditContext &context);
TimelineEvent checkNote(const CheckItem &item, CheckState state, const EditContext &context);
TimelineEvent declaredNote(const Incident &incident, const EditContext &context);

} // namespace wardroom
