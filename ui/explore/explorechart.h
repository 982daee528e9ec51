// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartspec.h"

namespace wardroom {

class ExplorePresenter;

/// The chart of all queries' answers over a range. At most MostDrawn series: more are no picture.
struct ExploreChart
{
    static constexpr std::size_t MostDrawn = 100;

    ChartSpec spec;
    std::size_t leftOut = 0; ///< series beyond MostDrawn
};

ExploreChart exploreChart(const ExplorePresenter &presenter, TimeSpan span);

/// What tells each of @p series from the others: its labels without those that all of them share. A series
/// alone, or one that has nothing of its own, keeps all.
QStringList seriesNames(const std::vector<Labels> &series);

/// A title for a panel of @p promql: its first metric, or its beginning.
QString titleOfQuery(const QString &promql);

} // namespace wardroom
