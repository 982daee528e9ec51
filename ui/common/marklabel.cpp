// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marklabel.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

MarkLabel::MarkLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setState(StateMark mark, const QString &word)
{
    if (mark == m_mark && word == m_word)
        return;
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    const int side = scaled(this, 16);
    const int text = m_word.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_word) + scaled(this, 6);
    return {side + text, std::max(side, fontMetrics().height())};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = scaled(this, 16);
    paintStateMark(painter, QRectF(0, (height() - side) / 2.0, side, side), m_mark, theme);
    const bool quiet = m_mark == StateMark::Ok || m_mark == StateMark::Unknown;
    painter.setPen(theme.color(quiet ? Token::TextSecondary : tokenOf(m_mark)));
    painter.drawText(rect().adjusted(side + scaled(this, 6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

} // namespace wardroom
