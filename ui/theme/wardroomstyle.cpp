// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wardroomstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>

namespace wardroom {

namespace {

constexpr auto RoleProperty = "wardroomRole";
constexpr auto KeyHintProperty = "wardroomKeyHint";

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isAutoRaised(const QStyleOption *option)
{
    return option->state & QStyle::State_AutoRaise;
}

/// The option with its text in @p colour, for drawing that stays with the base style.
template <typename Option> Option withText(const Option &option, const QColor &colour)
{
    Option copy(option);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        copy.palette.setColor(role, colour);
    return copy;
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(RoleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(RoleProperty).toInt()) : ButtonRole::Plain;
}

QString keyText(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    // Return is what Qt calls the key that keyboards name Enter.
    const QKeyCombination first = keys[0];
    const bool isReturn = first.key() == Qt::Key_Return;
    const QKeySequence shown = isReturn ? QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter)) : keys;
    return shown.toString(QKeySequence::NativeText);
}

void setKeyHint(QAbstractButton *button, const QKeySequence &keys)
{
    button->setProperty(KeyHintProperty, keyText(keys));
    button->updateGeometry();
    button->update();
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(KeyHintProperty).toString() : QString();
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme fallback;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const auto *ours = qobject_cast<const WardroomStyle *>(style);
    return ours ? ours->theme() : fallback;
}

int scaled(const QWidget *widget, qreal px)
{
    const auto *ours = qobject_cast<const WardroomStyle *>(widget ? widget->style() : QApplication::style());
    return ours ? ours->px(px) : qRound(px);
}

WardroomStyle::WardroomStyle(Theme theme, qreal textScale)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
    , m_textScale(textScale)
    , m_scale(textScale * theme.pixelSize(TextRole::Base) / Theme().pixelSize(TextRole::Base))
{
}

QPalette WardroomStyle::paletteFor(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, theme.color(token)); };
    set(QPalette::Window, Token::BgWindow);
    set(QPalette::Base, Token::BgPanel);
    set(QPalette::AlternateBase, Token::BgPanel);
    set(QPalette::Button, Token::BgPanel);
    set(QPalette::ToolTipBase, Token::BgRaised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText})
        set(role, Token::TextPrimary);
    set(QPalette::PlaceholderText, Token::TextMuted);
    set(QPalette::BrightText, Token::OnFill);
    set(QPalette::Highlight, Token::BgSelected);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid})
        set(role, Token::LineSubtle);
    for (const auto role : {QPalette::Dark, QPalette::Shadow})
        set(role, Token::LineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::TextDisabled));
    return palette;
}

void WardroomStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        // Only space divides here; a popup list keeps its frame.
        if (view->frameShape() == QFrame::StyledPanel && !view->window()->windowFlags().testFlag(Qt::Popup))
            view->setFrameShape(QFrame::NoFrame);
        if (auto *table = qobject_cast<QTableView *>(view))
            table->setShowGrid(false);
    }
}

void WardroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    using namespace painting;
    const Context context{*painter, *this, widget};
    switch (element) {
    case PE_PanelButtonTool:
        toolButton(context, *option, isAutoRaised(option));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkBox(context, *option);
        return;
    case PE_IndicatorRadioButton:
        radioButton(context, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            field(context, *option);
        return;
    case PE_Frame:
        box(*painter, option->rect, {}, context.color(isTextArea(widget) ? (option->state & State_HasFocus ? Token::Accent : Token::LineControl) : Token::LineSubtle));
        return;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Of single items; a whole widget gets its ring from FocusRing.
        if ((option->state & State_KeyboardFocusChange) && qobject_cast<const QAbstractItemView *>(widget))
            box(*painter, option->rect, {}, context.color(Token::Accent), 0);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), context.color(Token::LineSubtle));
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        itemGround(context, *option);
        return;
    case PE_IndicatorBranch:
        branch(context, *option);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            headerArrow(context, *header);
        return;
    case PE_IndicatorArrowDown:
        chevron(context, option->rect, Qt::DownArrow, context.color(Token::TextSecondary));
        return;
    case PE_IndicatorArrowUp:
        chevron(context, option->rect, Qt::UpArrow, context.color(Token::TextSecondary));
        return;
    case PE_IndicatorArrowLeft:
        chevron(context, option->rect, Qt::LeftArrow, context.color(Token::TextSecondary));
        return;
    case PE_IndicatorArrowRight:
        chevron(context, option->rect, Qt::RightArrow, context.color(Token::TextSecondary));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        box(*painter, option->rect, element == PE_FrameMenu ? QColor() : context.color(Token::BgRaised), context.color(Token::LineStrong), 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WardroomStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    using namespace painting;
    const Context context{*painter, *this, widget};
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButton(context, *button);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonLabel(context, *button);
        break;
    case CE_Header: // the base style would ask itself, not us, where label and arrow go
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return header(context, *section);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSection(context, *header);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerLabel(context, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), context.color(Token::LineSubtle));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabShape(context, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool selected = tab->state & State_Selected;
            const bool enabled = tab->state & State_Enabled;
            QStyleOptionTab copy = withText(*tab, context.color(!enabled ? Token::TextDisabled : selected ? Token::TextPrimary : Token::TextSecondary));
            copy.state &= ~State_HasFocus;
            QFont font = painter->font();
            font.setBold(selected);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItem(context, *item);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuBarItem(context, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, context.color(Token::BgChrome));
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, context.color(option->state & State_MouseOver ? Token::Accent : Token::LineSubtle));
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->maximum > bar->minimum) {
            QRect done = bar->rect;
            done.setWidth(static_cast<int>(qint64(done.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
            box(*painter, done, context.color(Token::AccentFill), {});
            return;
        }
        break;
    case CE_ProgressBarGroove:
        box(*painter, option->rect, context.color(Token::LineSubtle), {});
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WardroomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const painting::Context context{*painter, *this, widget};
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return painting::comboBox(context, *combo);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return painting::spinBox(context, *spin);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar)
        return painting::scrollBar(context, *slider);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace wardroom
