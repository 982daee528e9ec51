// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"

#include <vector>

namespace wardroom {

/// What the interval variables of a query stand for.
struct QueryWindow
{
    TimeSpan span;
    qint64 stepMs = 15'000; ///< $__interval
    qint64 scrapeIntervalMs = 15'000;

    /// As Grafana defines it: long enough for a rate to have two samples in every step.
    qint64 rateIntervalMs() const { return std::max(stepMs + scrapeIntervalMs, 4 * scrapeIntervalMs); }
    friend bool operator==(const QueryWindow &, const QueryWindow &) = default;
};

/// A query as it is sent.
struct ExpandedQuery
{
    QString text;
    QStringList unknown; ///< variables that nobody gave a value: they stay as they are

    /// Where a place of `text` is in the query as it was written.
    qsizetype sourceOffset(qsizetype offset) const;

    struct Replacement
    {
        qsizetype at = 0; ///< in `text`
        qsizetype length = 0; ///< in `text`
        qsizetype sourceLength = 0;
    };
    std::vector<Replacement> replacements; ///< ascending
};

/// @p query with $__interval, $__rate_interval, $__range, their _ms and _s forms and $__auto replaced, in
/// every way of writing a variable. A pure function.
ExpandedQuery expandedQuery(const QString &query, const QueryWindow &window);

} // namespace wardroom
