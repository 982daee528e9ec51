// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartlayout.h"
#include "services/series/seriessnapshot.h"

#include <QtCore/QPointF>

#include <vector>

namespace wardroom {

/// An unbroken piece of a line in chart coordinates.
struct LineRun
{
    std::vector<QPointF> points; ///< a single one: a sample with no neighbour, drawn as a dot
};

/// The samples that fall into one column of device pixels, as y in chart coordinates.
struct LineColumn
{
    int column = 0; ///< device pixels from the plot's left edge
    bool joined = false; ///< to the column before it in the list
    float first = 0;
    float top = 0; ///< of the highest value
    float bottom = 0;
    float last = 0;
};

/// A series as it lies in a chart: joined samples or, where several share a pixel column, the columns. A pure
/// function of both, thread-safe.
struct LineShape
{
    std::vector<LineRun> runs;
    std::vector<LineColumn> columns; ///< ascending; empty unless dense
    qreal columnWidth = 1; ///< in chart coordinates
    bool dense = false;
};

/// @p gapMs: samples farther apart are not joined; NaN and ±Inf break the line too. @p devicePixelRatio:
/// columns are counted in device pixels. Cost: O(columns) where dense, O(samples in sight) otherwise.
LineShape lineShape(const Series &series, const ChartLayout &layout, qint64 gapMs, qreal devicePixelRatio);

/// The columns as lines through first, highest, lowest and last of each, for devices that know no pixels.
std::vector<LineRun> runsOf(const LineShape &shape, const ChartLayout &layout);

} // namespace wardroom
