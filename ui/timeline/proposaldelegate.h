// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace wardroom {

class TimelinePresenter;

/// Edits proposed events: times as people write them, lanes by choice.
class ProposalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ProposalDelegate(TimelinePresenter &presenter, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void timeRefused(const QString &sentence) const; ///< empty: all is well

private:
    TimelinePresenter &m_presenter;
};

} // namespace wardroom
