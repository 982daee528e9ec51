// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"
#include "ui/charts/axisgroup.h"
#include "ui/charts/chartpanel.h"

namespace wardroom {

/// Two charts above each other in a window that looks at an hour; times stand still.
struct ChartWorld
{
    static constexpr qint64 Start = 1'795'000'000'000;
    static constexpr qint64 StepMs = 15'000;
    static constexpr qint64 HourMs = 3'600'000;

    ChartWorld();
    ~ChartWorld();

    /// Three routes; @p scale multiplies their values.
    static ChartSpec makeSpec(double scale = 1);
    bool isRendered() const;
    QPoint pointAt(const ChartCanvas &canvas, qint64 ms) const;

    ManualClock clock{Start + HourMs};
    TimeCursor cursor;
    ViewContext context{clock, cursor};
    AxisGroup axes;
    std::unique_ptr<QWidget> window;
    ChartPanel *above = nullptr;
    ChartPanel *below = nullptr;
};

} // namespace wardroom
