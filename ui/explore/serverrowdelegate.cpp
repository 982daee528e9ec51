// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverrowdelegate.h"

#include "models/explore/serverhealth.h"
#include "ui/common/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int MarkSize = 14;
constexpr int Gap = 6;
constexpr int Margin = 8;

StateMark markOf(const QModelIndex &index)
{
    switch (static_cast<ServerHealth>(index.data(HealthRole).toInt())) {
    case ServerHealth::Good:
        return StateMark::Ok;
    case ServerHealth::Bad:
        return StateMark::Error;
    case ServerHealth::Unknown:
        break;
    }
    return StateMark::Unknown;
}

} // namespace

ServerRowDelegate::ServerRowDelegate(int healthColumn, QList<int> codeColumns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_healthColumn(healthColumn)
    , m_codeColumns(std::move(codeColumns))
{
}

void ServerRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_codeColumns.contains(index.column()))
        option->font = fontFor(option->widget, TextRole::Code);
}

void ServerRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.data(IsGroupRole).toBool()) {
        paintGroup(painter, option, index);
        return;
    }
    if (index.column() != m_healthColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Theme &theme = themeOf(option.widget);
    const StateMark mark = markOf(index);
    const int size = scaled(option.widget, MarkSize);
    const QRect place(option.rect.left() + Margin, option.rect.center().y() - size / 2, size, size);
    painter->save();
    paintStateMark(*painter, place, mark, theme);
    painter->setFont(option.font);
    painter->setPen(theme.color(mark == StateMark::Error ? tokenOf(mark) : Token::TextPrimary));
    const QRect word = option.rect.adjusted(Margin + size + Gap, 0, -4, 0);
    painter->drawText(
        word, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, word.width()));
    painter->restore();
}

void ServerRowDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int size = scaled(option.widget, MarkSize);
    const QRect mark(option.rect.left() + 2, option.rect.center().y() - size / 2, size, size);
    painter->save();
    painter->fillRect(option.rect,
                      theme.color(option.state & QStyle::State_Selected ? Token::BgSelected : Token::BgHead));
    paintStateMark(*painter, mark, markOf(index), theme);
    painter->setFont(bold(option.font));
    painter->setPen(theme.color(Token::TextPrimary));
    QRect text = option.rect.adjusted(size + 2 + Gap, 0, -Margin, 0);
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width());
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, name);
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(name) + 2 * Gap);
    painter->setFont(option.font);
    painter->setPen(theme.color(Token::TextMuted));
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(GroupNoteRole).toString(), Qt::ElideMiddle,
                                                        text.width()));
    painter->restore();
}

} // namespace wardroom
