// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prometheus/prometheustypes.h"
#include "services/promql/promqlcontext.h"

#include <vector>

namespace wardroom {

/// One thing that completion offers.
struct PromqlCompletion
{
    enum class Kind { Metric, Label, Value, Function, Aggregation, Keyword, Duration };
    Kind kind = Kind::Metric;
    QString text; ///< the name as people read it
    QString insert; ///< what is written in its place, with quotes and escapes where it needs them
    QString detail; ///< a metric's type, a function's signature
    QString help; ///< one line or more
    int caretBack = 0; ///< how far before the end of `insert` the caret goes: within parentheses, say
    bool isExact = false; ///< offered for what is typed (durations), whatever a filter thinks

    friend bool operator==(const PromqlCompletion &, const PromqlCompletion &) = default;
};

using PromqlCompletions = std::vector<PromqlCompletion>;

// What each place offers; pure functions. Texts are in the user's language.

/// Functions and aggregations, by name.
PromqlCompletions functionCompletions();
/// Metrics with what is known of them; @p metadata is sorted by metric. Names of UTF-8 become `{"a.b"}`.
PromqlCompletions metricCompletions(const QStringList &names, const std::vector<MetricMetadata> &metadata);
/// The same within the braces of a selector, where names stand in quotes.
PromqlCompletions quotedMetricCompletions(const QStringList &names, const std::vector<MetricMetadata> &metadata);
/// Labels other than those that stand in the list already. In braces a metric's own name can be asked for,
/// too.
PromqlCompletions labelCompletions(const QStringList &names, const PromqlContext &context);
PromqlCompletions valueCompletions(const QStringList &values, const PromqlContext &context);
/// Durations of the number that is typed, and interval variables.
PromqlCompletions durationCompletions(const QString &typed);
PromqlCompletions keywordCompletions(const QStringList &words);

} // namespace wardroom
