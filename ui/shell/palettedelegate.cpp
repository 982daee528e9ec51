// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "models/shell/palettemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    QRect rect = option.rect.adjusted(scaled(option.widget, 8), 0, -scaled(option.widget, 8), 0);
    if (const QString shortcut = index.data(PaletteModel::ShortcutRole).toString(); !shortcut.isEmpty()) {
        painter->setPen(theme.color(Token::TextMuted));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(shortcut) - scaled(option.widget, 8));
    }
    if (const QString group = index.data(PaletteModel::GroupRole).toString(); !group.isEmpty()) {
        const QString text = group + QStringLiteral("  ");
        painter->setPen(theme.color(Token::TextMuted));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(text));
    }
    painter->setPen(theme.color(Token::TextPrimary));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace wardroom
