// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/healthfilter.h"
#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTreeView;

namespace wardroom {

class MarkLabel;
class SearchField;
class StateView;
class TextLabel;

/// Targets or rules: a search, a switch for problems only, a summary, and the groups with their rows. Groups
/// are open.
class ServerListPane final : public QWidget
{
    Q_OBJECT
public:
    struct Columns
    {
        QList<int> widths; ///< pixels of the visual language; 0: takes the rest, a share each
        int health = 0; ///< that has the mark
        QList<int> code; ///< in the code font
        int error = 0; ///< shown only while there are errors
    };

    /// @p model must outlive the pane.
    ServerListPane(QAbstractItemModel &model, Columns columns, QWidget *parent = nullptr);

    void setTexts(const QString &search, const QString &list);
    void setSummary(const QString &summary);
    void setErrorsShown(bool shown);
    /// Ok takes it away.
    void setFreshness(StateMark mark, const QString &word);
    /// There are rows in the model: shows them, or that none fits the search.
    void showRows();
    StateView *stateView() const { return m_state; }
    QTreeView *tree() const { return m_tree; }
    SearchField *searchField() const { return m_search; }
    QPushButton *problemsButton() const { return m_problems; }
    QString summary() const;

Q_SIGNALS:
    void activated(const QModelIndex &index); ///< of the model
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createTree();
    void openGroups(int first, int last);
    void sizeColumns();
    void filterChanged();

    HealthFilter m_filter;
    const Columns m_columns;
    SearchField *m_search;
    QPushButton *m_problems;
    TextLabel *m_summary;
    MarkLabel *m_freshness;
    QTreeView *m_tree;
    StateView *m_state;
};

} // namespace wardroom
