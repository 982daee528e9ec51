// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/alertgrouping.h"

namespace wardroom {

/// Eleven alerts of a shop in an incident, as Alertmanager would list them, the oldest started two days before @p nowMs.
std::vector<Alert> shopAlerts(qint64 nowMs);
/// One active silence over the last alert, one pending, one expired.
std::vector<Silence> shopSilences(qint64 nowMs);
/// The server's groups of shopAlerts().
std::vector<AlertGroup> shopGroups(const std::vector<Alert> &alerts);

} // namespace wardroom
