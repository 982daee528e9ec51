// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartlayout.h"
#include "services/render/chartspec.h"
#include "services/render/theme.h"

#include <QtGui/QFont>

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
/// costly one as an image; paint() draws all of them. The series layer draws no text and may be painted on
/// any thread.
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

    void paint(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// Alert bands, grid, axis labels.
    void paintGround(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    void paintSeries(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// Thresholds, deployments, strips of firing alerts.
    void paintMarks(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    /// Line, dots on the series, time label and tooltip.
    void paintCursor(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                     const ChartCursor &cursor) const;
    /// The span that is being dragged.
    void paintSelection(QPainter &painter, const ChartLayout &layout, TimeSpan selection) const;

    QColor seriesColor(const ChartSeries &series) const;
    /// The short line that stands for a series in legend and tooltip, centred in @p box.
    void paintSwatch(QPainter &painter, const ChartSeries &series, const QRectF &box) const;

private:
    void paintGrid(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    void paintTimeAxis(QPainter &painter, const ChartLayout &layout) const;
    struct TimeLabel
    {
        QRectF place;
        QString text;
        bool bold = false;
    };
    std::vector<TimeLabel> timeLabels(const ChartLayout &layout) const;
    void paintLine(QPainter &painter, const ChartSeries &series, const ChartLayout &layout) const;
    void paintThreshold(QPainter &painter, const ChartThreshold &threshold, Unit unit,
                        const ChartLayout &layout) const;
    void paintDeployments(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const;
    void paintTimeLabel(QPainter &painter, const ChartLayout &layout, qint64 ms) const;
    QPen seriesPen(const ChartSeries &series) const;

    Theme m_theme;
    Formatter m_format;
    QFont m_caption;
    QFont m_captionBold;
};

} // namespace wardroom
