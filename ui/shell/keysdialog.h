// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keytopic.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QDialog>

class QSortFilterProxyModel;
class QTreeView;

namespace wardroom {

class SearchField;

/// F1: every key and gesture by the place where it works, with search.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const QList<KeyTopic> &topics, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    QTreeView *list() const { return m_list; }

private:
    void fill(const QList<KeyTopic> &topics);
    void find(const QString &text);

    QStandardItemModel m_model;
    QSortFilterProxyModel *m_found;
    SearchField *m_field;
    QTreeView *m_list;
};

} // namespace wardroom
