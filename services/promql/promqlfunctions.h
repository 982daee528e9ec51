// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace wardroom {

/// A function or an aggregation, as completion offers it.
struct PromqlFunction
{
    const char *name;
    const char *signature; ///< arguments with their types: "v range-vector"
    const char *help; ///< one line, untranslated: see helpOf()
    bool newer = false; ///< Prometheus 2.42 does not have it yet
    bool experimental = false; ///< only with --enable-feature=promql-experimental-functions
};

/// All functions of Prometheus 2.42 and 3, by name. Data after
/// https://prometheus.io/docs/prometheus/latest/querying/functions/
std::span<const PromqlFunction> promqlFunctions();
/// All aggregation operators, by name. After https://prometheus.io/docs/prometheus/latest/querying/operators/
std::span<const PromqlFunction> promqlAggregations();

/// Null where there is none of this name; functions are told apart by case, aggregations are not.
const PromqlFunction *promqlFunction(QStringView name);
const PromqlFunction *promqlAggregation(QStringView name);
inline bool isPromqlAggregation(QStringView name)
{
    return promqlAggregation(name) != nullptr;
}

/// In the user's language.
QString helpOf(const PromqlFunction &function);

} // namespace wardroom
