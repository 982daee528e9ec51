// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/labeldelegate.h"

#include "models/logs/labelbrowsermodel.h"
#include "services/render/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace wardroom {

namespace {
constexpr int RowHeight = 26;
constexpr int RightMargin = 12;
} // namespace

QSize LabelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, scaled(option.widget, RowHeight)};
}

QString LabelDelegate::countText(const QModelIndex &index)
{
    const QVariant count = index.data(LabelBrowserModel::CountRole);
    return count.isValid() ? Formatter().count(count.toLongLong()) : QString();
}

void LabelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isLabel = index.data(LabelBrowserModel::IsLabelRole).toBool();
    const bool active = index.data(LabelBrowserModel::HasCheckedRole).toBool();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    // Where the style puts the text, behind the check box.
    item.text = index.data().toString();
    QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, option.widget);
    text.setRight(option.rect.right() - RightMargin);
    painter->save();
    painter->setFont(option.font);
    const QString count = countText(index);
    painter->setPen(theme.color(Token::TextMuted));
    painter->drawText(text, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, count);

    const QRect name = text.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(count) - 8, 0);
    if (!isLabel)
        painter->setFont(fontFor(option.widget, TextRole::Code));
    painter->setPen(theme.color(isLabel && active ? Token::SynLabel : Token::TextPrimary));
    painter->drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(item.text, Qt::ElideMiddle, name.width()));
    if (!isLabel) {
        const double share = index.data(LabelBrowserModel::ShareRole).toDouble();
        const int width = static_cast<int>(share * text.width());
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->fillRect(text.left(), option.rect.bottom() - 2, std::max(share > 0 ? 2 : 0, width), 2,
                          theme.color(checked ? Token::Accent : Token::LineControl));
    }
    painter->restore();
}

bool LabelDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(index.data().toString()), view);
    return true;
}

} // namespace wardroom
