// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QStyleOption>

/// The drawing behind WardroomStyle, grouped by what is drawn. Used by the style alone.
namespace wardroom::painting {

constexpr qreal Radius = 3;

struct Context
{
    QPainter &painter;
    const WardroomStyle &style;
    const QWidget *widget;

    QColor color(Token token) const { return style.theme().color(token); }
    int px(qreal value) const { return style.px(value); }
};

/// A filled box with a 1 px border on whole pixels. Invalid colours leave fill or border out.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius = Radius);
void chevron(const Context &context, const QRect &rect, Qt::ArrowType direction, const QColor &colour);
void shortcutBox(const Context &context, const QRect &rect, const QString &text, const QColor &colour);
QSize shortcutBoxSize(const WardroomStyle &style, const QString &text);

// stylebuttons.cpp
void pushButton(const Context &context, const QStyleOptionButton &option);
void pushButtonLabel(const Context &context, const QStyleOptionButton &option);
void toolButton(const Context &context, const QStyleOption &option, bool autoRaise);
void checkBox(const Context &context, const QStyleOption &option);
void radioButton(const Context &context, const QStyleOption &option);
QSize pushButtonSize(const WardroomStyle &style, const QStyleOptionButton &option, QSize contents, const QWidget *widget);

// stylefields.cpp
void field(const Context &context, const QStyleOption &option);
void comboBox(const Context &context, const QStyleOptionComboBox &option);
void spinBox(const Context &context, const QStyleOptionSpinBox &option);
QRect comboBoxPart(const WardroomStyle &style, const QStyleOptionComplex &option, QStyle::SubControl part);
QRect spinBoxPart(const WardroomStyle &style, const QStyleOptionComplex &option, QStyle::SubControl part);

// styleviews.cpp
void itemGround(const Context &context, const QStyleOption &option);
void branch(const Context &context, const QStyleOption &option);
void header(const Context &context, const QStyleOptionHeader &option);
void headerSection(const Context &context, const QStyleOptionHeader &option);
void headerLabel(const Context &context, const QStyleOptionHeader &option);
void headerArrow(const Context &context, const QStyleOptionHeader &option);
/// Where label (or @p arrow) of a section lie.
QRect headerPart(const WardroomStyle &style, const QStyleOptionHeader &option, bool arrow);
void tabShape(const Context &context, const QStyleOptionTab &option);
void scrollBar(const Context &context, const QStyleOptionSlider &option);
QRect scrollBarPart(const WardroomStyle &style, const QStyleOptionSlider &option, QStyle::SubControl part);

// stylemenus.cpp
void menuItem(const Context &context, const QStyleOptionMenuItem &option);
void menuBarItem(const Context &context, const QStyleOptionMenuItem &option);
QSize menuItemSize(const WardroomStyle &style, const QStyleOptionMenuItem &option, QSize contents);

} // namespace wardroom::painting
