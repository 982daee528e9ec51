// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomdelegate.h"

namespace wardroom {

/// An item of the checklist: box, text, who ticked it and when.
class CheckDelegate final : public RoomDelegate
{
    Q_OBJECT
public:
    using RoomDelegate::RoomDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const override;

private:
    void paintBox(QPainter &painter, const QRectF &box, int state) const;
};

} // namespace wardroom
