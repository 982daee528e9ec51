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

/// A series as it lies in a chart. A pure function of both, thread-safe.
struct LineShape
{
    std::vector<LineRun> runs;
    bool dense = false; ///< several samples a pixel column: points are first, min, max, last of each column
};

/// @p gapMs: samples farther apart are not joined; NaN and ±Inf break the line too. @p devicePixelRatio:
/// columns are counted in device pixels. Cost: O(columns · log samples) where dense, O(samples in sight)
/// otherwise.
LineShape lineShape(const Series &series, const ChartLayout &layout, qint64 gapMs, qreal devicePixelRatio);

} // namespace wardroom
