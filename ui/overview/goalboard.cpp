// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/goalboard.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>

namespace wardroom {

namespace {
constexpr int TileWidth = 184; // below this the goal and the change run into each other
}

GoalBoard::GoalBoard(std::size_t tiles, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (std::size_t i = 0; i < tiles; ++i)
        m_tiles.push_back(new GoalTile(this));
    arrange(static_cast<int>(tiles));
}

void GoalBoard::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (GoalTile *tile : m_tiles)
        m_grid->removeWidget(tile);
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void GoalBoard::resizeEvent(QResizeEvent *)
{
    const int all = static_cast<int>(m_tiles.size());
    arrange(width() >= all * scaled(this, TileWidth) ? all : std::max(1, (all + 1) / 2));
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
        if (static_cast<int>(i) % m_columns > 0)
            painter.fillRect(place.left() - 1, place.top(), 1, place.height(),
                             theme.color(Token::LineSubtle));
        if (static_cast<int>(i) >= m_columns)
            painter.fillRect(place.left(), place.top() - 1, place.width(), 1, theme.color(Token::LineSubtle));
    }
}

} // namespace wardroom
