// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartlayout.h"
#include "services/render/chartspec.h"
#include "services/render/theme.h"

#include <QtGui/QFont>
#include <QtGui/QPen>

class QPainter;

namespace wardroom {

/// Where the cursor stands in a chart.
struct ChartCursor
{
    qint64 ms = 0;
    bool tooltip = false; ///< only the chart under the pointer has one
    QPointF pointer; ///< of the tooltip
};

/// Draws a chart with QPainter: on the screen, in PDF and in golden pictures alike. A value: theme, words'
/// language and font are fixed at construction. Painting is split into layers so that a widget can keep the
/// costly one as an image; paint() draws all of them. The series layer draws no text but the names of states
/// and may be painted on any thread.
///
/// The spec is one that prepareSeries() has seen.
class ChartPainter
{
public:
    /// @p base: the interface's base font, from which the sizes of captions follow.
    ChartPainter(const Theme &theme, const Formatter &format, const QFont &base);

    const Theme &theme() const { return m_theme; }
    const Formatter &format() const { return m_format; }
    const QFont &captionFont() const { return m_caption; }

    ChartLayout::Metrics metrics() const;
    /// What this chart alone needs beside its plot.
    AxisWidths wantedWidths(const ChartSpec &spec, QSizeF size) const;
    ChartLayout layout(const ChartSpec &spec, QSizeF size, AxisWidths widths) const;

    /// All that does not move: ground, data, marks.
    void paint(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// Alert bands, grid, axis labels.
    void paintGround(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// Lines, cells or states.
    void paintData(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// Thresholds, deployments, incidents, strips of firing alerts, exemplars.
    void paintMarks(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// What moves over it.
    void paintCursor(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                     const ChartCursor &cursor) const;
    void paintLocked(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                     const LockedCursors &cursors) const;
    void paintSelection(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                        TimeSpan selection) const;

    QColor seriesColor(const ChartSeries &series) const;
    QPen seriesPen(const ChartSeries &series) const;
    /// The short line that stands for a series in legend and tooltip, centred in @p box.
    void paintSwatch(QPainter &painter, const ChartSeries &series, const QRectF &box) const;
    /// Takes away the labels of the time axis that @p place touches: half a label that looks out from under
    /// another would read as another time.
    void clearTimeLabels(QPainter &painter, const ChartLayout &layout, const QRectF &place) const;

private:
    ValueScale scaleOf(const ChartSpec &spec, QSizeF size, AxisSide side) const;
    qreal widthOf(const ChartSpec &spec, QSizeF size, AxisSide side) const;
    void paintGrid(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    void paintValueLabels(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    void paintAxisTitles(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    void paintTimeAxis(QPainter &painter, const ChartLayout &layout) const;
    void paintExemplars(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    struct TimeLabel
    {
        QRectF place;
        QString text;
        bool bold = false;
    };
    std::vector<TimeLabel> timeLabels(const ChartLayout &layout) const;

    Theme m_theme;
    Formatter m_format;
    QFont m_caption;
    QFont m_captionBold;
};

} // namespace wardroom
