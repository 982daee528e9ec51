// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/seriespainter.h"

#include "services/render/columnraster.h"
#include "services/render/paintparts.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qreal LineMargin = 2; // lines at the plot's edge are drawn whole
constexpr qreal BarShare = 0.8; // of the room that a sample has
constexpr qreal WidestBar = 40;
constexpr double BarOpacity = 0.7;
constexpr qreal RoomPerPoint = 3; // pixels; points closer than this would be a band

/// The corners that a level line has between two samples.
LineRun stepped(const LineRun &run, Interpolation interpolation)
{
    if (interpolation == Interpolation::Linear || run.points.size() < 2)
        return run;
    LineRun result;
    result.points.reserve(run.points.size() * 3);
    result.points.push_back(run.points.front());
    for (std::size_t i = 1; i < run.points.size(); ++i) {
        const QPointF before = run.points[i - 1];
        const QPointF here = run.points[i];
        qreal x = here.x();
        if (interpolation == Interpolation::StepBefore)
            x = before.x();
        else if (interpolation == Interpolation::StepCenter)
            x = (before.x() + here.x()) / 2;
        result.points.emplace_back(x, before.y());
        result.points.emplace_back(x, here.y());
        result.points.push_back(here);
    }
    return result;
}

/// The part of @p base below @p run, from right to left.
std::vector<QPointF> edgeBelow(const LineShape &base, const LineRun &run, Interpolation interpolation)
{
    LineRun part;
    for (const LineRun &one : base.runs) {
        for (const QPointF &point : one.points) {
            if (point.x() >= run.points.front().x() && point.x() <= run.points.back().x())
                part.points.push_back(point);
        }
    }
    std::vector<QPointF> edge = stepped(part, interpolation).points;
    std::reverse(edge.begin(), edge.end());
    return edge;
}

/// The narrowest distance of samples, in pixels.
qreal roomOf(const LineShape &shape, const ChartLayout &layout)
{
    qreal room = layout.plot().width();
    for (const LineRun &run : shape.runs) {
        for (std::size_t i = 1; i < run.points.size(); ++i)
            room = std::min(room, run.points[i].x() - run.points[i - 1].x());
    }
    return room;
}

} // namespace

SeriesPainter::SeriesPainter(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec,
                             const ChartLayout &layout)
    : m_painter(painter)
    , m_charts(charts)
    , m_spec(spec)
    , m_layout(layout)
    , m_ratio(painter.device()->devicePixelRatioF())
    , m_hasPixels(painter.paintEngine()->type() == QPaintEngine::Raster)
    , m_area(layout.plot().adjusted(0, -LineMargin, 0, LineMargin))
{
}

void SeriesPainter::paint()
{
    m_painter.save();
    m_painter.setClipRect(m_area);
    m_painter.setRenderHint(QPainter::Antialiasing);
    const bool aboveAreas = m_spec.comparison && m_spec.comparison->stackTotal; // they would cover it
    if (m_spec.comparison && !aboveAreas)
        paintComparison();
    // The first series is the most important: drawn last, on top. So is the lowest of a stack, whose line
    // bounds the area above it.
    for (auto series = m_spec.series.rbegin(); series != m_spec.series.rend(); ++series) {
        if (series->visible)
            paintOne(*series);
    }
    if (aboveAreas)
        paintComparison();
    flush();
    m_painter.restore();
}

qreal SeriesPainter::floorOf(const ChartLayout &layout) const
{
    return std::clamp(layout.yOf(0), layout.plot().top(), layout.plot().bottom());
}

SeriesPainter::Shapes SeriesPainter::shapesOf(const ChartSeries &series) const
{
    Shapes shapes;
    shapes.layout = m_layout.onAxis(series.style.axis);
    shapes.color = m_charts.seriesColor(series);
    shapes.line = lineShape(series.shape(), shapes.layout, series.drawnGapMs(), m_ratio);
    if (series.base)
        shapes.base = lineShape(*series.base, shapes.layout, series.drawnGapMs(), m_ratio);
    if (shapes.line.dense && !m_hasPixels)
        shapes.line.runs = runsOf(shapes.line, shapes.layout);
    if (shapes.base && shapes.base->dense && !m_hasPixels)
        shapes.base->runs = runsOf(*shapes.base, shapes.layout);
    return shapes;
}

void SeriesPainter::paintComparison()
{
    const ChartComparison &comparison = *m_spec.comparison;
    qint64 gapMs = 0;
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        const ChartSeries &series = m_spec.series[i];
        const Series *earlier = comparison.counterpart(i);
        gapMs = std::max(gapMs, series.gapMs());
        if (earlier && series.visible && series.style.stacking == Stacking::None)
            paintEarlier(*earlier, series.style.axis, series.gapMs());
    }
    if (comparison.stackTotal)
        paintEarlier(*comparison.stackTotal, AxisSide::Left, gapMs);
}

void SeriesPainter::paintEarlier(const Series &earlier, AxisSide side, qint64 gapMs)
{
    QPen pen(m_charts.theme().color(Token::TextSecondary), 1);
    pen.setDashPattern({4, 3});
    const ChartLayout then = m_layout.onAxis(side).earlierBy(m_spec.comparison->shiftMs);
    const LineShape shape = lineShape(earlier, then, gapMs, m_ratio);
    if (shape.dense && m_hasPixels) {
        ColumnRaster(pixels(), m_area.top(), m_ratio)
            .stroke(shape, pen.color(), 1, {qRound(4 * m_ratio), qRound(3 * m_ratio)});
        m_pending = true;
        return;
    }
    flush();
    for (const LineRun &run : runsOf(shape, then))
        paintStroke(pen, run);
}

