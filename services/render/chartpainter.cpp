// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartpainter.h"

#include "services/render/charttooltip.h"
#include "services/render/linerun.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace wardroom {

namespace {

constexpr qreal BandOpacity = 0.07;
constexpr qreal AreaOpacity = 0.14;
constexpr qreal SelectionOpacity = 0.18;
constexpr qreal DotRadius = 2.5;
constexpr qreal FlagWidth = 7;
constexpr qreal SwatchLength = 10;
constexpr int SeriesBeforeDashes = 8;

QColor faded(QColor color, qreal opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

Token priorityToken(int priority)
{
    constexpr Token Tokens[] = {Token::P0, Token::P1, Token::P2, Token::P3};
    return Tokens[std::clamp(priority, 0, 3)];
}

Token thresholdToken(ThresholdLevel level)
{
    return level == ThresholdLevel::Serious ? Token::P0 : Token::P2;
}

/// In the middle of a pixel, so that a line of one pixel is one pixel.
qreal crisp(qreal at)
{
    return std::floor(at) + 0.5;
}

/// A size of the theme, in proportion to how far the user scaled the base font.
int scaledSize(const Theme &theme, TextRole role, const QFont &base)
{
    const qreal scale = static_cast<qreal>(QFontInfo(base).pixelSize()) / theme.pixelSize(TextRole::Base);
    return std::max(6, qRound(theme.pixelSize(role) * scale));
}

} // namespace

ChartPainter::ChartPainter(const Theme &theme, const Formatter &format, const QFont &base)
    : m_theme(theme)
    , m_format(format)
    , m_caption(base)
{
    m_caption.setPixelSize(scaledSize(theme, TextRole::Caption, base));
    m_caption.setBold(false);
    m_captionBold = m_caption;
    m_captionBold.setBold(true);
}

ChartLayout::Metrics ChartPainter::metrics() const
{
    ChartLayout::Metrics metrics;
    metrics.lineHeight = std::ceil(QFontMetricsF(m_caption).height()) + 1;
    return metrics;
}

AxisWidths ChartPainter::wantedWidths(const ChartSpec &spec, QSizeF size) const
{
    const ChartLayout::Metrics sizes = metrics();
    const qreal height = ChartLayout::plotHeight(size.height(), sizes);
    const ValueScale scale = valueScaleFor(spec, ChartLayout::valueTickCount(height, sizes.lineHeight));
    const QFontMetricsF font(m_caption);
    AxisWidths widths;
    for (const double tick : scale.ticks) {
        const double largest = scale.logarithmic ? tick : scale.maximum;
        const QString label =
            m_format.axisLabel(tick, scale.logarithmic ? tick : scale.step, largest, spec.unit);
        widths.left = std::max(widths.left, std::ceil(font.horizontalAdvance(label)));
    }
    return widths;
}

ChartLayout ChartPainter::layout(const ChartSpec &spec, QSizeF size, AxisWidths widths) const
{
    const ChartLayout::Metrics sizes = metrics();
    const qreal height = ChartLayout::plotHeight(size.height(), sizes);
    const ValueScale scale = valueScaleFor(spec, ChartLayout::valueTickCount(height, sizes.lineHeight));
    return ChartLayout(size, spec.span, scale, widths, sizes);
}

void ChartPainter::paint(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    paintGround(painter, spec, layout);
    paintSeries(painter, spec, layout);
    paintMarks(painter, spec, layout);
}

void ChartPainter::paintGround(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    if (!layout.isUsable())
        return;
    painter.save();
    painter.setClipRect(layout.plot());
    for (const AlertBand &band : mergedBands(spec.bands)) {
        const QRectF area(QPointF(layout.xOf(band.span.fromMs), layout.plot().top()),
                          QPointF(layout.xOf(band.span.toMs), layout.plot().bottom()));
        painter.fillRect(area, faded(m_theme.color(priorityToken(band.priority)), BandOpacity));
    }
    painter.restore();
    paintGrid(painter, spec, layout);
    paintTimeAxis(painter, layout);
}

void ChartPainter::paintGrid(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    painter.setFont(m_caption);
    const ValueScale &scale = layout.scale();
    for (const double tick : scale.ticks) {
        const qreal y = crisp(layout.yOf(tick) - (tick == scale.minimum ? 0 : 0.5));
        painter.setPen(QPen(m_theme.color(tick == scale.minimum ? Token::LineStrong : Token::LineSubtle), 1));
        painter.drawLine(QPointF(layout.plot().left(), y), QPointF(layout.plot().right(), y));
        const double largest = scale.logarithmic ? tick : scale.maximum;
        painter.setPen(m_theme.color(Token::TextMuted));
        painter.drawText(layout.valueLabel(tick), Qt::AlignRight | Qt::AlignVCenter,
                         m_format.axisLabel(tick, scale.logarithmic ? tick : scale.step, largest, spec.unit));
    }
}

std::vector<ChartPainter::TimeLabel> ChartPainter::timeLabels(const ChartLayout &layout) const
{
    const QFontMetricsF plainFont(m_caption);
    const QFontMetricsF boldFont(m_captionBold);
    const qreal usual = plainFont.horizontalAdvance(QStringLiteral("00:00"));
    const int count = ChartLayout::timeTickCount(layout.plot().width(), usual);
    std::vector<TimeLabel> labels;
    qreal free = 0; // right end of the previous label
    for (const TimeTick &tick : timeTicks(layout.span(), m_format.zone(), count)) {
        const qreal width = (tick.startsDay ? boldFont : plainFont).horizontalAdvance(tick.label) + 4;
        const QRectF place = layout.timeLabel(layout.xOf(tick.ms), width);
        if (place.left() < free)
            continue;
        labels.push_back({place, tick.label, tick.startsDay});
        free = place.right() + usual / 3;
    }
    return labels;
}

void ChartPainter::paintTimeAxis(QPainter &painter, const ChartLayout &layout) const
{
    painter.setPen(m_theme.color(Token::TextMuted));
    for (const TimeLabel &label : timeLabels(layout)) {
        painter.setFont(label.bold ? m_captionBold : m_caption);
        painter.drawText(label.place, Qt::AlignCenter, label.text);
    }
}

QColor ChartPainter::seriesColor(const ChartSeries &series) const
{
    return series.neutral ? m_theme.color(Token::TextSecondary) : m_theme.chartColor(series.colour);
}

QPen ChartPainter::seriesPen(const ChartSeries &series) const
{
    QPen pen(seriesColor(series), m_theme.chartLineWidth());
    pen.setJoinStyle(Qt::BevelJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (series.style == SeriesStyle::Dashed || series.colour >= SeriesBeforeDashes)
        pen.setDashPattern({4, 2.5});
    return pen;
}

void ChartPainter::paintSeries(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    if (!layout.isUsable())
        return;
    painter.save();
    const qreal half = m_theme.chartLineWidth() / 2;
    painter.setClipRect(layout.plot().adjusted(0, -half, 0, half));
    // The first series is the most important: drawn last, on top.
    for (auto series = spec.series.rbegin(); series != spec.series.rend(); ++series) {
        if (series->visible)
            paintLine(painter, *series, layout);
    }
    painter.restore();
}

void ChartPainter::paintLine(QPainter &painter, const ChartSeries &series, const ChartLayout &layout) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const LineShape shape = lineShape(series.data(), layout, series.gapMs(), ratio);
    QPen pen = seriesPen(series);
    // Upright strokes of whole columns need no smoothing, and without it they cost a tenth.
    painter.setRenderHint(QPainter::Antialiasing, !shape.dense);
    if (shape.dense)
        pen.setWidthF(std::max(1.0, std::round(pen.widthF())));
    for (const LineRun &run : shape.runs) {
        const int count = static_cast<int>(run.points.size());
        if (series.style == SeriesStyle::Area && count > 1) {
            QPolygonF area(QList<QPointF>(run.points.begin(), run.points.end()));
            area << QPointF(run.points.back().x(), layout.plot().bottom())
                 << QPointF(run.points.front().x(), layout.plot().bottom());
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(pen.color(), AreaOpacity));
            painter.drawPolygon(area);
        }
        if (count == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(run.points.front(), pen.widthF(), pen.widthF());
            continue;
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(run.points.data(), count);
    }
}

void ChartPainter::paintMarks(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    if (!layout.isUsable())
        return;
    for (const ChartThreshold &threshold : spec.thresholds)
        paintThreshold(painter, threshold, spec.unit, layout);
    paintDeployments(painter, spec, layout);
    const QRectF strip = layout.strip();
    painter.save();
    painter.setClipRect(strip);
    for (const AlertBand &band : mergedBands(spec.bands)) {
        const QRectF mark(QPointF(layout.xOf(band.span.fromMs), strip.top()),
                          QPointF(layout.xOf(band.span.toMs), strip.bottom()));
        painter.fillRect(mark, m_theme.color(priorityToken(band.priority)));
    }
    painter.restore();
}

void ChartPainter::paintThreshold(QPainter &painter, const ChartThreshold &threshold, Unit unit,
                                  const ChartLayout &layout) const
{
    const double fraction = layout.scale().fraction(threshold.value);
    if (fraction < 0 || fraction > 1)
        return;
    const qreal y = crisp(layout.yOf(threshold.value));
    QPen pen(m_theme.color(thresholdToken(threshold.level)), 1);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(layout.plot().left(), y), QPointF(layout.plot().right(), y));

