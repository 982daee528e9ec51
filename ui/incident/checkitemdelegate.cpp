// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/checkitemdelegate.h"

#include "models/warroom/checklistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace wardroom {

namespace {

constexpr int RowHeight = 32;
constexpr int Margin = 12;
constexpr int Box = 16;
constexpr int Gap = 10;

void paintBox(QPainter &painter, const QRect &box, CheckState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = state == CheckState::Open;
    painter.setPen(QPen(theme.color(open ? Token::LineControl : state == CheckState::Done ? Token::Ok : Token::Accent), 1.5));
    painter.setBrush(theme.color(open ? Token::BgInput : state == CheckState::Done ? Token::OkTint : Token::BgSelected));
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    if (state == CheckState::Done)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), IconId::Check, theme.color(Token::Ok));
    else if (state == CheckState::Started)
        painter.drawLine(QPointF(box.left() + 4, box.center().y() + 0.5), QPointF(box.right() - 3, box.center().y() + 0.5));
    painter.restore();
}

} // namespace

QRect CheckItemDelegate::boxRect(const QStyleOptionViewItem &option)
{
    const int side = scaled(option.widget, Box);
    return {option.rect.left() + scaled(option.widget, Margin), option.rect.center().y() - side / 2, side, side};
}

QSize CheckItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(option.widget, RowHeight)};
}

void CheckItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto state = static_cast<CheckState>(index.data(ChecklistModel::StateRole).toInt());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(option.state.testFlag(QStyle::State_Selected) ? Token::BgSelected : Token::BgHover));
    paintBox(*painter, boxRect(option), state, theme);
    QRect rest = option.rect.adjusted(scaled(option.widget, Margin + Box + Gap), 0, -scaled(option.widget, Margin), 0);

    const QString aside = state == CheckState::Started
        ? tr("in progress")
        : QStringList{index.data(ChecklistModel::ByRole).toString(), index.data(ChecklistModel::TimeRole).toString()}.join(u' ').trimmed();
    painter->setFont(option.font);
    painter->setPen(theme.color(state == CheckState::Started ? Token::Accent : Token::TextMuted));
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, aside);
    rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(aside) - scaled(option.widget, Gap));
    QFont font = option.font;
    font.setBold(state == CheckState::Started);
    painter->setFont(font);
    painter->setPen(theme.color(state == CheckState::Done ? Token::TextSecondary : Token::TextPrimary));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

void CheckItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(scaled(option.widget, Margin + Box + Gap / 2), 1, 0, -1));
}

} // namespace wardroom
