// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/axis.h"
#include "services/render/seriesstyle.h"

#include <QtCore/QRectF>

namespace wardroom {

/// Room that the value axes need beside the plot. Charts above each other share it, so that their cursors
/// line up.
struct AxisWidths
{
    qreal left = 0;
    qreal right = 0;

    AxisWidths united(const AxisWidths &other) const
    {
        return {std::max(left, other.left), std::max(right, other.right)};
    }
    friend bool operator==(const AxisWidths &, const AxisWidths &) = default;
};

/// Where everything of a chart lies: size, time and value axis in, rectangles and mappings out. A value,
/// without GUI; device-independent pixels.
class ChartLayout
{
public:
    struct Metrics
    {
        qreal lineHeight = 16; ///< of axis labels
        qreal padding = 12; ///< at the outer edges
        qreal labelGap = 6; ///< between labels and plot
        qreal strip = 4; ///< height of the strip that marks a firing alert
    };

    ChartLayout() = default;
    ChartLayout(QSizeF size, TimeSpan span, ValueScale scale, AxisWidths widths, const Metrics &metrics);
    /// A second value axis at the right.
    void setRightScale(const ValueScale &scale) { m_rightScale = scale; }
    const std::optional<ValueScale> &rightScale() const { return m_rightScale; }
    /// The same chart whose values are measured on that axis.
    ChartLayout onAxis(AxisSide side) const;
    /// The same chart of another time: where samples lie that were that much earlier.
    ChartLayout earlierBy(qint64 ms) const;

    const QSizeF &size() const { return m_size; }
    const TimeSpan &span() const { return m_span; }
    const ValueScale &scale() const { return m_scale; }
    const Metrics &metrics() const { return m_metrics; }
    /// Where lines are drawn; empty when there is no room.
    const QRectF &plot() const { return m_plot; }
    /// Above the plot: strips of firing alerts.
    QRectF strip() const;
    bool isUsable() const { return m_plot.width() >= 8 && m_plot.height() >= 8; }

    qreal xOf(qint64 ms) const;
    qint64 msAt(qreal x) const; ///< clamped to the span
    qreal yOf(double value) const; ///< beyond the plot for values beyond the scale
    double valueAt(qreal y) const;

    /// Place of a value label of this size at @p value: left of the plot, right-aligned.
    QRectF valueLabel(double value) const;
    /// The same right of the plot, on the right axis.
    QRectF rightValueLabel(double value) const;
    /// Place of a time label of this width under x, kept within the chart.
    QRectF timeLabel(qreal x, qreal width) const;
    /// Place of a tooltip: on the side away from the pointer, within the chart, never on the time label.
    QRectF tooltip(QSizeF size, QPointF pointer) const;

    /// How many labels of these sizes fit without crowding.
    static int timeTickCount(qreal plotWidth, qreal labelWidth);
    static int valueTickCount(qreal plotHeight, qreal lineHeight);
    /// Height of the plot in a chart of this height, which is known before the value axis is.
    static qreal plotHeight(qreal height, const Metrics &metrics);

private:
    QSizeF m_size;
    TimeSpan m_span;
    ValueScale m_scale;
    std::optional<ValueScale> m_rightScale;
    Metrics m_metrics;
    QRectF m_plot;
};

} // namespace wardroom
