// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentcontent.h"
#include "services/store/journal.h"

namespace wardroom {

/// All incidents with their suffixes, newest first.
Result<std::vector<Incident>> allIncidents(Journal &journal);
/// The incident that @p text names: "INC-2026-017", "INC-2026-017-B", a UUID, or the beginning of one that is enough. NotFound, or
/// BadQuery where several begin so.
Result<Incident> chosenIncident(Journal &journal, const QString &text);
/// The same with all that belongs to it; what its number says of twins is among the events.
Result<IncidentContent> chosenContent(Journal &journal, const QString &text);

} // namespace wardroom
