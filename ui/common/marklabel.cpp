// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marklabel.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace wardroom {

MarkLabel::MarkLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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
    // Rounded up: a width that is short by a fraction would elide the last letters.
    const int word = qCeil(QFontMetricsF(font()).horizontalAdvance(m_word)) + 1;
    const int text = m_word.isEmpty() ? 0 : word + scaled(this, 6);
    return {side + text, std::max(side, fontMetrics().height())};
}

QSize MarkLabel::minimumSizeHint() const
{
    return QSize(scaled(this, 16 + 6 + 40), sizeHint().height()).boundedTo(sizeHint());
}

bool MarkLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_word.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = scaled(this, 16);
    paintStateMark(painter, QRectF(0, (height() - side) / 2.0, side, side), m_mark, theme);
    const bool quiet = m_mark == StateMark::Ok || m_mark == StateMark::Unknown;
    painter.setPen(theme.color(quiet ? Token::TextSecondary : tokenOf(m_mark)));
    const QRect text = rect().adjusted(side + scaled(this, 6), 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_word, Qt::ElideRight, text.width()));
}

} // namespace wardroom
