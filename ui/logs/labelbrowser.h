// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QWidget>

class QTreeView;

namespace wardroom {

class LabelBrowserModel;
class SearchField;
class StateView;
class TextLabel;

/// The column at the left of the logs: labels, their values and how many lines carry each. Ticked values make the
/// selector.
class LabelBrowser final : public QWidget
{
    Q_OBJECT
public:
    explicit LabelBrowser(LabelBrowserModel &labels, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    StateView *stateView() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void updateCount();

    LabelBrowserModel &m_labels;
    QSortFilterProxyModel m_filter;
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_unit;
    SearchField *m_search;
    QTreeView *m_tree;
    StateView *m_state;
};

} // namespace wardroom
