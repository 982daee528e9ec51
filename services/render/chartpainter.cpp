// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/chartpainter.h"

#include "services/render/annotationpainter.h"
#include "services/render/cellpainter.h"
#include "services/render/cursorpainter.h"
#include "services/render/paintparts.h"
#include "services/render/seriespainter.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr qreal SwatchLength = 10;
constexpr qreal WidestAxisLabel = 140; // names of states; longer ones are cut
constexpr qreal ExemplarRadius = 4.5;
constexpr int SeriesBeforeDashes = 8;

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

ValueScale ChartPainter::scaleOf(const ChartSpec &spec, QSizeF size, AxisSide side) const
{
    const ChartLayout::Metrics sizes = metrics();
    const qreal height = ChartLayout::plotHeight(size.height(), sizes);
    return valueScaleFor(spec, ChartLayout::valueTickCount(height, sizes.lineHeight), side);
}

qreal ChartPainter::widthOf(const ChartSpec &spec, QSizeF size, AxisSide side) const
{
    const ValueScale scale = scaleOf(spec, size, side);
    const QFontMetricsF font(m_caption);
    qreal width = 0;
    for (const double tick : scale.ticks)
        width =
            std::max(width, std::ceil(font.horizontalAdvance(tickLabel(spec, scale, tick, m_format, side))));
    width = std::min(width, WidestAxisLabel);
    return spec.axis(side).title.isEmpty() ? width : width + metrics().lineHeight;
}

AxisWidths ChartPainter::wantedWidths(const ChartSpec &spec, QSizeF size) const
{
    AxisWidths widths;
    if (spec.kind != ChartKind::Series || spec.usesAxis(AxisSide::Left))
        widths.left = widthOf(spec, size, AxisSide::Left);
    if (spec.kind == ChartKind::Series && spec.usesAxis(AxisSide::Right))
        widths.right = widthOf(spec, size, AxisSide::Right);
    return widths;
}

ChartLayout ChartPainter::layout(const ChartSpec &spec, QSizeF size, AxisWidths widths) const
{
    ChartLayout layout(size, spec.span, scaleOf(spec, size, AxisSide::Left), widths, metrics());
    if (spec.kind == ChartKind::Series && spec.usesAxis(AxisSide::Right))
        layout.setRightScale(scaleOf(spec, size, AxisSide::Right));
    return layout;
}

void ChartPainter::paint(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    paintGround(painter, spec, layout);
    paintData(painter, spec, layout);
    paintMarks(painter, spec, layout);
}

void ChartPainter::paintGround(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    if (!layout.isUsable())
        return;
    AnnotationPainter(painter, *this, spec, layout).paintGround();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, spec, layout);
    paintValueLabels(painter, spec, layout);
    paintAxisTitles(painter, spec, layout);
    paintTimeAxis(painter, layout);
}

void ChartPainter::paintGrid(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    // The grid is that of the left axis; of the right one only where nothing is drawn on the left.
    const AxisSide side =
        spec.usesAxis(AxisSide::Left) || spec.kind != ChartKind::Series ? AxisSide::Left : AxisSide::Right;
    const ChartLayout axis = layout.onAxis(side);
    const ValueScale &scale = axis.scale();
    const bool cells = spec.kind != ChartKind::Series;
    for (const double tick : scale.ticks) {
        const bool strong = tick == scale.minimum || (tick == 0 && scale.minimum < 0);
        if (cells && !strong)
            continue;
        const qreal y = crisp(axis.yOf(tick) - (tick == scale.minimum ? 0 : 0.5));
        painter.setPen(QPen(m_theme.color(strong ? Token::LineStrong : Token::LineSubtle), 1));
        painter.drawLine(QPointF(layout.plot().left(), y), QPointF(layout.plot().right(), y));
    }
}

void ChartPainter::paintValueLabels(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    painter.setFont(m_caption);
    painter.setPen(m_theme.color(Token::TextMuted));
    const QFontMetricsF font(m_caption);
    if (spec.usesAxis(AxisSide::Left) || spec.kind != ChartKind::Series) {
        for (const double tick : layout.scale().ticks) {
            const QString text = font.elidedText(tickLabel(spec, layout.scale(), tick, m_format),
                                                 Qt::ElideRight, WidestAxisLabel);
            painter.drawText(layout.valueLabel(tick), Qt::AlignRight | Qt::AlignVCenter, text);
        }
    }
    if (!layout.rightScale())
        return;
    for (const double tick : layout.rightScale()->ticks)
        painter.drawText(layout.rightValueLabel(tick), Qt::AlignLeft | Qt::AlignVCenter,
                         tickLabel(spec, *layout.rightScale(), tick, m_format, AxisSide::Right));
}

