// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/loki/lokitypes.h"

namespace wardroom {

/// Log lines in the order given. JSON: an array of `{"time", "timeNs", "level", "labels", "metadata", "line"}`; timeNs
/// is text, as it does not fit a JSON number.
Report logReport(const std::vector<LogLine> &lines, OutputFormat format);

} // namespace wardroom
