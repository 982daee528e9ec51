// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartspec.h"

namespace wardroom {

/// What a legend says about a series. Absent: there is no finite sample within the span.
struct SeriesStats
{
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> mean;
    std::optional<double> last;
    std::optional<double> total; ///< sum of the samples

    friend bool operator==(const SeriesStats &, const SeriesStats &) = default;
};

/// Cost: O(samples within the span).
SeriesStats statsOf(const Series &series, TimeSpan span);

/// A series at two moments, or now and earlier.
struct ValuePair
{
    std::size_t series = 0; ///< index into ChartSpec::series
    std::optional<double> first; ///< at A; earlier
    std::optional<double> second; ///< at B; now

    std::optional<double> difference() const;
    friend bool operator==(const ValuePair &, const ValuePair &) = default;
};

/// Every visible series at the locked cursors A and B.
std::vector<ValuePair> valuesAtLocks(const ChartSpec &spec, const LockedCursors &locks);
/// Every visible series and its counterpart: at @p ms, or on average over the span where there is no moment.
std::vector<ValuePair> comparedValues(const ChartSpec &spec, std::optional<qint64> ms);

/// With what a chart can be compared.
enum class CompareWith { Nothing, HourBefore, DayBefore, WeekBefore, BeforeDeployment };

/// How much earlier that is. Of BeforeDeployment: so much that the same length of time ends at the last
/// deployment within the span. Absent: nothing to compare with, as there is no deployment.
std::optional<qint64> compareShift(CompareWith with, TimeSpan span,
                                   const std::vector<DeploymentMark> &deployments);

} // namespace wardroom
