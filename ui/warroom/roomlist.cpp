// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomlist.h"

#include <QtGui/QKeyEvent>

namespace wardroom {

RoomList::RoomList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
}

void RoomList::setLook(const RoomLook &look)
{
    m_look = look;
    setFont(look.font(RoomLook::Text::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, look.color(Token::BgPanel));
    setPalette(colours);
    measureAgain();
}

void RoomList::setRowHeight(int height)
{
    if (height == rowHeight())
        return;
    m_rowHeight = height;
    measureAgain();
}

/// Rows of uniform size are measured once only.
void RoomList::measureAgain()
{
    setUniformItemSizes(false);
    setUniformItemSizes(true);
    scheduleDelayedItemsLayout();
}

void RoomList::setPassive()
{
    m_passive = true;
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(false);
}

void RoomList::keyPressEvent(QKeyEvent *event)
{
    bool taken = false;
    const QModelIndex index = currentIndex();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (index.isValid() && plain)
        Q_EMIT keyPressed(event->key(), index, &taken);
    if (taken) {
        event->accept();
        return;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint())
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void RoomList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT rowClicked(index, event->position().toPoint() - visualRect(index).topLeft());
}

void RoomList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void RoomList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace wardroom
