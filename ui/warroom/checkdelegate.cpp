// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/checkdelegate.h"

#include "models/warroom/checklistmodel.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int BoxSize = 27;
constexpr int BoxGap = 16;
constexpr qreal BoxLine = 3;
} // namespace

void CheckDelegate::paintBox(QPainter &painter, const QRectF &box, int state) const
{
    const bool started = state == static_cast<int>(CheckState::Started);
    const qreal line = std::max(1.25, look().px(10) * BoxLine / 10);
    painter.setPen(QPen(look().color(started ? Token::Accent : Token::LineControl), line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (started) {
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    } else if (state == static_cast<int>(CheckState::Done)) {
        painter.setPen(QPen(look().color(Token::Ok), line * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {at(0.22, 0.52), at(0.43, 0.73), at(0.8, 0.28)};
        painter.drawPolyline(tick, 3);
    }
}

void CheckDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int state = index.data(ChecklistModel::StateRole).toInt();
    const bool started = state == static_cast<int>(CheckState::Started);
    const int side = look().px(BoxSize);
    paintBox(painter, QRectF(row.left() + 1, row.center().y() - side / 2.0 + 0.5, side, side), state);

    QRect rest = row.adjusted(side + look().px(BoxGap), 0, 0, 0);
    const Words when{started ? tr("in progress") : index.data(ChecklistModel::TimeRole).toString(),
                     started ? Token::Accent : Token::TextSecondary, RoomLook::Text::Small};
    rest.setRight(rest.right() - drawRight(painter, rest, when) - look().px(10));
    const Words text{index.data().toString(), Token::TextPrimary, RoomLook::Text::Body, started};
    const int used = drawLeft(painter, rest, text);
    // Who did it, where there is room for the whole name.
    const Words who{index.data(ChecklistModel::ByRole).toString(), Token::TextMuted, RoomLook::Text::Small};
    const QRect room = rest.adjusted(used + look().px(14), 0, 0, 0);
    if (widthOf(who) <= room.width())
        drawRight(painter, room, who);
}

} // namespace wardroom
