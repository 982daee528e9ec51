// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/sparkline.h"

#include "services/render/linerun.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

namespace wardroom {

namespace {

/// The data's own ends; something flat lies in the middle.
ValueScale scaleOf(const Extent &extent)
{
    ValueScale scale;
    scale.minimum = extent.min;
    scale.maximum = extent.max;
    if (extent.max <= extent.min) {
        scale.minimum = extent.min - 1;
        scale.maximum = extent.max + 1;
    }
    return scale;
}

QColor faded(QColor color, qreal opacity)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * opacity));
    return color;
}

void fillBelow(QPainter &painter, const LineRun &run, qreal bottom, const QColor &color)
{
    if (run.points.size() < 2)
        return;
    QPolygonF area(QList<QPointF>(run.points.begin(), run.points.end()));
    area << QPointF(run.points.back().x(), bottom) << QPointF(run.points.front().x(), bottom);
    QPainterPath path;
    path.addPolygon(area);
    painter.fillPath(path, color);
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const Series &series, TimeSpan span, qint64 gapMs,
                    const QColor &color, qreal width, qreal fill)
{
    const Extent extent = series.pyramid.extent(series.values, series.lowerBound(span.fromMs),
                                                series.lowerBound(span.toMs + 1));
    if (extent.count == 0 || rect.isEmpty())
        return;
    const ChartLayout layout(rect.size(), span, scaleOf(extent), {}, {0, 0, 0, 0});
    painter.save();
    painter.translate(rect.topLeft());
    painter.setClipRect(layout.plot().adjusted(0, -width, 0, width));
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, width);
    pen.setJoinStyle(Qt::BevelJoin);
    painter.setPen(pen);
    const LineShape shape = lineShape(series, layout, gapMs, painter.device()->devicePixelRatioF());
    const std::vector<LineRun> runs = runsOf(shape, layout);
    for (const LineRun &run : runs) {
        if (fill > 0)
            fillBelow(painter, run, layout.plot().bottom(), faded(color, fill));
    }
    for (const LineRun &run : runs)
        painter.drawPolyline(run.points.data(), static_cast<int>(run.points.size()));
    painter.restore();
}

} // namespace wardroom
