// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/goalboard.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int TileWidth = 184; // below this the goal and the change run into each other
}

GoalBoard::GoalBoard(std::size_t tiles, QWidget *parent)
    : FoldingGrid(TileWidth, parent)
{
    setGap(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (std::size_t i = 0; i < tiles; ++i) {
        m_tiles.push_back(new GoalTile);
        add(m_tiles.back());
    }
}

void GoalBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool outlined = theme.id() != ThemeId::Dark;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(theme.color(Token::LineSubtle), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(Token::BgPanel));
    const qreal inset = outlined ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QRect place = m_tiles[i]->geometry();
        if (static_cast<int>(i) % columns() > 0)
            painter.fillRect(place.left() - 1, place.top(), 1, place.height(),
                             theme.color(Token::LineSubtle));
        if (static_cast<int>(i) >= columns())
            painter.fillRect(place.left(), place.top() - 1, place.width(), 1, theme.color(Token::LineSubtle));
    }
}

} // namespace wardroom
