// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/variableresolver.h"
#include "ui/shell/popup.h"

class QListView;
class QSortFilterProxyModel;

namespace wardroom {

class SearchField;
class VariableOptionModel;

/// What a variable can be, to search and to choose from. One value: a click or Enter takes it. Several: each is
/// checked by a click or Space, and all of them are taken together when the list closes.
class OptionPopup final : public Popup
{
    Q_OBJECT
public:
    OptionPopup(const Variable &variable, const ResolvedVariable &resolved, QWidget *parent);

    SearchField *searchField() const { return m_search; }
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const wardroom::VariableValue &value);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QModelIndex &index);

    VariableOptionModel *m_model;
    QSortFilterProxyModel *m_found;
    SearchField *m_search;
    QListView *m_view;
    VariableValue m_before;
};

} // namespace wardroom
