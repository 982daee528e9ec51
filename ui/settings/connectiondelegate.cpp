// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectiondelegate.h"

#include "models/connections/connectionlistmodel.h"
#include "ui/shell/sourcestatus.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

QString sourceNames(const QModelIndex &index)
{
    QStringList names;
    for (const int kind : index.data(ConnectionListModel::SourcesRole).value<QList<int>>())
        names += SourceStatus::name(static_cast<SourceKind>(kind));
    return names.isEmpty() ? ConnectionDelegate::tr("No sources yet") : names.join(QStringLiteral(", "));
}

} // namespace

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 200), scaled(option.widget, 48)};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto px = [&option](int value) { return scaled(option.widget, value); };
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.top() + px(6), px(4), option.rect.height() - px(12)),
                      theme.chartColor(index.data(ConnectionListModel::ColourRole).toInt()));
    QRect line(option.rect.left() + px(14), option.rect.top() + px(5), option.rect.width() - px(22), px(20));
    if (index.data(ConnectionListModel::UnsavedRole).toBool()) {
        const QString word = tr("not saved");
        painter->setFont(fontFor(option.widget, TextRole::Caption));
        painter->setPen(theme.color(Token::Stale));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(word) - px(8));
    }
    painter->setFont(fontFor(option.widget, TextRole::PanelTitle));
    painter->setPen(theme.color(Token::TextPrimary));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line = QRect(option.rect.left() + px(14), option.rect.top() + px(25), option.rect.width() - px(22), px(16));
    painter->setFont(fontFor(option.widget, TextRole::Caption));
    painter->setPen(theme.color(Token::TextMuted));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(sourceNames(index), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace wardroom
