// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marks.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

#include <cmath>

namespace wardroom {

namespace {

/// The mark is drawn in a box of 16; the painter is scaled to it.
constexpr qreal Box = 16;

QPen stroke(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void okMark(QPainter &painter, const QColor &colour, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(stroke(ground, 1.75));
    painter.setBrush(Qt::NoBrush);
    const QPointF tick[] = {{4.9, 8.3}, {7.1, 10.5}, {11.2, 6}};
    painter.drawPolyline(tick, 3);
}

void errorMark(QPainter &painter, const QColor &colour, const QColor &ground)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        octagon << QPointF(8 + 7.4 * std::cos(angle), 8 + 7.4 * std::sin(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(octagon);
    painter.setPen(stroke(ground, 1.75));
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void staleMark(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
    const QPointF hands[] = {{8, 4.6}, {8, 8.2}, {10.4, 9.8}};
    painter.drawPolyline(hands, 3);
}

void partialMark(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
    painter.setBrush(colour);
    painter.drawPie(QRectF(1.75, 1.75, 12.5, 12.5), 90 * 16, 180 * 16);
}

void warningMark(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{8, 2}, {14.4, 13.4}, {1.6, 13.4}});
    painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.2));
    painter.drawLine(QPointF(8, 11.3), QPointF(8, 11.31));
}

void unknownMark(QPainter &painter, const QColor &colour)
{
    QPen dashed = stroke(colour, 1.25);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({1.9, 1.6});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
    painter.setPen(stroke(colour, 1.4));
    QPainterPath question(QPointF(6.2, 6.4));
    question.cubicTo(6.2, 3.9, 9.9, 4, 9.8, 6.4);
    question.cubicTo(9.8, 7.9, 8, 7.8, 8, 9.4);
    painter.drawPath(question);
    painter.drawLine(QPointF(8, 11.5), QPointF(8, 11.51));
}

Token fillOf(int priority)
{
    return static_cast<Token>(static_cast<int>(priorityToken(priority)) + 1);
}

Token tintOf(int priority)
{
    return static_cast<Token>(static_cast<int>(priorityToken(priority)) + 2);
}

constexpr qreal ShapeRatio = 0.62; // of the font's size

} // namespace

Token tokenOf(StateMark mark)
{
    switch (mark) {
    case StateMark::Ok:
        return Token::Ok;
    case StateMark::Stale:
    case StateMark::Warning:
        return Token::Stale;
    case StateMark::Partial:
        return Token::Partial;
    case StateMark::Error:
        return Token::Error;
    case StateMark::Unknown:
        break;
    }
    return Token::Unknown;
}

void paintStateMark(QPainter &painter, const QRectF &rect, StateMark mark, const Theme &theme)
{
    const QColor colour = theme.color(tokenOf(mark));
    const QColor ground = theme.color(Token::BgPanel);
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / Box, side / Box);
    switch (mark) {
    case StateMark::Ok:
        okMark(painter, colour, ground);
        break;
    case StateMark::Stale:
        staleMark(painter, colour);
        break;
    case StateMark::Partial:
        partialMark(painter, colour);
        break;
    case StateMark::Warning:
        warningMark(painter, colour);
        break;
    case StateMark::Error:
        errorMark(painter, colour, ground);
        break;
    case StateMark::Unknown:
        unknownMark(painter, colour);
        break;
    }
    painter.restore();
}

Token priorityToken(int priority)
{
    constexpr Token Tokens[] = {Token::P0, Token::P1, Token::P2, Token::P3};
    return Tokens[std::clamp(priority, 0, 3)];
}

void paintPriorityShape(QPainter &painter, const QRectF &rect, int priority, const QColor &colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF c = rect.center();
    const qreal r = side / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool solid = priority <= 1;
    painter.setPen(solid ? QPen(Qt::NoPen) : stroke(colour, 1.5));
    painter.setBrush(solid ? QBrush(colour) : QBrush(Qt::NoBrush));
    switch (std::clamp(priority, 0, 3)) {
    case 0:
        painter.drawRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 1:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - r * 1.15}, {c.x() + r * 1.15, c.y()}, {c.x(), c.y() + r * 1.15}, {c.x() - r * 1.15, c.y()}});
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r * 1.1, c.y() + r * 0.9}, {c.x() - r * 1.1, c.y() + r * 0.9}});
        break;
    default:
        painter.drawEllipse(c, r, r);
    }
    painter.restore();
}

QSizeF prioritySize(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : metrics.ascent();
    return {std::ceil(metrics.horizontalAdvance(QStringLiteral("P0")) + size * (ShapeRatio + 1.35)), std::ceil(size * 1.54)};
}

void paintPriority(QPainter &painter, const QRectF &rect, int priority, const Theme &theme, const QFont &base)
{
    const QSizeF size = prioritySize(base);
    QRectF chip(QPointF(), size.boundedTo(rect.size()));
    chip.moveCenter(rect.center());
    chip.moveLeft(rect.left());
    QFont font = base;
    font.setBold(priority <= 2);
    const qreal em = size.height() / 1.54;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme.color(priority == 0 ? Token::OnFill : priorityToken(priority));
    if (priority <= 1) {
        painter.setPen(priority == 0 ? QPen(theme.color(fillOf(0)), 1) : QPen(theme.color(Token::P1), 1));
        painter.setBrush(theme.color(priority == 0 ? fillOf(0) : tintOf(1)));
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    }
    const QRectF shape(chip.left() + em * 0.46, chip.center().y() - em * ShapeRatio / 2, em * ShapeRatio, em * ShapeRatio);
    paintPriorityShape(painter, shape, priority, colour);
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(chip.adjusted(em * (0.46 + ShapeRatio + 0.34), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("P%1").arg(std::clamp(priority, 0, 3)));
    painter.restore();
}

} // namespace wardroom
