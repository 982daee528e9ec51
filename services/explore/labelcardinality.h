// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/background.h"
#include "services/prometheus/prometheustypes.h"

namespace wardroom {

/// A label of a metric, and how many series carry each of its values.
struct LabelCardinality
{
    QString label;
    std::vector<NamedCount> values; ///< the most frequent first, then by name
    friend bool operator==(const LabelCardinality &, const LabelCardinality &) = default;
};

/// Over all series of one metric; the labels with the most values first. A pure function.
std::vector<LabelCardinality> labelCardinality(const std::vector<Labels> &series,
                                               const CancelToken &token = {});

} // namespace wardroom