void SeriesPainter::paintOne(const ChartSeries &series)
{
    const Shapes shapes = shapesOf(series);
    if (shapes.line.dense && m_hasPixels) {
        paintDense(series, shapes);
        return;
    }
    flush();
    if (series.style.draw == DrawStyle::Bars) {
        paintBars(series, shapes);
        return;
    }
    const QPen pen = m_charts.seriesPen(series);
    if (series.style.draw == DrawStyle::Line) {
        for (const LineRun &run : shapes.line.runs) {
            if (series.style.fillOpacity > 0 && run.points.size() > 1)
                paintArea(series, shapes, run);
        }
        for (const LineRun &run : shapes.line.runs)
            paintStroke(pen, stepped(run, series.style.interpolation));
    }
    paintPoints(series, shapes);
}

void SeriesPainter::paintDense(const ChartSeries &series, const Shapes &shapes)
{
    ColumnRaster raster(pixels(), m_area.top(), m_ratio);
    m_pending = true;
    const bool bars = series.style.draw == DrawStyle::Bars;
    const double opacity = bars ? BarOpacity : series.style.fillOpacity;
    if (opacity > 0) {
        raster.fill(shapes.line, faded(shapes.color, opacity), floorOf(shapes.layout),
                    shapes.base ? &*shapes.base : nullptr);
    }
    const QPen pen = m_charts.seriesPen(series);
    if (bars || pen.style() == Qt::NoPen)
        return;
    ColumnDashes dashes;
    if (pen.style() == Qt::CustomDashLine)
        dashes = {qRound(5 * m_ratio), qRound(3 * m_ratio)};
    raster.stroke(shapes.line, pen.color(), pen.widthF(), dashes);
}

void SeriesPainter::paintArea(const ChartSeries &series, const Shapes &shapes, const LineRun &run)
{
    std::vector<QPointF> outline = stepped(run, series.style.interpolation).points;
    if (shapes.base) {
        const std::vector<QPointF> edge = edgeBelow(*shapes.base, run, series.style.interpolation);
        outline.insert(outline.end(), edge.begin(), edge.end());
    } else {
        const qreal floor = floorOf(shapes.layout);
        outline.emplace_back(outline.back().x(), floor);
        outline.emplace_back(run.points.front().x(), floor);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(faded(shapes.color, std::clamp(series.style.fillOpacity, 0.0, 1.0)));
    m_painter.drawPolygon(outline.data(), static_cast<int>(outline.size()));
}

void SeriesPainter::paintStroke(const QPen &pen, const LineRun &run)
{
    if (pen.style() == Qt::NoPen || run.points.size() < 2)
        return;
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(run.points.data(), static_cast<int>(run.points.size()));
}

void SeriesPainter::paintBars(const ChartSeries &series, const Shapes &shapes)
{
    const qreal room = std::min(roomOf(shapes.line, shapes.layout), WidestBar / BarShare);
    const qreal width = std::max(1.0, room * BarShare);
    const qreal floor = floorOf(shapes.layout);
    std::vector<QPointF> edge;
    if (shapes.base) {
        for (const LineRun &run : shapes.base->runs)
            edge.insert(edge.end(), run.points.begin(), run.points.end());
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(
        faded(shapes.color, series.style.fillOpacity > 0 ? series.style.fillOpacity : BarOpacity));
    std::size_t under = 0;
    for (const LineRun &run : shapes.line.runs) {
        for (const QPointF &point : run.points) {
            while (under < edge.size() && edge[under].x() < point.x() - 0.01)
                ++under;
            const bool stacked = under < edge.size() && edge[under].x() < point.x() + 0.01;
            const qreal from = stacked ? edge[under].y() : floor;
            m_painter.drawRect(QRectF(QPointF(point.x() - width / 2, std::min(from, point.y())),
                                      QPointF(point.x() + width / 2, std::max(from, point.y()))));
        }
    }
}

void SeriesPainter::paintPoints(const ChartSeries &series, const Shapes &shapes)
{
    const PointMode mode = series.style.draw == DrawStyle::Points ? PointMode::Always : series.style.points;
    const bool all = mode == PointMode::Always
        && (series.style.draw == DrawStyle::Points || roomOf(shapes.line, shapes.layout) >= RoomPerPoint);
    const qreal radius = all ? series.style.pointSize / 2 : m_charts.theme().chartLineWidth();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(shapes.color);
    for (const LineRun &run : shapes.line.runs) {
        if (!all && (run.points.size() > 1 || mode == PointMode::Never))
            continue;
        for (const QPointF &point : run.points)
            m_painter.drawEllipse(point, radius, radius);
    }
}

QImage &SeriesPainter::pixels()
{
    if (m_pixels.isNull()) {
        m_pixels = QImage((m_area.size() * m_ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_pixels.fill(Qt::transparent);
    }
    return m_pixels;
}

void SeriesPainter::flush()
{
    if (!std::exchange(m_pending, false))
        return;
    m_pixels.setDevicePixelRatio(m_ratio);
    m_painter.drawImage(m_area.topLeft(), m_pixels);
    m_pixels = QImage();
}

} // namespace wardroom
