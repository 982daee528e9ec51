// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roleholderdelegate.h"

#include "models/warroom/rolesmodel.h"
#include "ui/common/marks.h"

#include <QtGui/QPainter>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace wardroom {

namespace {
constexpr int Gap = 20;
constexpr qreal MostTitle = 0.56; // of the list
} // namespace

int RoleHolderDelegate::titleWidth() const
{
    int width = 0;
    const QAbstractItemModel *model = m_list->model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        width = std::max(width, widthOf({model->index(row, 0).data(RolesModel::TitleRole).toString()}));
    return std::min(width, static_cast<int>(m_list->viewport()->width() * MostTitle)) + look().px(Gap);
}

void RoleHolderDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int titles = titleWidth();
    drawLeft(painter, QRect(row.left(), row.top(), titles - look().px(Gap), row.height()),
             {index.data(RolesModel::TitleRole).toString(), Token::TextMuted});
    const bool assigned = index.data(RolesModel::AssignedRole).toBool();
    const bool commander = index.data(RolesModel::CommanderRole).toBool();
    QRect rest = row.adjusted(titles, 0, 0, 0);
    if (!assigned && commander) { // the one role that must not stay open
        const int side = look().px(26);
        paintStateMark(painter, QRectF(rest.left(), rest.center().y() - side / 2.0 + 0.5, side, side),
                       StateMark::Warning, look().theme());
        rest.setLeft(rest.left() + side + look().px(10));
    }
    drawLeft(painter, rest,
             {index.data().toString(), assigned ? Token::TextPrimary : Token::P2,
              commander ? RoomLook::Text::Lead : RoomLook::Text::Body, commander});
}

QWidget *RoleHolderDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFont(look().font(RoomLook::Text::Body));
    editor->setAccessibleName(index.data(RolesModel::TitleRole).toString());
    editor->setPlaceholderText(tr("Name"));
    auto *completer = new QCompleter(m_names, editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    editor->setCompleter(completer);
    return editor;
}

void RoleHolderDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(look().px(Inset) + titleWidth() - look().px(10), 0, 0, 0));
}

} // namespace wardroom
