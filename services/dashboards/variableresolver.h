// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/dashboards/variablequery.h"

namespace wardroom {

class PrometheusClient;

/// A variable with what it can be and what it is.
struct ResolvedVariable
{
    QString name;
    std::vector<VariableOption> options; ///< without All; at most MostVariableValues
    VariableValues::Entry entry;
    bool truncated = false; ///< there were more options
    std::optional<Error> error; ///< the server's, and there are no options; or of a filter that does not do
};

struct ResolvedVariables
{
    std::vector<ResolvedVariable> variables; ///< in the dashboard's order
    VariableValues values; ///< of all, for interpolation
};

/// What a resolver works with, besides the variables.
struct VariableContext
{
    QHash<QString, VariableValue> choices; ///< by name; absent: what the file has
    MacroContext macros;
    QStringList prometheusNames; ///< data sources to choose from, the present one first
    QStringList lokiNames;
};

/// Finds out what variables can be, one after the other in the order of their dependencies. A variable whose
/// query fails keeps its error and the value of the file, and the others go on. Variables that refer to each
/// other in a circle fail the whole with ErrorKind::BadQuery. Filtering and sorting run in the background,
/// with a limit to what a regular expression may cost. The client must outlive the request; null: query
/// variables keep the file's values.
RequestHandle resolveVariables(PrometheusClient *client, std::vector<Variable> variables,
                               VariableContext context, QObject *guard,
                               std::function<void(Result<ResolvedVariables>)> callback);

} // namespace wardroom
