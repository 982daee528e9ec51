// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboard.h"
#include "services/dashboards/interpolation.h"
#include "services/series/matcher.h"

namespace wardroom {

/// A filter as a value of its ad hoc variable, `job="shop"`: chosen, kept and shown like any other value.
VariableOption filterOption(const Matcher &matcher);

/// What a person typed, "job="shop", env!="dev"", as the variable's values. ErrorKind::BadQuery.
Result<VariableValue> filtersFromText(const QString &text);

/// The ad hoc filters that hold for queries to @p source, of all variables. Filters are of the data source that their
/// variable names; one that names none, or a source that may be the same one, is applied.
std::vector<Matcher> adHocMatchers(const Dashboard &dashboard, const DatasourceRef &source,
                                   const VariableValues &values);

/// Whether @p variable's filters can be applied at all: to PromQL and LogQL they can.
bool canFilter(const Dashboard &dashboard, const Variable &variable);

} // namespace wardroom
