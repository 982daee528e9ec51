// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/prometheus/prometheustypes.h"

namespace wardroom {

/// An instant query's answer. JSON: `{"resultType", "result", "warnings", "infos"}` with resultType and result as in
/// the "data" of Prometheus' API.
Report metricReport(const QueryResult &result, OutputFormat format);
/// A range query's answer, a row a sample. JSON: as above with resultType "matrix".
Report metricReport(const SeriesSnapshot &snapshot, OutputFormat format);

} // namespace wardroom
