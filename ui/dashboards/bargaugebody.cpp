// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/bargaugebody.h"

#include "ui/dashboards/fieldcolors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal TallestRow = 36;
constexpr qreal TallestBar = 16;
constexpr qreal NameShare = 0.36; // of the width, at most
constexpr qreal Gap = 8;
} // namespace

void BarGaugeBody::readOptions(const JsonValue &options)
{
    m_upright = options.value(u"orientation").toString() == "vertical"_L1;
}

void BarGaugeBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_upright)
        paintUpright(painter);
    else
        paintAcross(painter);
}

void BarGaugeBody::paintAcross(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const QRectF room = inner();
    const QFontMetricsF metrics(fontFor(this, TextRole::Base));
    painter.setFont(fontFor(this, TextRole::Base));
    qreal names = 0;
    qreal figures = 0;
    for (const FieldValue &value : values()) {
        names = std::max(names, metrics.horizontalAdvance(value.name));
        figures = std::max(figures, metrics.horizontalAdvance(value.shown.text.text()));
    }
    names = std::min(names, room.width() * NameShare);
    const qreal height = std::min(room.height() / static_cast<qreal>(std::max<std::size_t>(1, values().size())),
                                  qreal(scaled(this, TallestRow)));
    const qreal thickness = std::min(height * 0.6, qreal(scaled(this, TallestBar)));
    QRectF row(room.left(), room.top(), room.width(), height);
    for (const FieldValue &value : values()) {
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(QRectF(row.left(), row.top(), names, height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(value.name, Qt::ElideRight, names));
        painter.setPen(textColor(value.shown.color, theme));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, value.shown.text.text());
        const QRectF track(row.left() + names + Gap, row.center().y() - thickness / 2,
                           std::max(0.0, room.width() - names - figures - 2 * Gap), thickness);
        painter.fillRect(track, theme.color(Token::BgRaised));
        const QColor color = themeColor(value.shown.color, theme);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * value.share(), thickness)),
                         color.isValid() ? color : theme.color(Token::Chart1));
        row.translate(0, height);
    }
}

void BarGaugeBody::paintUpright(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF metrics(fontFor(this, TextRole::Caption));
    painter.setFont(fontFor(this, TextRole::Caption));
    const QRectF room = inner();
    const qreal width = room.width() / static_cast<qreal>(std::max<std::size_t>(1, values().size()));
    QRectF column(room.left(), room.top(), width, room.height());
    for (const FieldValue &value : values()) {
        const QRectF track = column.adjusted(Gap / 2, metrics.height(), -Gap / 2, -metrics.height());
        painter.fillRect(track, theme.color(Token::BgRaised));
        const qreal height = track.height() * value.share();
        const QColor color = themeColor(value.shown.color, theme);
        painter.fillRect(QRectF(track.left(), track.bottom() - height, track.width(), height),
                         color.isValid() ? color : theme.color(Token::Chart1));
        painter.setPen(textColor(value.shown.color, theme));
        painter.drawText(column, Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(value.shown.text.text(), Qt::ElideRight, width));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(column, Qt::AlignHCenter | Qt::AlignBottom,
                         metrics.elidedText(value.name, Qt::ElideRight, width));
        column.translate(width, 0);
    }
}

} // namespace wardroom