    const QString value = m_format.axisLabel(threshold.value, threshold.value, threshold.value, unit);
    const QString label = threshold.name.isEmpty() ? value : threshold.name + u' ' + value;
    painter.setFont(m_caption);
    const qreal width = painter.fontMetrics().horizontalAdvance(label) + 4.0;
    const qreal height = layout.metrics().lineHeight;
    const bool above = y - height >= layout.plot().top();
    const QRectF place(layout.plot().right() - width, above ? y - height : y + 1, width, height);
    painter.fillRect(place, faded(m_theme.color(Token::BgPanel), 0.6));
    painter.drawText(place, Qt::AlignCenter, label);
}

void ChartPainter::paintDeployments(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    painter.setFont(m_caption);
    const QColor color = m_theme.color(Token::TextSecondary);
    qreal free = 0;
    for (const DeploymentMark &deployment : spec.deployments) {
        if (!layout.span().contains(deployment.timeMs))
            continue;
        const qreal x = crisp(layout.xOf(deployment.timeMs));
        QPen pen(color, 1);
        pen.setDashPattern({1.5, 2.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, layout.plot().top()), QPointF(x, layout.plot().bottom()));
        const QPointF flag[] = {{x - FlagWidth / 2, layout.strip().top()},
                                {x + FlagWidth / 2, layout.strip().top()},
                                {x, layout.strip().top() + FlagWidth * 0.8}};
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(flag, 3);
        painter.restore();

        const qreal width = painter.fontMetrics().horizontalAdvance(deployment.text) + 4.0;
        const qreal left = x + 4 + width <= layout.plot().right() ? x + 4 : x - 4 - width;
        if (left < free)
            continue;
        painter.setPen(color);
        painter.drawText(QRectF(left, layout.plot().top() + 1, width, layout.metrics().lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, deployment.text);
        free = left + width + 4;
    }
}

void ChartPainter::paintCursor(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                               const ChartCursor &cursor) const
{
    if (!layout.isUsable() || !layout.span().contains(cursor.ms))
        return;
    painter.save();
    const qreal x = crisp(layout.xOf(cursor.ms));
    painter.setPen(QPen(m_theme.color(Token::Cursor), 1));
    painter.drawLine(QPointF(x, layout.strip().top()), QPointF(x, layout.plot().bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries &series : spec.series) {
        const auto value = series.visible ? valueAt(series, cursor.ms) : std::nullopt;
        if (!value || !std::isfinite(*value))
            continue;
        const qreal y = layout.yOf(*value);
        if (y < layout.plot().top() - 1 || y > layout.plot().bottom() + 1)
            continue;
        painter.setPen(QPen(m_theme.color(Token::BgPanel), 1));
        painter.setBrush(seriesColor(series));
        const qreal radius = DotRadius * m_theme.chartLineWidth() / 1.25;
        painter.drawEllipse(QPointF(x, y), radius + 0.5, radius + 0.5);
    }
    paintTimeLabel(painter, layout, cursor.ms);
    if (cursor.tooltip)
        ChartTooltip(*this, spec, cursor.ms).paint(painter, layout, cursor.pointer);
    painter.restore();
}

void ChartPainter::paintTimeLabel(QPainter &painter, const ChartLayout &layout, qint64 ms) const
{
    painter.setFont(m_captionBold);
    const QString text = m_format.time(ms);
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 10.0;
    const QRectF place = layout.timeLabel(layout.xOf(ms), width);
    // Half a label that looks out from under this one would read as another time.
    for (const TimeLabel &label : timeLabels(layout)) {
        if (label.place.intersects(place))
            painter.fillRect(label.place.adjusted(-1, -1, 1, 1), m_theme.color(Token::BgPanel));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Cursor));
    painter.drawRoundedRect(place, 2, 2);
    painter.setPen(m_theme.color(Token::BgWindow));
    painter.drawText(place, Qt::AlignCenter, text);
}

void ChartPainter::paintSelection(QPainter &painter, const ChartLayout &layout, TimeSpan selection) const
{
    const QColor accent = m_theme.color(Token::Accent);
    const QRectF area(QPointF(layout.xOf(selection.fromMs), layout.plot().top()),
                      QPointF(layout.xOf(selection.toMs), layout.plot().bottom()));
    painter.fillRect(area, faded(accent, SelectionOpacity));
    painter.setPen(QPen(accent, 1));
    painter.drawLine(QPointF(crisp(area.left()), area.top()), QPointF(crisp(area.left()), area.bottom()));
    painter.drawLine(QPointF(crisp(area.right()), area.top()), QPointF(crisp(area.right()), area.bottom()));
}

void ChartPainter::paintSwatch(QPainter &painter, const ChartSeries &series, const QRectF &box) const
{
    QPen pen = seriesPen(series);
    pen.setWidthF(std::max(2.0, m_theme.chartLineWidth()));
    if (pen.style() == Qt::CustomDashLine)
        pen.setDashPattern({1.5, 1});
    painter.setPen(pen);
    const qreal y = crisp(box.center().y());
    const qreal left = std::round(box.center().x() - SwatchLength / 2);
    painter.drawLine(QPointF(left, y), QPointF(left + SwatchLength, y));
}

} // namespace wardroom
