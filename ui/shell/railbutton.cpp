// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int LargestShown = 999;
}

RailButton::RailButton(IconId icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count, Token fill)
{
    m_badge = count;
    m_badgeFill = fill;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {scaled(this, 72), scaled(this, 56)};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme.color(Token::BgSelected));
        painter.fillRect(0, 0, scaled(this, 3), height(), theme.color(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.color(Token::BgHover));
    }
    const QColor ink = theme.color(isChecked() ? Token::TextPrimary : Token::TextSecondary);
    const int side = scaled(this, 20);
    const QRect iconRect((width() - side) / 2, scaled(this, 10), side, side);
    paintIcon(painter, iconRect, m_icon, ink);
    paintBadge(painter, iconRect);
    painter.setFont(fontFor(this, TextRole::Caption));
    painter.setPen(ink);
    const QRect label(2, iconRect.bottom() + scaled(this, 4), width() - 4, scaled(this, 16));
    painter.drawText(label, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
}

void RailButton::paintBadge(QPainter &painter, const QRect &iconRect) const
{
    if (m_badge <= 0)
        return;
    const QString text = m_badge > LargestShown ? QStringLiteral("%1+").arg(LargestShown) : QString::number(m_badge);
    painter.setFont(bold(fontFor(this, TextRole::Caption)));
    const int height = scaled(this, 16);
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + scaled(this, 8));
    const QRect pill(iconRect.right() - scaled(this, 5), iconRect.top() - scaled(this, 5), width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).color(m_badgeFill));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(themeOf(this).color(Token::OnFill));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace wardroom
