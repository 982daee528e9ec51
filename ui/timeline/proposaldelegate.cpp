// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/proposaldelegate.h"

#include "models/timeline/proposalmodel.h"
#include "ui/common/incidenttext.h"
#include "ui/timeline/timelinepresenter.h"
#include "ui/timeline/timelinewords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace wardroom {

ProposalDelegate::ProposalDelegate(TimelinePresenter &presenter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_presenter(presenter)
{
}

QWidget *ProposalDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (index.column() == ProposalModel::LaneColumn) {
        auto *box = new QComboBox(parent);
        for (const Lane lane : AllLanes)
            box->addItem(IncidentText::lane(lane));
        box->setAccessibleName(name);
        auto *self = const_cast<ProposalDelegate *>(this); // NOLINT: Qt's delegates signal from const functions
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *field = new QLineEdit(parent);
    field->setFrame(false);
    field->setAutoFillBackground(true);
    field->setAccessibleName(name);
    return field;
}

void ProposalDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(value.toInt());
    else if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(index.column() == ProposalModel::TimeColumn ? m_presenter.format().dateTime(value.toLongLong()) : value.toString());
}

void ProposalDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentIndex());
        return;
    }
    const auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field)
        return;
    if (index.column() != ProposalModel::TimeColumn) {
        model->setData(index, field->text());
        return;
    }
    const auto ms = m_presenter.parseTime(field->text(), index.data(Qt::EditRole).toLongLong());
    Q_EMIT timeRefused(ms ? QString() : TimelineWords::badTime(field->text()));
    if (ms)
        model->setData(index, *ms);
}

} // namespace wardroom
