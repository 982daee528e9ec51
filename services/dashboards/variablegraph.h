// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/dashboards/variable.h"

namespace wardroom {

/// The names of all variables that @p text refers to, in order of first use: `$v`, `${v:fmt}`, `${v.field}`,
/// `[[v]]`.
QStringList variablesIn(const QString &text);

/// Indices of @p variables so that each comes after those that its query, regex or data source refers to;
/// else in the file's order. ErrorKind::BadQuery names a circle: "the variables refer to each other in a
/// circle: a → b → a".
Result<std::vector<std::size_t>> resolveOrder(const std::vector<Variable> &variables);

/// Indices of those that depend on @p name, directly or not, in resolving order; empty where there is a
/// circle.
std::vector<std::size_t> dependentsOf(const std::vector<Variable> &variables, const QString &name);

} // namespace wardroom
