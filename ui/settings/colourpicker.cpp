// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/colourpicker.h"

#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Side = 28;
constexpr int Inset = 4;
} // namespace

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    onRetranslate(this, [this] { setAccessibleName(tr("Colour %1 of %2").arg(m_colour + 1).arg(Count)); });
}

void ColourPicker::setColour(int colour)
{
    m_colour = std::clamp(colour, 0, Count - 1);
    setAccessibleName(tr("Colour %1 of %2").arg(m_colour + 1).arg(Count));
    update();
}

QSize ColourPicker::sizeHint() const
{
    return {scaled(this, Side) * Count, scaled(this, Side)};
}

QRect ColourPicker::swatch(int colour) const
{
    const int side = scaled(this, Side);
    return {colour * side, 0, side, side};
}

void ColourPicker::choose(int colour)
{
    if (colour == m_colour || colour < 0 || colour >= Count)
        return;
    setColour(colour);
    Q_EMIT edited();
}

void ColourPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int inset = scaled(this, Inset);
    for (int colour = 0; colour < Count; ++colour) {
        const QRectF cell = QRectF(swatch(colour)).adjusted(inset, inset, -inset, -inset);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.chartColor(colour));
        painter.drawRoundedRect(cell, 3, 3);
        if (colour == m_colour) {
            painter.setPen(QPen(theme.color(Token::TextPrimary), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), 4, 4);
        }
    }
}

void ColourPicker::mousePressEvent(QMouseEvent *event)
{
    choose(static_cast<int>(event->position().x()) / scaled(this, Side));
}

void ColourPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_colour - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_colour + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace wardroom
