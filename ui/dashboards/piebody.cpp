// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/piebody.h"

#include "ui/dashboards/fieldcolors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal HoleShare = 0.6; // of a ring
constexpr qreal Swatch = 10;
constexpr qreal LegendShare = 0.5; // of the width, at most
constexpr qreal BelowShare = 0.4; // of the height, at most, where there is no room at the side
constexpr qreal Gap = 16;

double amountOf(const FieldValue &value)
{
    return std::isfinite(value.value) ? std::max(0.0, value.value) : 0;
}
} // namespace

void PieBody::readOptions(const JsonValue &options)
{
    m_ring = options.value(u"pieType").toString() == "donut"_L1;
    const JsonValue legend = options.value(u"legend");
    m_hasLegend = legend.value(u"showLegend").toBool(true) && legend.value(u"displayMode").toString() != "hidden"_L1;
}

double PieBody::total() const
{
    double sum = 0;
    for (const FieldValue &value : values())
        sum += amountOf(value);
    return sum;
}

QColor PieBody::sliceColor(const FieldValue &value) const
{
    // One colour for all would make slices that nobody can tell apart.
    const bool own = value.config.colorMode == "fixed"_L1;
    const QColor color = own ? themeColor(value.shown.color, themeOf(this)) : QColor();
    return color.isValid() ? color : themeOf(this).chartColor(value.index);
}

void PieBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = inner();
    const bool beside = m_hasLegend && room.width() > 1.4 * room.height();
    const qreal lines = std::min(static_cast<qreal>(values().size()), std::floor(room.height() * BelowShare / legendLine()));
    const qreal below = m_hasLegend && !beside && lines > 0 ? lines * legendLine() + Gap / 2 : 0;
    const qreal height = room.height() - below;
    const qreal diameter = std::min(height, beside ? room.width() * (1 - LegendShare) : room.width());
    const QRectF circle(beside ? room.left() : room.center().x() - diameter / 2, room.top() + (height - diameter) / 2,
                        diameter, diameter);
    paintSlices(painter, circle.adjusted(2, 2, -2, -2));
    if (beside)
        paintLegend(painter, QRectF(QPointF(circle.right() + Gap, room.top()), room.bottomRight()));
    else if (below > 0)
        paintLegend(painter, QRectF(room.left(), room.bottom() - lines * legendLine(), room.width(), lines * legendLine()));
}

qreal PieBody::legendLine() const
{
    return QFontMetricsF(fontFor(this, TextRole::Base)).height() + 4;
}

void PieBody::paintSlices(QPainter &painter, const QRectF &circle) const
{
    const double sum = total();
    if (!(sum > 0))
        return;
    const Theme &theme = themeOf(this);
    painter.setPen(QPen(theme.color(Token::BgPanel), 1));
    double start = 90;
    for (const FieldValue &value : values()) {
        const double span = amountOf(value) / sum * 360;
        painter.setBrush(sliceColor(value));
        painter.drawPie(circle, qRound(start * 16), qRound(-span * 16));
        start -= span;
    }
    if (!m_ring)
        return;
    const qreal inset = circle.width() * (1 - HoleShare) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::BgPanel));
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void PieBody::paintLegend(QPainter &painter, const QRectF &place) const
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF metrics(fontFor(this, TextRole::Base));
    painter.setFont(fontFor(this, TextRole::Base));
    const qreal line = legendLine();
    const auto count = static_cast<qsizetype>(values().size());
    const auto room = static_cast<qsizetype>(std::floor(place.height() / line + 0.01));
    const qsizetype shown = count <= room ? count : std::max<qsizetype>(0, room - 1);
    qreal top = std::max(place.top(), place.center().y() - line * static_cast<qreal>(count) / 2);
    for (qsizetype i = 0; i < shown; ++i) {
        const FieldValue &value = values()[static_cast<std::size_t>(i)];
        const QRectF row(place.left(), top, place.width(), line);
        painter.fillRect(QRectF(row.left(), row.center().y() - Swatch / 2, Swatch, Swatch), sliceColor(value));
        const QString text = value.shown.text.text();
        const qreal figure = metrics.horizontalAdvance(text) + 8;
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(row.adjusted(Swatch + 8, 0, -figure, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(value.name, Qt::ElideRight, row.width() - Swatch - 8 - figure));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, text);
        top += line;
    }
    if (shown == count || room == 0)
        return;
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(QRectF(place.left() + Swatch + 8, top, place.width() - Swatch - 8, line),
                     Qt::AlignLeft | Qt::AlignVCenter, u"+%1"_s.arg(count - shown));
}

} // namespace wardroom
