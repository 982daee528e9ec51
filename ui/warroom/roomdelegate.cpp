// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomdelegate.h"

#include <QtGui/QPainter>

namespace wardroom {

RoomDelegate::RoomDelegate(RoomList *list)
    : QStyledItemDelegate(list)
    , m_list(list)
{
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {look().px(100), m_list->rowHeight()};
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool chosen = (option.state & QStyle::State_Selected) && m_list->hasFocus();
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (chosen || (hovered && !m_list->isPassive()))
        painter->fillRect(option.rect, look().color(chosen ? Token::BgSelected : Token::BgHover));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option.rect.adjusted(look().px(Inset), 0, -look().px(Inset), 0), index);
    painter->restore();
}

int RoomDelegate::widthOf(const Words &words) const
{
    return QFontMetrics(look().font(words.size, words.bold)).horizontalAdvance(words.text);
}

int RoomDelegate::draw(QPainter &painter, const QRect &place, const Words &words, Qt::Alignment side) const
{
    if (words.text.isEmpty() || place.width() <= 0)
        return 0;
    painter.setFont(look().font(words.size, words.bold));
    painter.setPen(look().color(words.token));
    const QString text =
        painter.fontMetrics().elidedText(words.text, Qt::ElideRight, place.width(), Qt::TextSingleLine);
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    return std::min(place.width(), painter.fontMetrics().horizontalAdvance(text));
}

int RoomDelegate::drawLeft(QPainter &painter, const QRect &place, const Words &words) const
{
    return draw(painter, place, words, Qt::AlignLeft);
}

int RoomDelegate::drawRight(QPainter &painter, const QRect &place, const Words &words) const
{
    return draw(painter, place, words, Qt::AlignRight);
}

} // namespace wardroom
