// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelbody.h"

class QComboBox;
class QSortFilterProxyModel;
class QTreeView;

namespace wardroom {

class FrameModel;

/// table, and what placeholders show of their queries. A head sorts; a cell's link is opened by a double click,
/// Enter or the menu, and only where it leads to the web.
class TableBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit TableBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    QString notice() const override;
    FrozenTable pinTable() const override;
    QTreeView *view() const { return m_view; }
    FrameModel *model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoice();
    void applyWidths();
    void stretchLast();
    void openLink(const QModelIndex &index);
    void showMenu(QPoint at);
    static Frames framesOf(const PanelContent &content);

    QComboBox *m_choice; ///< of several tables
    QTreeView *m_view;
    FrameModel *m_model;
    QSortFilterProxyModel *m_sorted;
    int m_lastWidth = 0; ///< of the last column, before it is stretched
};

} // namespace wardroom
