// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/historyfilter.h"
#include "models/explore/historymodel.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTreeView;

namespace wardroom {

class Clock;
class SearchField;
class StateView;

/// The queries that were run before, with a search. Enter or a double click takes one; the box before it
/// stars it, Delete forgets it.
class HistoryPane final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the pane.
    HistoryPane(QueryHistory &history, const Clock &clock, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    SearchField *searchField() const { return m_search; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createView();
    void retranslate();
    void sizeColumns();
    void updateState();
    void choose(const QModelIndex &index);
    void forget(const QModelIndex &index);

    QueryHistory &m_history;
    const Clock &m_clock;
    HistoryModel m_model;
    HistoryFilter m_filter;
    QTimeZone m_zone = QTimeZone::utc();
    SearchField *m_search;
    QPushButton *m_starred;
    QTreeView *m_view;
    StateView *m_state;
};

} // namespace wardroom
