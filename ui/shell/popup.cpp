// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/popup.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>

namespace wardroom {

Popup::Popup(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QPalette raised = palette();
    for (const auto role : {QPalette::Window, QPalette::Base})
        raised.setColor(role, themeOf(this).color(Token::BgRaised));
    setPalette(raised);
}

void Popup::showUnder(QWidget *anchor)
{
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + scaled(this, 4)));
    const QRect screen = anchor->screen()->availableGeometry();
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width())));
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), anchor->mapToGlobal(QPoint()).y() - height() - scaled(this, 4)));
    move(corner);
    show();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeOf(this).color(Token::LineStrong));
    painter.setBrush(themeOf(this).color(Token::BgRaised));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace wardroom
