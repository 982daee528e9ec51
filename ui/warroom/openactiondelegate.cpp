// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/openactiondelegate.h"

#include "models/warroom/actionitemsmodel.h"
#include "ui/common/marks.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Gap = 20;
constexpr int LeastDue = 150;
constexpr qreal MostOwner = 0.24; // of the row
} // namespace

void OpenActionDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int gap = look().px(Gap);
    const bool overdue = index.data(ActionItemsModel::OverdueRole).toBool();
    QRect rest = row;
    const Words due{index.data(ActionItemsModel::DueRole).toString(),
                    overdue ? Token::P0 : Token::TextSecondary, RoomLook::Text::Body, overdue};
    int used = drawRight(painter, rest, due);
    if (overdue) {
        const int side = look().px(24);
        const QRectF place(rest.right() + 1 - used - side * 1.3, rest.center().y() - side / 2.0 + 0.5, side,
                           side);
        paintStateMark(painter, place, StateMark::Error, look().theme());
        used += static_cast<int>(side * 1.3);
    }
    rest.setRight(rest.right() - std::max(used, look().px(LeastDue)) - gap);
    QRect owners = rest;
    owners.setLeft(rest.right() - static_cast<int>(row.width() * MostOwner));
    const int owner = drawRight(
        painter, owners,
        {index.data(ActionItemsModel::OwnerRole).toString(), Token::TextSecondary, RoomLook::Text::Small});
    rest.setRight(rest.right() - owner - gap / 2);
    drawLeft(painter, rest, {index.data().toString(), Token::TextPrimary, RoomLook::Text::Body});
}

} // namespace wardroom
