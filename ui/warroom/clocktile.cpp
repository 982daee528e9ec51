// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/clocktile.h"

#include "ui/common/marks.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Side = 30;
constexpr int NameTop = 10;
constexpr int NameHeight = 44;
constexpr int SignSize = 26;
constexpr RoomLook::Text NameSize = RoomLook::Text::Body;
} // namespace

ClockTile::ClockTile(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ClockTile::setTime(const QString &name, const QString &figures, bool overdue)
{
    const bool other = name != m_name || overdue != m_overdue || figures.size() != m_figures.size();
    if (!other && figures == m_figures)
        return;
    m_name = name;
    m_figures = figures;
    m_overdue = overdue;
    setAccessibleName(QStringLiteral("%1: %2").arg(name, figures));
    if (other) {
        updateGeometry();
        update();
    } else {
        update(figuresRect());
    }
}

void ClockTile::setLook(const RoomLook &look)
{
    m_look = look;
    update();
}

int ClockTile::wantedWidth() const
{
    const int figures =
        QFontMetrics(m_look.font(RoomLook::Text::Clock)).horizontalAdvance(QStringLiteral("00:00"));
    const int name = QFontMetrics(m_look.font(NameSize)).horizontalAdvance(m_name)
        + (m_overdue ? m_look.px(SignSize * 1.4) : 0);
    return std::max(figures, std::min(name + m_look.px(4), figures * 3 / 2)) + 2 * m_look.px(Side);
}

QRect ClockTile::nameRect() const
{
    return {m_look.px(Side), m_look.px(NameTop), width() - 2 * m_look.px(Side), m_look.px(NameHeight)};
}

QRect ClockTile::figuresRect() const
{
    const int top = m_look.px(NameTop + NameHeight - 8);
    return {m_look.px(Side) / 2, top, width() - m_look.px(Side), height() - top - m_look.px(4)};
}

/// Hours and days need more figures than there is room for in the full size.
QFont ClockTile::figuresFont() const
{
    QFont font = m_look.font(RoomLook::Text::Clock);
    const int wanted = QFontMetrics(font).horizontalAdvance(m_figures);
    const int room = nameRect().width();
    if (wanted > room && room > 0)
        font.setPixelSize(std::max(8, font.pixelSize() * room / wanted));
    return font;
}

void ClockTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = m_look.color(m_overdue ? Token::P0Fill : Token::BgWindow);
    painter.fillRect(rect(), ground);
    if (!m_overdue)
        painter.fillRect(0, 0, std::max(1, qRound(m_look.lineWidth())), height(),
                         m_look.color(Token::LineStrong));
    QRect line = nameRect();
    if (m_overdue) {
        const int side = m_look.px(SignSize);
        paintIcon(painter, QRect(line.left(), line.center().y() - side / 2, side, side), IconId::Warning,
                  m_look.color(Token::OnFill));
        line.setLeft(line.left() + side + m_look.px(10));
    }
    painter.setFont(m_look.font(NameSize));
    painter.setPen(m_look.color(m_overdue ? Token::OnFill : Token::TextSecondary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, line.width()));
    painter.setFont(figuresFont());
    painter.setPen(m_look.color(m_overdue ? Token::OnFill : Token::TextPrimary));
    painter.drawText(figuresRect().adjusted(m_look.px(Side) / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_figures);
}

} // namespace wardroom
