// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chiplabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int Padding = 6;
constexpr int Gap = 4;

} // namespace

int chipWidth(const QFont &font, const QString &name, const QString &value)
{
    const QFontMetrics metrics(font);
    const int nameWidth = name.isEmpty() ? 0 : metrics.horizontalAdvance(name) + Gap;
    return nameWidth + metrics.horizontalAdvance(value) + 1 + 2 * Padding; // one for rounding
}

int paintChip(QPainter &painter, const QRect &rect, const QString &name, const QString &value, const Theme &theme)
{
    const QFontMetrics metrics(painter.font());
    const int width = std::min(chipWidth(painter.font(), name, value), rect.width());
    QRect chip(rect.left(), 0, width, std::min(metrics.height() + 4, rect.height()));
    chip.moveTop(rect.center().y() - chip.height() / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::LineSubtle), 1));
    painter.setBrush(theme.color(Token::BgHead));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRect text = chip.adjusted(Padding, 0, -Padding, 0);
    if (!name.isEmpty()) {
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(name, Qt::ElideRight, text.width()));
        text.setLeft(text.left() + metrics.horizontalAdvance(name) + Gap);
    }
    if (text.width() > 0) {
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(value, Qt::ElideRight, text.width()));
    }
    painter.restore();
    return width;
}

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::setPair(const QString &name, const QString &value)
{
    m_name = name;
    m_value = value;
    const QString whole = name.isEmpty() ? value : name + u' ' + value;
    setAccessibleName(whole);
    setToolTip(whole.toHtmlEscaped());
    updateGeometry();
    update();
}

int ChipLabel::scaledHeight() const
{
    return scaled(this, 20);
}

QSize ChipLabel::sizeHint() const
{
    return {chipWidth(fontFor(this, TextRole::Caption), m_name, m_value), scaledHeight()};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(this, TextRole::Caption));
    paintChip(painter, rect(), m_name, m_value, themeOf(this));
}

} // namespace wardroom
