// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/incident/incidentedits.h"

namespace wardroom {

/// Notes on the timeline by itself what the sources say: the incident's alerts that fire and resolve (one span each; flapping
/// within five minutes is one event with a count), silences that touch them, deployments. A pure function of what is there and
/// what is noted already: entities get ids made of the fact, so that two windows or two computers note it once.
///
/// @p deployments: time and version.
struct Deployment
{
    qint64 atMs = 0;
    QString version;
    friend bool operator==(const Deployment &, const Deployment &) = default;
};
/// None: nothing new. The change is automatic. @p alerts and @p silences are complete answers of the source: an alert that is not
/// among them is over. While a source is down, do not call.
std::optional<Change> recordFacts(const IncidentContent &content, const std::vector<Alert> &alerts,
                                  const std::vector<Silence> &silences, const std::vector<Deployment> &deployments,
                                  qint64 nowMs);
/// Whether @p alert is one of the incident's.
bool belongsTo(const Incident &incident, const Labels &alert);

} // namespace wardroom
