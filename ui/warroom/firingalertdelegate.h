// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomdelegate.h"

namespace wardroom {

/// An alert: priority, name, value, age.
class FiringAlertDelegate final : public RoomDelegate
{
    Q_OBJECT
public:
    using RoomDelegate::RoomDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const override;
};

} // namespace wardroom
