// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/annotations.h"

#include <functional>
#include <limits>

namespace wardroom {

/// One of the states that a row can be in.
struct ChartState
{
    QString text; ///< already in the user's language, or the data's own
    int colour = 0; ///< of the chart palette
    std::optional<ThresholdLevel> level = {}; ///< wins over the colour
    std::optional<quint32> fixedColor = {}; ///< 0xAARRGGBB that a dashboard's author chose; wins over both
    friend bool operator==(const ChartState &, const ChartState &) = default;
};

/// A state and how long it lasted.
struct StateSpan
{
    TimeSpan span;
    std::size_t state = 0; ///< index into StateChart::states
    friend bool operator==(const StateSpan &, const StateSpan &) = default;
};

struct StateRow
{
    QString label;
    std::vector<StateSpan> spans; ///< ascending, without overlap; what lies between is unknown
};

/// What was in which state when; for state timelines and status histories. Immutable once made.
struct StateChart
{
    std::vector<ChartState> states;
    std::vector<StateRow> rows;
    std::size_t all = 0; ///< series that there are; those beyond the rows are left out
    bool merged = true; ///< equal neighbours are one span (timeline); else one span a sample (history)

    /// The state of @p row at @p ms; null where it is unknown.
    const ChartState *stateAt(std::size_t row, qint64 ms) const;
};

using StateChartPtr = std::shared_ptr<const StateChart>;

/// A row for every series, for no more than @p most. @p labelOf names it; @p stateOf says which state a value is, and is
/// asked once a value: states that compare equal are one. A sample stands for the step that follows it.
StateChartPtr makeStateChart(const SeriesSnapshot &snapshot, bool merged,
                             const std::function<QString(const Series &)> &labelOf,
                             const std::function<ChartState(double)> &stateOf,
                             std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace wardroom
