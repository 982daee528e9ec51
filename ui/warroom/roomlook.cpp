// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomlook.h"

#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <array>

namespace wardroom {

namespace {

constexpr QSizeF WallRoom(1920, 1032); // without a status line
constexpr QSizeF DeskRoom(1208, 600);
constexpr qreal LeastWall = 0.4;
constexpr qreal MostWall = 6;
constexpr qreal MostDesk = 3;
constexpr int LeastTarget = 24;

struct TextSize
{
    qreal wall;
    qreal desk;
    bool bold;
};
// In the order of RoomLook::Text.
constexpr std::array<TextSize, 7> Sizes{{{88, 42, true},
                                         {60, 28, true},
                                         {44, 20, true},
                                         {42, 24, true},
                                         {31, 15, false},
                                         {26, 13, false},
                                         {22, 12, false}}};

} // namespace

RoomLook RoomLook::of(const QWidget *widget, QSize room)
{
    RoomLook look;
    look.m_theme = themeOf(widget);
    look.m_base = QApplication::font();
    const auto *style = qobject_cast<const WardroomStyle *>(widget->style());
    const qreal text = style ? style->textScale() : 1.0;
    const QSizeF wanted = look.isWall() ? WallRoom : DeskRoom;
    const qreal share = std::min(room.width() / wanted.width(), room.height() / wanted.height());
    look.m_scale = text
        * (look.isWall() ? std::clamp(share, LeastWall, MostWall) : 0.5 * std::clamp(share, 1.0, MostDesk));
    return look;
}

QFont RoomLook::font(Text text, bool bold) const
{
    const TextSize &size = Sizes[static_cast<std::size_t>(text)];
    QFont font = m_base;
    font.setPixelSize(std::max(1, qRound(isWall() ? size.wall * m_scale : size.desk * 2 * m_scale)));
    font.setBold(bold || size.bold);
    return font;
}

int RoomLook::rowHeight() const
{
    return std::max(px(42), LeastTarget);
}

} // namespace wardroom