void ChartPainter::paintAxisTitles(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    painter.setFont(m_caption);
    painter.setPen(m_theme.color(Token::TextSecondary));
    const qreal height = layout.metrics().lineHeight;
    const auto upright = [&](const QString &title, qreal x, qreal angle) {
        painter.save();
        painter.translate(x, layout.plot().center().y());
        painter.rotate(angle);
        const qreal length = layout.plot().height();
        const QString text = QFontMetricsF(m_caption).elidedText(title, Qt::ElideRight, length);
        painter.drawText(QRectF(-length / 2, -height / 2, length, height), Qt::AlignCenter, text);
        painter.restore();
    };
    if (!spec.left.title.isEmpty() && spec.usesAxis(AxisSide::Left))
        upright(spec.left.title, height / 2 + 4, -90);
    if (!spec.right.title.isEmpty() && layout.rightScale())
        upright(spec.right.title, layout.size().width() - height / 2 - 4, 90);
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

void ChartPainter::clearTimeLabels(QPainter &painter, const ChartLayout &layout, const QRectF &place) const
{
    for (const TimeLabel &label : timeLabels(layout)) {
        if (label.place.intersects(place))
            painter.fillRect(label.place.adjusted(-1, -1, 1, 1), m_theme.color(Token::BgPanel));
    }
}

QColor ChartPainter::seriesColor(const ChartSeries &series) const
{
    if (series.fixedColor)
        return QColor::fromRgba(*series.fixedColor);
    return series.neutral ? m_theme.color(Token::TextSecondary) : m_theme.chartColor(series.colour);
}

QPen ChartPainter::seriesPen(const ChartSeries &series) const
{
    // A width that a dashboard asks for is meant for a desk; on the wall all lines grow alike.
    const qreal usual = m_theme.chartLineWidth();
    const qreal width = series.style.lineWidth ? std::max(*series.style.lineWidth, usual) : usual;
    if (series.style.lineWidth && *series.style.lineWidth <= 0)
        return QPen(Qt::NoPen);
    QPen pen(seriesColor(series), width);
    pen.setJoinStyle(Qt::BevelJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (series.style.dashed || series.colour >= SeriesBeforeDashes)
        pen.setDashPattern({4, 2.5});
    return pen;
}

void ChartPainter::paintData(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    if (!layout.isUsable())
        return;
    if (spec.kind == ChartKind::Heatmap && spec.heatmap)
        paintHeatmap(painter, *this, *spec.heatmap, layout);
    else if (spec.kind == ChartKind::States && spec.states)
        paintStates(painter, *this, *spec.states, layout);
    else
        SeriesPainter(painter, *this, spec, layout).paint();
}

void ChartPainter::paintMarks(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    if (!layout.isUsable())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    AnnotationPainter(painter, *this, spec, layout).paintMarks();
    paintExemplars(painter, spec, layout);
}

void ChartPainter::paintExemplars(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout) const
{
    painter.save();
    painter.setClipRect(layout.plot());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::BgPanel), 1));
    painter.setBrush(m_theme.color(Token::TextPrimary));
    for (const ChartExemplar &exemplar : spec.exemplars) {
        const QPointF at(layout.xOf(exemplar.timeMs), layout.yOf(exemplar.value));
        const QPointF corners[] = {at + QPointF(0, -ExemplarRadius), at + QPointF(ExemplarRadius, 0),
                                   at + QPointF(0, ExemplarRadius), at + QPointF(-ExemplarRadius, 0)};
        painter.drawPolygon(corners, 4);
    }
    painter.restore();
}

void ChartPainter::paintCursor(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                               const ChartCursor &cursor) const
{
    CursorPainter(painter, *this, spec, layout).paintHover(cursor);
}

void ChartPainter::paintLocked(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                               const LockedCursors &cursors) const
{
    CursorPainter(painter, *this, spec, layout).paintLocked(cursors);
}

void ChartPainter::paintSelection(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout,
                                  TimeSpan selection) const
{
    CursorPainter(painter, *this, spec, layout).paintSelection(selection);
}

void ChartPainter::paintSwatch(QPainter &painter, const ChartSeries &series, const QRectF &box) const
{
    QPen pen = seriesPen(series);
    if (pen.style() == Qt::NoPen)
        pen = QPen(seriesColor(series), 1);
    pen.setWidthF(std::max(2.0, m_theme.chartLineWidth()));
    if (pen.style() == Qt::CustomDashLine)
        pen.setDashPattern({1.5, 1});
    painter.setPen(pen);
    const qreal y = crisp(box.center().y());
    const qreal left = std::round(box.center().x() - SwatchLength / 2);
    painter.drawLine(QPointF(left, y), QPointF(left + SwatchLength, y));
}

} // namespace wardroom
