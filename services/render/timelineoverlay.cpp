// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelinePainter that moves: cursors, what is chosen, what is being dragged.
#include "services/render/cursorpainter.h"
#include "services/render/paintparts.h"
#include "services/render/timelinepainter.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr qreal FrameOpacity = 0.12;
constexpr qreal Radius = 3;

} // namespace

void TimelinePainter::paintCursor(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, qint64 ms) const
{
    if (!layout.isUsable() || !layout.span().contains(ms))
        return;
    for (std::size_t i = 0; i < layout.charts().size(); ++i) {
        const ChartLayout chart = chartLayout(scene.charts[i], layout, i);
        painter.save();
        painter.translate(0, layout.charts()[i].top() + layout.metrics().chartHead);
        painter.setClipRegion(chartClip(chart));
        m_charts.paintCursor(painter, scene.charts[i], chart, {ms, false, {}});
        painter.restore();
    }
    const qreal x = crisp(layout.xOf(ms));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.color(Token::Cursor), 1));
    painter.drawLine(QPointF(x, layout.alertsPlace().top()), QPointF(x, layout.axis().top()));
    paintTimeLabel(painter, layout, ms, m_theme.color(Token::Cursor));
}

void TimelinePainter::paintLocked(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                                  const LockedCursors &cursors) const
{
    for (std::size_t i = 0; i < layout.charts().size(); ++i) {
        const ChartLayout chart = chartLayout(scene.charts[i], layout, i);
        painter.save();
        painter.translate(0, layout.charts()[i].top() + layout.metrics().chartHead);
        painter.setClipRegion(chartClip(chart));
        m_charts.paintLocked(painter, scene.charts[i], chart, cursors);
        painter.restore();
    }
    for (const auto &ms : cursors) {
        if (!ms || !layout.isUsable() || !layout.span().contains(*ms))
            continue;
        const qreal x = crisp(layout.xOf(*ms));
        painter.setPen(QPen(m_theme.color(Token::Cursor), 1));
        painter.drawLine(QPointF(x, layout.alertsPlace().top()), QPointF(x, layout.axis().top()));
        paintTimeLabel(painter, layout, *ms, m_theme.color(Token::TextSecondary));
    }
}

void TimelinePainter::paintTimeLabel(QPainter &painter, const TimelineLayout &layout, qint64 ms, const QColor &ground) const
{
    QFont bold = m_caption;
    bold.setBold(true);
    painter.setFont(bold);
    const QString text = m_format.time(ms);
    const qreal width = QFontMetricsF(bold).horizontalAdvance(text) + 12;
    const qreal left = std::clamp(layout.xOf(ms) - width / 2, 0.0, std::max(0.0, layout.size().width() - width));
    const QRectF place(left, layout.axis().top() + 3, width, layout.metrics().captionHeight + 2);
    for (const auto &[tick, label] : axisLabels(layout)) {
        if (label.intersects(place))
            painter.fillRect(label, m_theme.color(Token::BgPanel));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme.color(Token::BgWindow));
    painter.drawText(place, Qt::AlignCenter, text);
}

void TimelinePainter::paintChosen(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, std::size_t entry,
                                  bool current) const
{
    const TimelineLayout::Mark *mark = layout.markOf(entry);
    if (!mark)
        return;
    const TimelineEntry &event = scene.entries[entry];
    TimelineLayout::Mark shown = *mark;
    const qreal signs = (event.event.starred ? layout.metrics().icon : 0) + (event.pinned ? layout.metrics().icon : 0);
    if (!shown.inside) {
        const qreal right = shown.isBar() ? shown.bar.right() : shown.dot.x() + layout.metrics().dot;
        // No narrower than the label below it, which would look out.
        const qreal words = std::min(std::ceil(QFontMetricsF(m_bold).horizontalAdvance(event.name)) + 2, 1.3 * layout.metrics().mostLabel);
        const qreal width = std::max(words + signs, shown.label.width());
        const bool leftSide = right + 5 + width > layout.size().width();
        const qreal before = (shown.isBar() ? shown.bar.left() : shown.dot.x() - layout.metrics().dot) - 5;
        const qreal left = leftSide ? std::max(layout.plot().left(), before - width) : right + 5;
        const qreal top = shown.label.isEmpty() ? shown.dot.y() - layout.metrics().row / 2 : shown.label.top();
        if (!shown.isBar() || shown.label.isEmpty() || shown.label.left() >= shown.bar.right())
            shown.label = QRectF(left, top, leftSide ? before - left : width, layout.metrics().row);
        else
            shown.label.setWidth(width);
    }
    QRectF frame = shown.extent(layout.metrics().dot);
    if (shown.isBar())
        frame = shown.inside ? shown.bar : frame;
    else
        frame.setHeight(layout.metrics().row), frame.moveTop(shown.dot.y() - layout.metrics().row / 2);
    frame = frame.adjusted(-3, -0.5, 3, 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(current ? QPen(m_theme.color(Token::Accent), shown.inside ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Token::BgSelected));
    if (!shown.inside)
        painter.drawRoundedRect(frame, Radius, Radius);
    paintMark(painter, layout, shown, event, true);
    if (shown.inside) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Accent), current ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, -1, -1, 1), Radius, Radius);
    }
    painter.restore();
}

void TimelinePainter::paintChosenAlert(QPainter &painter, const TimelineLayout &layout, std::size_t alert) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    for (const TimelineLayout::AlertRow &row : layout.alertRows()) {
        for (const TimelineLayout::AlertBar &bar : row.bars) {
            if (bar.entry == alert)
                painter.drawRoundedRect(bar.rect.adjusted(-1, -1, 1, 1), Radius, Radius);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintHovered(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Mark &mark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    const qreal reach = layout.metrics().dot + 2.5;
    if (mark.isBar())
        painter.drawRoundedRect(mark.bar.adjusted(-1, -1, 1, 1), Radius, Radius);
    else
        painter.drawEllipse(mark.dot, reach, reach);
    painter.restore();
}

void TimelinePainter::paintDragged(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Mark &mark,
                                   const TimelineEntry &entry, bool labelled, bool refused) const
{
    TimelineLayout::Mark shown = mark;
    if (!labelled)
        shown.label = QRectF();
    painter.save();
    painter.setOpacity(refused ? 0.4 : 0.95);
    paintMark(painter, layout, shown, entry, labelled);
    painter.setOpacity(1);
    if (refused) {
        painter.setPen(QPen(m_theme.color(Token::Error), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(shown.extent(layout.metrics().dot).adjusted(-2, -2, 2, 2));
    }
    painter.restore();
}

void TimelinePainter::paintFrame(QPainter &painter, const QRectF &area) const
{
    painter.fillRect(area, faded(m_theme.color(Token::Accent), FrameOpacity));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.toAlignedRect());
}

} // namespace wardroom
