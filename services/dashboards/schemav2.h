// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/json/jsonvalue.h"

namespace wardroom {

/// Whether @p spec is a dashboard of Grafana's second schema: `elements` and a `layout`.
bool isSchemaV2(const JsonValue &spec);

/// The same dashboard in the classic schema, with every panel, query, variable and annotation
/// (https://grafana.com/docs/grafana/latest/as-code/observability-as-code/schema-v2/). Elements that the
/// layout does not show stand at the end. Tabs and rows become rows.
JsonValue classicModel(const JsonValue &spec);

} // namespace wardroom
