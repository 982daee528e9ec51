// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace wardroom {

enum class DrawStyle { Line, Bars, Points };

/// What lies between two samples: a line, or a level that changes at the later one, the earlier one or half
/// way.
enum class Interpolation { Linear, StepBefore, StepAfter, StepCenter };

enum class PointMode {
    Auto, ///< only a sample without neighbours, which a line would not show
    Never,
    Always,
};

/// What stands where samples are missing or NaN.
enum class NullMode { Gap, Zero, Connected };

enum class Stacking {
    None,
    Normal, ///< each on top of the one before it
    Percent, ///< the same, as shares of the sum
};

enum class AxisSide { Left, Right };

/// How one series is drawn. A value; the defaults are a plain line.
struct SeriesStyle
{
    DrawStyle draw = DrawStyle::Line;
    Interpolation interpolation = Interpolation::Linear;
    PointMode points = PointMode::Auto;
    NullMode nulls = NullMode::Gap;
    Stacking stacking = Stacking::None;
    AxisSide axis = AxisSide::Left;
    bool dashed = false;
    bool negativeY = false; ///< drawn downwards; read as it is
    double fillOpacity = 0; ///< 0…1, of the area below the line and of bars
    double pointSize = 5; ///< diameter in pixels
    qint64 maxGapMs = 0; ///< with Connected: longer gaps stay gaps; 0: none does
    std::optional<double> lineWidth = {}; ///< pixels, 0 for none; absent: the theme's
    QString stackGroup = {}; ///< only series of the same group are stacked

    static SeriesStyle line() { return {}; }
    static SeriesStyle area()
    {
        SeriesStyle style;
        style.fillOpacity = 0.14;
        return style;
    }
    static SeriesStyle dashedLine()
    {
        SeriesStyle style;
        style.dashed = true;
        return style;
    }
    friend bool operator==(const SeriesStyle &, const SeriesStyle &) = default;
};

} // namespace wardroom
