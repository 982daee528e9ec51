// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/fielddelegate.h"

#include "models/logs/linefieldmodel.h"
#include "services/loki/loglevel.h"
#include "ui/logs/loglook.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

namespace wardroom {

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(option.widget, 24)};
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->widget);
    const bool isName = index.column() == LineFieldModel::NameColumn;
    Token token = isName ? Token::TextMuted : Token::TextPrimary;
    const QString name = index.siblingAtColumn(LineFieldModel::NameColumn).data().toString();
    if (!isName && (name == QLatin1String("level") || name == QLatin1String("detected_level")))
        token = levelToken(logLevelFromName(option->text));
    if (!isName)
        option->font = fontFor(option->widget, TextRole::Code);
    // A value of several lines or of thousands of characters is read below, in the whole text.
    option->text = option->text.left(400).simplified();
    option->palette.setColor(QPalette::Text, theme.color(token));
    option->palette.setColor(QPalette::HighlightedText, theme.color(token));
    option->textElideMode = Qt::ElideRight;
}

} // namespace wardroom
