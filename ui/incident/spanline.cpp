// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/spanline.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Margin = 4;
constexpr int Least = 12;
constexpr int Usual = 96;
constexpr int Height = 20;
} // namespace

SpanLine::SpanLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpanLine::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    update();
}

QSize SpanLine::sizeHint() const
{
    return {scaled(this, Usual), scaled(this, Height)};
}

QSize SpanLine::minimumSizeHint() const
{
    return {scaled(this, Least), scaled(this, Height)};
}

void SpanLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(fontFor(this, TextRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect row = rect().adjusted(scaled(this, Margin), 0, -scaled(this, Margin), 0);
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawLine(row.left(), row.bottom() - 1, row.right(), row.bottom() - 1);
    painter.setPen(theme.color(Token::TextMuted));
    // A length cut in the middle would be another length: rather none, the tooltip has it.
    if (metrics.horizontalAdvance(m_text) <= row.width())
        painter.drawText(row.adjusted(0, 0, 0, -scaled(this, 3)), Qt::AlignHCenter | Qt::AlignVCenter, m_text);
}

} // namespace wardroom
