// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WardroomStyle that measures: sizes, places and hints.
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyleOption>

namespace wardroom {

QRect WardroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return painting::comboBoxPart(*this, *option, subControl);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox && spin->buttonSymbols != QAbstractSpinBox::NoButtons)
        return painting::spinBoxPart(*this, *option, subControl);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar)
        return painting::scrollBarPart(*this, *slider, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect WardroomStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(px(6), 1, -px(6), -1);
        return option->rect;
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return painting::headerPart(*this, *header, element == SE_HeaderArrow);
        return option->rect;
    case SE_PushButtonContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize WardroomStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    const auto atLeast = [](QSize size, int height) { return QSize(size.width(), std::max(size.height(), height)); };
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::pushButtonSize(*this, *button, contents, widget);
        return base;
    case CT_ToolButton: {
        const QSize padded(contents.width() + px(10), contents.height() + px(6));
        return padded.expandedTo(QSize(px(28), px(28)));
    }
    case CT_ComboBox:
        return {contents.width() + px(8 + 24 + 6), std::max(px(28), contents.height() + px(6))};
    case CT_LineEdit:
    case CT_SpinBox:
        return atLeast(base, px(28));
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(base, px(24));
    case CT_ItemViewItem:
        return atLeast(base, px(28));
    case CT_HeaderSection:
        return {base.width(), px(24)};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        QFont font = widget ? widget->font() : QFont();
        font.setBold(true); // as it is when selected, so that choosing a tab moves none
        const QFontMetrics metrics(font);
        const int text = tab ? metrics.size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
        const int icon = tab && !tab->icon.isNull() ? tab->iconSize.width() + px(6) : 0;
        return {text + icon + px(26), std::max(px(36), metrics.height() + px(12))};
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return painting::menuItemSize(*this, *item, contents);
        return base;
    case CT_MenuBarItem:
        return {contents.width() + px(16), px(28)};
    default:
        return base;
    }
}

int WardroomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return px(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return px(8);
    case PM_FocusFrameHMargin: // the text margin of items, less one
        return px(8) - 1;
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderDefaultSectionSizeVertical:
        return px(28);
    case PM_HeaderMarkSize:
        return px(12);
    case PM_TreeViewIndentation:
        return px(20);
    case PM_ScrollBarExtent:
        return px(10);
    case PM_ScrollBarSliderMin:
        return px(28);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarHMargin:
        return px(8);
    case PM_MenuVMargin:
        return px(4);
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    case PM_SubMenuOverlap:
        return -1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WardroomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Menu_SubMenuUniDirection:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_animated ? 120 : 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(Token::LineSubtle).rgb());
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon WardroomStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(IconId::Close, Token::TextMuted);
    case SP_MessageBoxCritical:
        return icon(IconId::Warning, Token::Error);
    case SP_MessageBoxWarning:
        return icon(IconId::Warning, Token::P2);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(IconId::Info, Token::Accent);
    case SP_ToolBarHorizontalExtensionButton: // each menu bar asks for it
    case SP_ToolBarVerticalExtensionButton:
        return icon(IconId::More);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace wardroom
