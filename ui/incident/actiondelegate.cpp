// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/actiondelegate.h"

#include "models/incident/actiontablemodel.h"
#include "ui/common/incidenttext.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace wardroom {

QWidget *ActionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ActionTableModel::PriorityColumn) {
        QWidget *const editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *const line = qobject_cast<QLineEdit *>(editor); line && index.column() == ActionTableModel::DueColumn)
            line->setPlaceholderText(tr("friday, +3d, 2026-12-01"));
        return editor;
    }
    auto *box = new QComboBox(parent);
    for (int i = 0; i <= static_cast<int>(ActionPriority::Low); ++i)
        box->addItem(IncidentText::priority(static_cast<ActionPriority>(i)));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *const self = const_cast<ActionDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ActionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *const box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ActionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *const box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void ActionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool done = index.siblingAtColumn(ActionTableModel::DoneColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool overdue = index.column() == ActionTableModel::DueColumn && index.data(ActionTableModel::OverdueRole).toBool();
    if (overdue)
        option->text = tr("overdue: %1").arg(option->text);
    const Token token = overdue ? Token::P0 : done ? Token::TextMuted : Token::TextPrimary;
    option->palette.setColor(QPalette::Text, themeOf(option->widget).color(token));
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    option->font.setStrikeOut(done && index.column() == ActionTableModel::TitleColumn);
}

} // namespace wardroom
