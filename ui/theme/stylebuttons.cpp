// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStyleOption>

namespace wardroom::painting {

namespace {

struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColours filled(const Context &context, Token token, QStyle::State state)
{
    QColor fill = context.color(token);
    if (state & (QStyle::State_Sunken | QStyle::State_MouseOver))
        fill = fill.darker(state & QStyle::State_Sunken ? 118 : 108);
    return {fill, fill, context.color(Token::OnFill)};
}

ButtonColours coloursOf(const Context &context, QStyle::State state, bool flat)
{
    const bool enabled = state & QStyle::State_Enabled;
    if (!enabled)
        return {flat ? QColor() : context.color(Token::BgPanel), flat ? QColor() : context.color(Token::LineSubtle),
                context.color(Token::TextDisabled)};
    switch (buttonRole(context.widget)) {
    case ButtonRole::Primary:
        return filled(context, Token::AccentFill, state);
    case ButtonRole::Danger:
        return filled(context, Token::P0Fill, state);
    case ButtonRole::Plain:
        break;
    }
    const QColor text = context.color(Token::TextPrimary);
    if (state & QStyle::State_On)
        return {context.color(Token::BgSelected), context.color(Token::Accent), text};
    const QColor border = flat ? QColor() : context.color(Token::LineStrong);
    if (state & QStyle::State_Sunken)
        return {context.color(Token::BgSelected), border, text};
    if (state & QStyle::State_MouseOver)
        return {context.color(Token::BgHover), border, text};
    return {flat ? QColor() : context.color(Token::BgPanel), border, text};
}

bool isFlat(const QStyleOptionButton &option) { return option.features & QStyleOptionButton::Flat; }

/// Ground and border of a check mark's box or a radio button's ring.
std::pair<QColor, QColor> indicatorColours(const Context &context, QStyle::State state)
{
    const bool on = state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(state & QStyle::State_Enabled)) {
        const QColor grey = context.color(Token::TextDisabled);
        return {on ? grey : QColor(context.color(Token::BgWindow)), grey};
    }
    if (on)
        return {context.color(Token::AccentFill), context.color(Token::AccentFill)};
    return {context.color(state & QStyle::State_MouseOver ? Token::BgHover : Token::BgInput),
            context.color(Token::LineControl)};
}

} // namespace

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius)
{
    if (!fill.isValid() && !border.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(const Context &context, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const qreal reach = context.px(3.5);
    QPainter &painter = context.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(QRectF(rect).center());
    painter.rotate(direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90 : direction == Qt::RightArrow ? -90 : 0);
    const QPointF points[] = {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

QSize shortcutBoxSize(const WardroomStyle &style, const QString &text)
{
    const QFontMetrics metrics(fontFor(nullptr, TextRole::Caption));
    return {metrics.horizontalAdvance(text) + style.px(8), metrics.height() + style.px(2)};
}

void shortcutBox(const Context &context, const QRect &rect, const QString &text, const QColor &colour)
{
    QColor border = colour;
    border.setAlphaF(0.45F);
    box(context.painter, rect, {}, border);
    context.painter.save();
    context.painter.setFont(fontFor(context.widget, TextRole::Caption));
    context.painter.setPen(colour);
    context.painter.drawText(rect, Qt::AlignCenter, text);
    context.painter.restore();
}

void pushButton(const Context &context, const QStyleOptionButton &option)
{
    const ButtonColours colours = coloursOf(context, option.state, isFlat(option));
    box(context.painter, option.rect, colours.fill, colours.border);
}

void pushButtonLabel(const Context &context, const QStyleOptionButton &option)
{
    const ButtonColours colours = coloursOf(context, option.state, isFlat(option));
    const QString hint = keyHint(context.widget);
    const QSize hintSize = hint.isEmpty() ? QSize() : shortcutBoxSize(context.style, hint);
    const int gap = context.px(6);
    const bool hasIcon = !option.icon.isNull();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconSpace = hasIcon ? option.iconSize.width() + (option.text.isEmpty() ? 0 : gap) : 0;
    const int hintSpace = hint.isEmpty() ? 0 : hintSize.width() + gap + context.px(2);
    const int margin = context.px(6);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int menuSpace = hasMenu ? context.px(18) : 0;
    const int width = std::min(iconSpace + textWidth + hintSpace, option.rect.width() - margin - menuSpace);
    int x = option.rect.left() + (option.rect.width() - menuSpace - width) / 2;
    if (hasMenu) {
        const QRect place(option.rect.right() - menuSpace - margin / 2, option.rect.top(), menuSpace, option.rect.height());
        chevron(context, place, Qt::DownArrow, colours.text);
    }

    if (hasIcon) {
        const QRect target(QPoint(x, option.rect.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
        option.icon.paint(&context.painter, target, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconSpace;
    }
    const QRect textRect(x, option.rect.top(), width - iconSpace - hintSpace, option.rect.height());
    context.painter.setPen(colours.text);
    context.painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (!hint.isEmpty()) {
        QRect hintRect(QPoint(), hintSize);
        hintRect.moveCenter(option.rect.center());
        hintRect.moveRight(option.rect.left() + (option.rect.width() + width) / 2 - 1);
        shortcutBox(context, hintRect, hint, colours.text);
    }
}

QSize pushButtonSize(const WardroomStyle &style, const QStyleOptionButton &option, QSize contents, const QWidget *widget)
{
    const QString hint = keyHint(widget);
    const int height = std::max(style.px(28), contents.height() + style.px(4));
    if (option.text.isEmpty() && hint.isEmpty())
        return {std::max(height, contents.width() + style.px(8)), height};
    const int hintWidth = hint.isEmpty() ? 0 : shortcutBoxSize(style, hint).width() + style.px(8);
    return {contents.width() + hintWidth + style.px(option.icon.isNull() ? 24 : 22), height};
}

void toolButton(const Context &context, const QStyleOption &option, bool autoRaise)
{
    const ButtonColours colours = coloursOf(context, option.state, autoRaise);
    box(context.painter, option.rect, colours.fill, colours.border);
}

void checkBox(const Context &context, const QStyleOption &option)
{
    const auto [ground, border] = indicatorColours(context, option.state);
    box(context.painter, option.rect, ground, border, 2);
    QPainter &painter = context.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(context.color(Token::OnFill), context.style.px(10) / 6.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(option.rect);
    const auto at = [&r](qreal x, qreal y) { return QPointF(r.left() + x * r.width(), r.top() + y * r.height()); };
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (option.state & QStyle::State_On) {
        const QPointF tick[] = {at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)};
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
}

void radioButton(const Context &context, const QStyleOption &option)
{
    const auto [ground, border] = indicatorColours(context, option.state);
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter &painter = context.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawEllipse(ring);
    if (option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(context.color(Token::OnFill));
        painter.drawEllipse(ring.center(), ring.width() / 5, ring.height() / 5);
    }
    painter.restore();
}

} // namespace wardroom::painting
