// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/store/operation.h"

namespace wardroom {

// Values as fields of the journal; the way back is in incidentcontent.h. What has its default is left out.

QJsonObject fieldsOf(const Incident &incident);
QJsonObject fieldsOf(const TimelineEvent &event);
QJsonObject fieldsOf(const CheckItem &item);
QJsonObject fieldsOf(const ActionItem &item);
QJsonObject fieldsOf(const StatusUpdate &update);
QJsonObject fieldsOf(const Pin &pin);

/// What makes @p before into @p after: only what differs, null for what goes.
QJsonObject patchBetween(const QJsonObject &before, const QJsonObject &after);

/// Field of a milestone or a role: its word.
QString fieldOf(Milestone milestone);
QString fieldOf(IncidentRole role);
/// A field of the incident for each automatic event that was removed, so that two people's removals merge.
inline constexpr QLatin1String DismissedPrefix("dismissed.");
QString dismissedField(const QUuid &event);

} // namespace wardroom
