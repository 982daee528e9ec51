// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/gaugebody.h"

#include "ui/dashboards/fieldcolors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Aspect = 1.25;
constexpr qreal StartDegrees = 210; // counted from three o'clock, against the clock
constexpr qreal SpanDegrees = 240;
constexpr qreal ArcShare = 0.2; // width of the arc, of the radius
constexpr qreal RingShare = 0.05;
constexpr qreal Depth = 0.5; // how far the arc's ends lie below its centre, of the radius

void drawArc(QPainter &painter, const QRectF &circle, qreal from, qreal to, const QColor &color, qreal width)
{
    if (!(to > from))
        return;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    const qreal start = StartDegrees - from * SpanDegrees;
    painter.drawArc(circle, qRound(start * 16), qRound(-(to - from) * SpanDegrees * 16));
}

} // namespace

void GaugeBody::readOptions(const JsonValue &options)
{
    m_showsThresholds = options.value(u"showThresholdMarkers").toBool(true);
}

void GaugeBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> places = cells(Aspect);
    for (std::size_t i = 0; i < places.size(); ++i)
        paintGauge(painter, places[i], values()[i]);
}

void GaugeBody::paintGauge(QPainter &painter, const QRectF &cell, const FieldValue &value) const
{
    const Theme &theme = themeOf(this);
    const QFont caption = fontFor(this, TextRole::Caption);
    const QFontMetricsF captionMetrics(caption);
    const bool named = values().size() > 1;
    const QRectF room = cell.adjusted(0, 0, 0, named ? -captionMetrics.height() : 0);
    const qreal radius = std::min(room.width() / 2, room.height() / (1 + Depth));
    if (radius < 8)
        return;
    const QPointF centre(room.center().x(), room.top() + (room.height() - radius * (1 + Depth)) / 2 + radius);
    const auto circle = [&](qreal distance) {
        return QRectF(centre.x() - distance, centre.y() - distance, 2 * distance, 2 * distance);
    };
    const qreal ring = m_showsThresholds ? radius * RingShare : 0;
    const qreal arc = radius * ArcShare;
    if (m_showsThresholds)
        paintThresholds(painter, circle(radius - ring / 2), value, ring);
    const QRectF arcCircle = circle(radius - ring * 2 - arc / 2);
    drawArc(painter, arcCircle, 0, 1, theme.color(Token::BgRaised), arc);
    const QColor color = themeColor(value.shown.color, theme);
    drawArc(painter, arcCircle, 0, value.share(), color.isValid() ? color : theme.color(Token::Accent), arc);

    const QString text = value.shown.text.text();
    QFont figure = fontFor(this, TextRole::Figure);
    const qreal across = QFontMetricsF(figure).horizontalAdvance(text);
    const qreal fitting = figure.pixelSize() * (radius - ring * 2 - arc) * 1.6 / qMax(1.0, across);
    figure.setPixelSize(qMax(8, qRound(std::min(fitting, radius * 0.42))));
    painter.setFont(figure);
    painter.setPen(theme.color(std::isfinite(value.value) ? Token::TextPrimary : Token::Unknown));
    painter.drawText(circle(radius).translated(0, radius * 0.1), Qt::AlignCenter, text);
    if (!named)
        return;
    painter.setFont(caption);
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(QRectF(cell.left(), cell.bottom() - captionMetrics.height(), cell.width(), captionMetrics.height()),
                     Qt::AlignCenter, captionMetrics.elidedText(value.name, Qt::ElideRight, cell.width()));
}

void GaugeBody::paintThresholds(QPainter &painter, const QRectF &circle, const FieldValue &value, qreal width) const
{
    const Theme &theme = themeOf(this);
    const Thresholds &thresholds = value.config.thresholds;
    const qreal range = value.most - value.least;
    const auto placeOf = [&](double limit) {
        const double share = thresholds.percentage ? limit / 100 : (limit - value.least) / range;
        return std::clamp(share, 0.0, 1.0);
    };
    for (std::size_t i = 0; i < thresholds.steps.size(); ++i) {
        const auto &limit = thresholds.steps[i].value;
        const bool last = i + 1 == thresholds.steps.size();
        const double to = last ? 1 : placeOf(thresholds.steps[i + 1].value.value_or(value.least));
        const QColor color = themeColor({thresholds.steps[i].color, -1, {}}, theme);
        drawArc(painter, circle, limit ? placeOf(*limit) : 0, to, color, width);
    }
}

} // namespace wardroom
