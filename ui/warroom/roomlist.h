// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomlook.h"

#include <QtWidgets/QListView>

namespace wardroom {

/// A list in a panel of the war room, in its sizes. Letters are not looked up in it but handed on, unless a
/// panel takes them by keyPressed().
class RoomList final : public QListView
{
    Q_OBJECT
public:
    explicit RoomList(QWidget *parent = nullptr);

    void setLook(const RoomLook &look);
    const RoomLook &look() const { return m_look; }
    /// Only to be looked at: in the mirror.
    void setPassive();
    bool isPassive() const { return m_passive; }
    /// Other than the look's own, so that all rows fit, or fill the room.
    void setRowHeight(int height);
    int rowHeight() const { return m_rowHeight > 0 ? m_rowHeight : m_look.rowHeight(); }
    int heightOf(int rows) const { return rows * rowHeight(); }

    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// A key with a meaning of its own, or Space, Enter, on a row. @p taken: set where it was one.
    void keyPressed(int key, const QModelIndex &index, bool *taken);
    void rowClicked(const QModelIndex &index, const QPoint &inRow);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measureAgain();

    RoomLook m_look;
    int m_rowHeight = 0; ///< 0: the look's
    bool m_passive = false;
};

} // namespace wardroom
