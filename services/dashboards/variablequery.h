// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/interpolation.h"
#include "services/series/labels.h"

namespace wardroom {

/// What a query variable asks Prometheus (https://grafana.com/docs/grafana/latest/datasources/prometheus/
/// template-variables/).
struct VariableQuery
{
    enum class Kind {
        None, ///< nothing to ask
        LabelNames, ///< label_names(), label_names(metric)
        LabelValues, ///< label_values(label), label_values(selector, label)
        Metrics, ///< metrics(regex)
        QueryResult, ///< query_result(expr): each sample as a text
        Series, ///< a bare selector or expression: its series as texts
    };
    Kind kind = Kind::None;
    QString selector; ///< may be empty
    QString label;
    QString pattern; ///< of metrics()
    QString expr;
    friend bool operator==(const VariableQuery &, const VariableQuery &) = default;
};

/// @p text after interpolation. Commas within braces, quotes and parentheses do not separate arguments.
VariableQuery parseVariableQuery(const QString &text);

/// At most so many values of one variable are kept.
inline constexpr qsizetype MostVariableValues = 50'000;

/// "a, b : c, d\,e": texts and values of a custom variable.
std::vector<VariableOption> customOptions(const QString &query);
/// "1m,10m,1h" of an interval variable; `auto` is not among them.
std::vector<VariableOption> intervalOptions(const QString &query);
/// Values that the regex lets through, rewritten by its groups: `text` and `value` by name, else the first; without
/// groups the whole value. An empty one lets all through. Values are unique.
std::vector<VariableOption> filteredOptions(const QStringList &values, const QString &regex);
void sortOptions(std::vector<VariableOption> &options, Variable::Sort sort);
/// "metric{a="b"} 1.5 1700000000000", as query_result() gives it.
QString sampleText(const Labels &labels, double value, qint64 timeMs);

/// What a variable stands for, given its options and what a person chose (or the file has). A choice that is
/// not among the options any more gives way to All where there is All, else to the first option.
VariableValues::Entry chosenEntry(const Variable &variable, const std::vector<VariableOption> &options,
                                  const VariableValue &choice);

} // namespace wardroom
