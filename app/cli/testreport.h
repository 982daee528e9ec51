// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/connections/sourcereport.h"

namespace wardroom {

/// What the test of a connection has found, a row a source. JSON: an array of `{"kind", "url", "ok", "application",
/// "version", "latencyMs", "clockDifferenceMs", "features", "absent", "error"}`; what is not known is null.
Report testReport(const std::vector<SourceReport> &sources, OutputFormat format);

} // namespace wardroom
