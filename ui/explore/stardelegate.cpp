// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/stardelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int StarSize = 16;
}

void StarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    initStyleOption(&ground, index);
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &ground, option.widget);
    const int size = scaled(option.widget, StarSize);
    const QRect place(box.center().x() - size / 2, box.center().y() - size / 2, size, size);
    const bool starred = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintIcon(*painter, place, IconId::Star,
              themeOf(option.widget).color(starred ? Token::Accent : Token::TextDisabled));
}

} // namespace wardroom
