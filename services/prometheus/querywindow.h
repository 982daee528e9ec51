// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"

#include <optional>

namespace wardroom {

/// What the interval macros of a query stand for, as Grafana defines them.
struct QueryWindow
{
    TimeSpan span;
    qint64 stepMs = 15'000; ///< $__interval
    qint64 scrapeIntervalMs = 15'000;

    /// max(step + scrape interval, 4 × scrape interval): a rate has two samples in every step.
    qint64 rateIntervalMs() const;
    friend bool operator==(const QueryWindow &, const QueryWindow &) = default;
};

/// Value of `__interval`, `__auto`, `__rate_interval`, `__range` and their `_ms` and `_s` forms; none for other names. A
/// range is at least 1 s (`_ms`: 1 ms), since PromQL knows no duration of nothing.
std::optional<QString> intervalMacro(QStringView name, const QueryWindow &window);

} // namespace wardroom
