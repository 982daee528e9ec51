// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartlayout.h"

#include <QtCore/QPointF>

namespace wardroom {

/// What a pressed button does while it moves over a chart: selects a span or, with Shift, pans. A value
/// without GUI.
class ChartGesture
{
public:
    /// @p latestMs: pans do not go beyond; there is nothing to see in the future.
    void press(const ChartLayout &layout, QPointF at, bool pans, qint64 latestMs);
    /// True once it is more than a click, by @p threshold pixels.
    bool move(QPointF at, qreal threshold);
    void cancel() { *this = {}; }

    bool isPressed() const { return m_pressed; }
    /// The span that is being selected.
    std::optional<TimeSpan> selection() const;
    /// The span that a pan has come to.
    std::optional<TimeSpan> panned() const;

private:
    ChartLayout m_layout; ///< as it was when pressed
    QPointF m_from;
    QPointF m_to;
    qint64 m_latestMs = 0;
    bool m_pressed = false;
    bool m_pans = false;
    bool m_moved = false;
};

} // namespace wardroom
