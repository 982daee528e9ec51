// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomdelegate.h"

namespace wardroom {

/// An event of the timeline: time, lane as dot and word, what happened, who did it.
class EventDelegate final : public RoomDelegate
{
    Q_OBJECT
public:
    using RoomDelegate::RoomDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const override;

private:
    int laneWidth(RoomLook::Text size) const;
};

} // namespace wardroom
