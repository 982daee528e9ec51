// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/incident/incidentcontent.h"

#include <QtCore/QJsonObject>

namespace wardroom {

QJsonObject incidentJson(const Incident &incident);
QJsonObject eventJson(const TimelineEvent &event);
/// One incident as it is now, as a row and as a JSON object.
Report incidentReport(const Incident &incident);
/// The list, newest first: a JSON array.
Report incidentListReport(const std::vector<Incident> &incidents);
/// All of one: a JSON object with "events", "checklist", "actions", "updates" and "pins"; rows are the events.
Report contentReport(const IncidentContent &content);
/// What stands above the rows of contentReport(): its fields, one a line.
Table incidentFacts(const Incident &incident);
Report eventReport(const TimelineEvent &event);

} // namespace wardroom
