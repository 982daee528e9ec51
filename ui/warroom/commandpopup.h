// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomlook.h"

#include <QtWidgets/QFrame>

class QAbstractItemModel;

namespace wardroom {

class RoomList;

/// What the entry box offers, above it. Takes no focus; no row is chosen until an arrow key says so, so that
/// Enter records what was typed.
class CommandPopup final : public QFrame
{
    Q_OBJECT
public:
    /// @p parent: the room, within which it stays.
    CommandPopup(QAbstractItemModel &model, QWidget *parent);

    void setLook(const RoomLook &look);
    /// Its lower left corner stands at the top left of @p box (coordinates of the parent).
    void showAbove(const QRect &box);
    void move(int step); ///< round at both ends
    int chosenRow() const; ///< -1: none

Q_SIGNALS:
    void clicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractItemModel &m_model;
    RoomList *m_list;
    RoomLook m_look;
};

} // namespace wardroom
