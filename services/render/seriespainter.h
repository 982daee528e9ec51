// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"
#include "services/render/linerun.h"

#include <QtGui/QImage>

namespace wardroom {

/// Draws the series of one chart: lines, steps, bars, points, areas, stacks and the pale lines of a
/// comparison. What holds several samples a pixel goes as columns into an image (ColumnRaster), all else
/// through QPainter; on a device without pixels, PDF or SVG, everything does. Draws no text, so any thread
/// may.
class SeriesPainter
{
public:
    /// All of them must outlive it.
    SeriesPainter(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec,
                  const ChartLayout &layout);

    void paint();

private:
    struct Shapes
    {
        LineShape line;
        std::optional<LineShape> base;
        ChartLayout layout; ///< on the series' own axis
        QColor color;
    };
    Shapes shapesOf(const ChartSeries &series) const;
    void paintComparison();
    void paintEarlier(const Series &earlier, AxisSide side, qint64 gapMs);
    void paintOne(const ChartSeries &series);
    void paintDense(const ChartSeries &series, const Shapes &shapes);
    void paintArea(const ChartSeries &series, const Shapes &shapes, const LineRun &run);
    void paintStroke(const QPen &pen, const LineRun &run);
    void paintBars(const ChartSeries &series, const Shapes &shapes);
    void paintPoints(const ChartSeries &series, const Shapes &shapes);
    QImage &pixels();
    void flush();
    qreal floorOf(const ChartLayout &layout) const;

    QPainter &m_painter;
    const ChartPainter &m_charts;
    const ChartSpec &m_spec;
    const ChartLayout &m_layout;
    qreal m_ratio;
    bool m_hasPixels;
    QRectF m_area; ///< of m_pixels, in chart coordinates
    QImage m_pixels;
    bool m_pending = false; ///< m_pixels holds what m_painter has not got yet
};

} // namespace wardroom
