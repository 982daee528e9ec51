// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selectorbutton.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Padding = 10;
constexpr int Gap = 8;
constexpr int Arrow = 16;
constexpr int Bar = 5;
} // namespace

SelectorButton::SelectorButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SelectorButton::setLeadIcon(IconId icon)
{
    m_lead = icon;
    updateGeometry();
}

void SelectorButton::setLeadToken(Token token)
{
    m_leadToken = token;
    update();
}

void SelectorButton::setColourBar(int chartColour)
{
    m_colour = chartColour;
    updateGeometry();
    update();
}

void SelectorButton::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
}

void SelectorButton::setTexts(const QString &main, const QString &aside)
{
    m_aside = aside;
    setText(main);
    updateGeometry();
    update();
}

QFont SelectorButton::mainFont() const
{
    QFont result = font();
    result.setBold(m_strong);
    return result;
}

int SelectorButton::leadWidth() const
{
    return (m_colour >= 0 ? scaled(this, Bar) : 0) + (m_lead ? scaled(this, 16 + Gap) : 0);
}

QSize SelectorButton::sizeHint() const
{
    const int main = QFontMetrics(mainFont()).horizontalAdvance(text());
    const int aside = m_aside.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_aside) + scaled(this, Gap);
    return {leadWidth() + main + aside + scaled(this, 2 * Padding + Gap + Arrow) + 2, scaled(this, 28)};
}

QSize SelectorButton::minimumSizeHint() const
{
    return {leadWidth() + scaled(this, 2 * Padding + Gap + Arrow + 32), scaled(this, 28)};
}

bool SelectorButton::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void SelectorButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SelectorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.setPen(QPen(theme.color(isEnabled() ? Token::LineControl : Token::LineSubtle), 1));
    painter.setBrush(theme.color(underMouse() || isDown() ? Token::BgHover : Token::BgInput));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    int x = scaled(this, Padding);
    if (m_colour >= 0) {
        const int bar = scaled(this, Bar);
        painter.fillRect(QRect(1, 1, bar, height() - 2), theme.chartColor(m_colour));
        x += bar;
    }
    if (m_lead) {
        const int side = scaled(this, 16);
        paintIcon(painter, QRect(x, (height() - side) / 2, side, side), *m_lead, theme.color(m_leadToken));
        x += side + scaled(this, Gap);
    }
    const int arrow = scaled(this, Arrow);
    const QRect arrowRect(width() - scaled(this, Padding) - arrow + scaled(this, 2), (height() - arrow) / 2, arrow, arrow);
    paintIcon(painter, arrowRect, IconId::ChevronDown, theme.color(Token::TextSecondary));

    painter.setFont(mainFont());
    painter.setPen(theme.color(isEnabled() ? Token::TextPrimary : Token::TextDisabled));
    QRect textRect(x, 0, arrowRect.left() - scaled(this, Gap) - x, height());
    const QString main = painter.fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width());
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, main);
    textRect.setLeft(textRect.left() + painter.fontMetrics().horizontalAdvance(main) + scaled(this, Gap));
    if (!m_aside.isEmpty() && textRect.width() > 0) {
        painter.setFont(font());
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_aside, Qt::ElideRight, textRect.width()));
    }
}

} // namespace wardroom
