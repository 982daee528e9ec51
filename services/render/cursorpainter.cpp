// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/cursorpainter.h"

#include "services/render/charttooltip.h"
#include "services/render/paintparts.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr qreal SelectionOpacity = 0.18;
constexpr qreal DotRadius = 2.5;
constexpr qreal FlagSide = 15;

} // namespace

CursorPainter::CursorPainter(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec,
                             const ChartLayout &layout)
    : m_painter(painter)
    , m_charts(charts)
    , m_spec(spec)
    , m_layout(layout)
{
}

void CursorPainter::paintLine(qint64 ms)
{
    const qreal x = crisp(m_layout.xOf(ms));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(m_charts.theme().color(Token::Cursor), 1));
    m_painter.drawLine(QPointF(x, m_layout.strip().top()), QPointF(x, m_layout.plot().bottom()));
}

void CursorPainter::paintDot(QPointF at, const QColor &color)
{
    if (at.y() < m_layout.plot().top() - 1 || at.y() > m_layout.plot().bottom() + 1)
        return;
    const Theme &theme = m_charts.theme();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(theme.color(Token::BgPanel), 1));
    m_painter.setBrush(color);
    const qreal radius = DotRadius * theme.chartLineWidth() / 1.25 + 0.5;
    m_painter.drawEllipse(at, radius, radius);
}

void CursorPainter::paintDots(qint64 ms)
{
    if (m_spec.kind != ChartKind::Series)
        return;
    const qreal x = crisp(m_layout.xOf(ms));
    for (const ChartSeries &series : m_spec.series) {
        const auto value = series.visible ? drawnValueAt(series, ms) : std::nullopt;
        if (value && std::isfinite(*value))
            paintDot({x, m_layout.onAxis(series.style.axis).yOf(*value)}, m_charts.seriesColor(series));
    }
}

void CursorPainter::paintHover(const ChartCursor &cursor)
{
    if (!m_layout.isUsable() || !m_layout.span().contains(cursor.ms))
        return;
    m_painter.save();
    paintLine(cursor.ms);
    paintDots(cursor.ms);
    paintTimeLabel(cursor.ms);
    if (cursor.tooltip)
        ChartTooltip(m_charts, m_spec, cursor.ms, &m_layout).paint(m_painter, m_layout, cursor.pointer);
    m_painter.restore();
}

void CursorPainter::paintLocked(const LockedCursors &cursors)
{
    if (!m_layout.isUsable())
        return;
    m_painter.save();
    const Theme &theme = m_charts.theme();
    for (std::size_t i = 0; i < cursors.size(); ++i) {
        if (!cursors[i] || !m_layout.span().contains(*cursors[i]))
            continue;
        paintLine(*cursors[i]);
        paintDots(*cursors[i]);
        const QRectF flag(crisp(m_layout.xOf(*cursors[i])) - FlagSide / 2, m_layout.strip().top(), FlagSide,
                          FlagSide);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme.color(Token::Cursor));
        m_painter.drawRoundedRect(flag, 2, 2);
        QFont bold = m_charts.captionFont();
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.setPen(theme.color(Token::BgWindow));
        m_painter.drawText(flag, Qt::AlignCenter, i == 0 ? QStringLiteral("A") : QStringLiteral("B"));
    }
    m_painter.restore();
}

void CursorPainter::paintSelection(TimeSpan selection)
{
    const QColor accent = m_charts.theme().color(Token::Accent);
    const QRectF area(QPointF(m_layout.xOf(selection.fromMs), m_layout.plot().top()),
                      QPointF(m_layout.xOf(selection.toMs), m_layout.plot().bottom()));
    m_painter.fillRect(area, faded(accent, SelectionOpacity));
    m_painter.setPen(QPen(accent, 1));
    for (const qreal x : {crisp(area.left()), crisp(area.right())})
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void CursorPainter::paintTimeLabel(qint64 ms)
{
    QFont bold = m_charts.captionFont();
    bold.setBold(true);
    m_painter.setFont(bold);
    const QString text = m_charts.format().moment(ms, m_layout.span().durationMs());
    const qreal width = m_painter.fontMetrics().horizontalAdvance(text) + 10.0;
    const QRectF place = m_layout.timeLabel(m_layout.xOf(ms), width);
    m_charts.clearTimeLabels(m_painter, m_layout, place);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_charts.theme().color(Token::Cursor));
    m_painter.drawRoundedRect(place, 2, 2);
    m_painter.setPen(m_charts.theme().color(Token::BgWindow));
    m_painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace wardroom
