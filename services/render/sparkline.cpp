// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/sparkline.h"

#include "services/render/linerun.h"

#include <QtGui/QPainter>

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

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const Series &series, TimeSpan span, qint64 gapMs,
                    const QColor &color, qreal width)
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
    for (const LineRun &run : runsOf(shape, layout))
        painter.drawPolyline(run.points.data(), static_cast<int>(run.points.size()));
    painter.restore();
}

} // namespace wardroom
