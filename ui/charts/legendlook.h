// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/legendmodel.h"

#include <algorithm>
#include <vector>

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
    /// Of LegendModel, besides the name. In the head none means the newest value.
    std::vector<int> columns = allColumns();
    int sortColumn = LegendModel::LastColumn; ///< -1: in the order of the series
    bool descending = true;

    bool has(int column) const { return std::find(columns.begin(), columns.end(), column) != columns.end(); }
    static std::vector<int> allColumns()
    {
        return {LegendModel::LastColumn, LegendModel::MinColumn, LegendModel::MaxColumn, LegendModel::MeanColumn,
                LegendModel::TotalColumn};
    }
    friend bool operator==(const LegendLook &, const LegendLook &) = default;
};

} // namespace wardroom
