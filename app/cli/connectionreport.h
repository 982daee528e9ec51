// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/connections/connection.h"

namespace wardroom {

/// JSON: an array of `{"name", "prometheus", "alertmanagers", "loki"}` with URLs; an absent source is null.
Report connectionReport(const std::vector<Connection> &connections, OutputFormat format);

} // namespace wardroom
