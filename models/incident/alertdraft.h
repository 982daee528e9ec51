// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/priority.h"
#include "services/alertmanager/alertmanagertypes.h"
#include "services/incident/incidentedits.h"

namespace wardroom {

/// What alerts already know of the incident that is declared because of them: title, start, labels, which alerts are its own,
/// severity and the chart of the expression that fired. @p alerts are those of one group, @p groupLabels its identity (empty: what
/// they share without their severity).
IncidentDraft draftFromAlerts(const std::vector<Alert> &alerts, const Labels &groupLabels, const PriorityMapping &priorities);
/// The expression in the link to its generator, as Prometheus makes it (`/graph?g0.expr=…`); empty: none.
QString expressionOf(const QUrl &generatorUrl);

} // namespace wardroom
