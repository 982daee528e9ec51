// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/statbody.h"

#include "services/render/chartspec.h"
#include "services/render/sparkline.h"
#include "ui/dashboards/fieldcolors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Aspect = 2.2;
constexpr qreal LargestFigure = 44;
constexpr qreal SmallestFigure = 13;
constexpr qreal UnitShare = 0.55; // size of the unit beside its number
constexpr qreal LeastHistoryHeight = 16;
constexpr qreal HistoryFill = 0.16; // opacity below the line
constexpr qreal HistoryShare = 0.4; // of the figure's height, at most

QFont sized(QFont font, qreal pixels)
{
    font.setPixelSize(qMax(1, qRound(pixels)));
    return font;
}

} // namespace

void StatBody::readOptions(const JsonValue &options)
{
    const QString color = options.value(u"colorMode").toString(u"value"_s);
    m_coloursGround = color.startsWith("background"_L1);
    m_coloursValue = color == "value"_L1;
    m_showsHistory = options.value(u"graphMode").toString(u"area"_s) != "none"_L1;
    const QString text = options.value(u"textMode").toString(u"auto"_s);
    m_showsName = text == "name"_L1 || text == "value_and_name"_L1;
    m_showsValue = text != "name"_L1 && text != "none"_L1;
}

void StatBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> places = cells(Aspect);
    for (std::size_t i = 0; i < places.size(); ++i)
        paintFigure(painter, places[i], values()[i]);
}

qreal StatBody::fittingSize(const QRectF &room, const FieldValue &value) const
{
    const FormattedValue &text = value.shown.text;
    const QFont figure = fontFor(this, TextRole::Figure);
    const QFontMetricsF metrics(figure);
    const qreal width = metrics.horizontalAdvance(text.number)
        + QFontMetricsF(sized(figure, figure.pixelSize() * UnitShare)).horizontalAdvance(text.unit) + 6;
    const qreal byWidth = figure.pixelSize() * room.width() / qMax(1.0, width);
    const qreal byHeight = room.height() * 0.72;
    return std::clamp(std::min(byWidth, byHeight), qreal(scaled(this, SmallestFigure)),
                      qreal(scaled(this, LargestFigure)));
}

void StatBody::paintFigure(QPainter &painter, const QRectF &cell, const FieldValue &value) const
{
    const Theme &theme = themeOf(this);
    const QColor ground = m_coloursGround ? themeColor(value.shown.color, theme) : QColor();
    QRectF room = cell;
    if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(cell, painting::Radius, painting::Radius);
        room.adjust(8, 4, -8, -4);
    }
    const QColor ink = ground.isValid() ? inkOn(ground, theme)
        : m_coloursValue               ? textColor(value.shown.color, theme)
                                       : theme.color(Token::TextPrimary);
    const QFont caption = fontFor(this, TextRole::Caption);
    if (m_showsName || values().size() > 1) {
        const QFontMetricsF metrics(caption);
        painter.setFont(caption);
        painter.setPen(ground.isValid() ? ink : theme.color(Token::TextSecondary));
        painter.drawText(QRectF(room.left(), room.top(), room.width(), metrics.height()), Qt::AlignLeft,
                         metrics.elidedText(value.name, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    }
    if (m_showsHistory && value.snapshot && room.height() > scaled(this, 56)) {
        const qreal height = qMax(qreal(scaled(this, LeastHistoryHeight)), room.height() * HistoryShare);
        const QRectF place(room.left(), room.bottom() - height, room.width(), height);
        paintHistory(painter, place, value, ground.isValid() ? ink : theme.color(Token::TextMuted));
        room.setBottom(place.top() - 2);
    }
    // A mapping may know better what "no value" means.
    if (std::isnan(value.value) && (!value.snapshot || value.shown.text.number == u"—"_s))
        return paintUnknown(painter, room, value);
    if (!m_showsValue)
        return;
    const FormattedValue &text = value.shown.text;
    const qreal size = fittingSize(room, value);
    const QFont figure = sized(fontFor(this, TextRole::Figure), size);
    const QFontMetricsF metrics(figure);
    const qreal baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(figure);
    painter.setPen(ink);
    painter.drawText(QPointF(room.left(), baseline), metrics.elidedText(text.number, Qt::ElideRight, room.width()));
    painter.setFont(sized(fontFor(this, TextRole::Base), qMax(qreal(scaled(this, 11)), size * UnitShare)));
    painter.setPen(ground.isValid() ? ink : theme.color(Token::TextSecondary));
    painter.drawText(QPointF(room.left() + metrics.horizontalAdvance(text.number) + (text.spaced ? 5 : 1), baseline),
                     text.unit);
}

/// "—" and the mark for what nobody knows.
void StatBody::paintUnknown(QPainter &painter, const QRectF &room, const FieldValue &value) const
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF figure(fontFor(this, TextRole::Figure));
    painter.setFont(fontFor(this, TextRole::Figure));
    painter.setPen(theme.color(Token::Unknown));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, value.shown.text.text());
    const qreal size = scaled(this, 14);
    const QFontMetricsF caption(fontFor(this, TextRole::Base));
    const QRectF line(room.left(), room.top() + figure.height() + 4, room.width(), caption.height());
    paintStateMark(painter, QRectF(line.left(), line.center().y() - size / 2, size, size), StateMark::Unknown, theme);
    painter.setFont(fontFor(this, TextRole::Base));
    painter.drawText(line.adjusted(size + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     caption.elidedText(unknownWord(), Qt::ElideRight, line.width() - size - 6));
}

void StatBody::paintHistory(QPainter &painter, const QRectF &place, const FieldValue &value, const QColor &color) const
{
    ChartSeries series;
    series.snapshot = value.snapshot;
    series.index = value.series;
    if (series.data().size() > 1)
        paintSparkline(painter, place, series.data(), span(), series.gapMs(), color, 1.25, HistoryFill);
}

} // namespace wardroom
