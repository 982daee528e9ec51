// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/alertmanager/alertmanagertypes.h"

namespace wardroom {

/// JSON: an array in the form of GET /api/v2/alerts.
Report alertReport(const std::vector<Alert> &alerts, OutputFormat format);
/// JSON: an array in the form of GET /api/v2/silences.
Report silenceReport(const std::vector<Silence> &silences, OutputFormat format);

} // namespace wardroom
