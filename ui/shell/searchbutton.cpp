// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

SearchButton::SearchButton(const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    return {scaled(this, 300), scaled(this, 28)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {scaled(this, 36), scaled(this, 28)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.setPen(QPen(theme.color(Token::LineControl), 1));
    painter.setBrush(theme.color(underMouse() ? Token::BgHover : Token::BgInput));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int side = scaled(this, 16);
    const int padding = scaled(this, 10);
    paintIcon(painter, QRect(padding, (height() - side) / 2, side, side), IconId::Search, theme.color(Token::TextSecondary));

    QRect textRect = rect().adjusted(2 * padding + side, 0, -padding, 0);
    const QString keys = keyText(m_keys);
    const QFont caption = fontFor(this, TextRole::Caption);
    const QFontMetrics captionMetrics(caption);
    const int hintWidth = captionMetrics.horizontalAdvance(keys) + scaled(this, 8);
    if (textRect.width() > 2 * hintWidth) {
        QRect hint(0, 0, hintWidth, captionMetrics.height() + scaled(this, 2));
        hint.moveCenter(rect().center());
        hint.moveRight(width() - scaled(this, 8));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::LineStrong), 1));
        painter.drawRoundedRect(QRectF(hint).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(caption);
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(hint, Qt::AlignCenter, keys);
        textRect.setRight(hint.left() - padding);
    }
    painter.setFont(font());
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
}

} // namespace wardroom
