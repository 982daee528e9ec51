// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace wardroom::painting {

namespace {

constexpr auto InvalidProperty = "wardroomInvalid";

QRect fromRight(const QRect &rect, int width, int inset)
{
    return {rect.right() - inset - width + 1, rect.top(), width, rect.height()};
}

/// A field's parts may themselves have the focus or the error: the line edit inside a combo box.
bool isInvalid(const QWidget *widget)
{
    return widget && widget->property(InvalidProperty).toBool();
}

} // namespace

void field(const Context &context, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    Token border = Token::LineControl;
    if (!enabled)
        border = Token::LineSubtle;
    else if (isInvalid(context.widget))
        border = Token::Error;
    else if (option.state & QStyle::State_HasFocus)
        border = Token::Accent;
    box(context.painter, option.rect, context.color(enabled ? Token::BgInput : Token::BgWindow), context.color(border));
}

void comboBox(const Context &context, const QStyleOptionComboBox &option)
{
    if (option.frame) {
        field(context, option);
        if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled) && !option.editable)
            box(context.painter, option.rect.adjusted(1, 1, -1, -1), context.color(Token::BgHover), {}, Radius - 1);
    }
    const QRect arrow = comboBoxPart(context.style, option, QStyle::SC_ComboBoxArrow);
    chevron(context, arrow, Qt::DownArrow,
            context.color(option.state & QStyle::State_Enabled ? Token::TextSecondary : Token::TextDisabled));
}

QRect comboBoxPart(const WardroomStyle &style, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const int arrow = style.px(24);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, rect, fromRight(rect, arrow, 1));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, rect, rect.adjusted(style.px(8), 1, -arrow, -1));
    default:
        return rect;
    }
}

void spinBox(const Context &context, const QStyleOptionSpinBox &option)
{
    if (option.frame)
        field(context, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const bool enabled = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        const bool pressed = (option.activeSubControls & part) && (option.state & QStyle::State_Sunken);
        chevron(context, spinBoxPart(context.style, option, part), direction,
                context.color(!enabled ? Token::TextDisabled : pressed ? Token::Accent : Token::TextSecondary));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect spinBoxPart(const WardroomStyle &style, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const int width = style.px(20);
    const QRect buttons = fromRight(rect, width, 2);
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(option.direction, rect, QRect(buttons.left(), rect.top() + 2, width, half - 2));
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(option.direction, rect, QRect(buttons.left(), rect.top() + half, width, half - 2));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option.direction, rect, rect.adjusted(style.px(6), 1, -width - 2, -1));
    default:
        return rect;
    }
}

} // namespace wardroom::painting

namespace wardroom {

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(painting::InvalidProperty, invalid);
    field->update();
}

} // namespace wardroom
