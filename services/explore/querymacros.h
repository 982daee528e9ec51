// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prometheus/querywindow.h"

#include <vector>

namespace wardroom {

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
