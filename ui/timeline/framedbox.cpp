// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/framedbox.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

FramedBox::FramedBox(QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(content);
}

void FramedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.setPen(themeOf(this).color(Token::LineSubtle));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace wardroom
