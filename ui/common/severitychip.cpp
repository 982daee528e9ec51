// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/severitychip.h"

#include "ui/common/incidenttext.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int Bars = 4;
constexpr qreal Padding = 0.5; // all in em
constexpr qreal BarWidth = 0.2;
constexpr qreal BarGap = 0.08;
constexpr qreal BarsWidth = Bars * BarWidth + (Bars - 1) * BarGap;
constexpr qreal TextGap = 0.4;
constexpr qreal Height = 1.6;

qreal emOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontMetricsF(font).ascent();
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// Bars grow to the right; those beyond the severity are pale.
void paintBars(QPainter &painter, QPointF bottomLeft, qreal em, Severity severity, QColor colour)
{
    const int filled = Bars - static_cast<int>(severity);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Bars; ++i) {
        colour.setAlphaF(i < filled ? 1.0F : 0.35F);
        painter.setBrush(colour);
        const qreal height = em * (0.3 + 0.2 * i);
        painter.drawRect(QRectF(bottomLeft.x() + i * em * (BarWidth + BarGap), bottomLeft.y() - height, em * BarWidth, height));
    }
}

Token fillToken(Severity severity)
{
    constexpr std::array Tokens{Token::P0Fill, Token::P1Fill, Token::P2Fill, Token::P3Fill};
    return Tokens[static_cast<std::size_t>(severity)];
}

} // namespace

QSizeF severitySize(const QFont &base)
{
    const qreal em = emOf(base);
    const qreal text = QFontMetricsF(boldOf(base)).horizontalAdvance(QStringLiteral("SEV-4"));
    return {std::ceil(text + em * (2 * Padding + BarsWidth + TextGap)), std::ceil(em * Height)};
}

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme, const QFont &base)
{
    QRectF chip(QPointF(), severitySize(base).boundedTo(rect.size()));
    chip.moveCenter(rect.center());
    chip.moveLeft(rect.left());
    const qreal em = emOf(base);
    const QColor ink = theme.color(Token::OnFill);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(fillToken(severity)));
    painter.drawRoundedRect(chip, 3, 3);
    paintBars(painter, {chip.left() + em * Padding, chip.center().y() + em * 0.4}, em, severity, ink);
    painter.setPen(ink);
    painter.setFont(boldOf(base));
    painter.drawText(chip.adjusted(em * (Padding + BarsWidth + TextGap), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     IncidentText::severity(severity));
    painter.restore();
}

SeverityChip::SeverityChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSeverity(m_severity);
}

void SeverityChip::setSeverity(Severity severity)
{
    m_severity = severity;
    setAccessibleName(IncidentText::severity(severity));
    setToolTip(IncidentText::severityMeaning(severity));
    update();
}

QSize SeverityChip::sizeHint() const
{
    return severitySize(font()).toSize();
}

void SeverityChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeverity(painter, rect(), m_severity, themeOf(this), font());
}

void SeverityChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setSeverity(m_severity);
    QWidget::changeEvent(event);
}

} // namespace wardroom
