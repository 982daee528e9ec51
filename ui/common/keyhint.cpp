// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keyhint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(fontFor(this, TextRole::Caption));
    return {metrics.horizontalAdvance(keyText(m_keys)) + scaled(this, 8), metrics.height() + scaled(this, 2)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).color(Token::LineStrong), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(themeOf(this).color(Token::TextMuted));
    painter.setFont(fontFor(this, TextRole::Caption));
    painter.drawText(rect(), Qt::AlignCenter, keyText(m_keys));
}

} // namespace wardroom
