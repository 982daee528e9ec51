// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/legendmodel.h"

namespace wardroom {

/// Where a chart's legend stands and what it says.
struct LegendLook
{
    enum class Place {
        Head, ///< a line in the panel's head
        Below, ///< a table under the chart
        Right, ///< a table beside it
        Hidden,
    };
    Place place = Place::Head;
    /// Beside the name, in this order. In the head none means the newest value.
    QStringList calculations = LegendModel::usualCalculations();
    int sortColumn = LegendModel::FirstFigure; ///< -1: in the order of the series
    bool descending = true;

    friend bool operator==(const LegendLook &, const LegendLook &) = default;
};

} // namespace wardroom
