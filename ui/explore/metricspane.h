// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;
class QTreeView;

namespace wardroom {

class MetricsPresenter;
class SearchField;
class StateView;
class TextLabel;

/// The metric browser: all metrics by prefix and type at the left; what one is, and how its labels divide its
/// series, at the right.
class MetricsPane final : public QWidget
{
    Q_OBJECT
public:
    /// @p presenter must outlive the pane.
    explicit MetricsPane(MetricsPresenter &presenter, QWidget *parent = nullptr);

    SearchField *searchField() const { return m_search; }
    QComboBox *typeBox() const { return m_type; }
    QTreeView *tree() const { return m_tree; }
    QTreeView *labels() const { return m_labels; }
    QPushButton *queryButton() const { return m_query; }
    QString summary() const;
    QString detailText() const;

Q_SIGNALS:
    /// A query to begin with, for this metric.
    void queryRequested(const QString &promql);
    void retryRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createList();
    QWidget *createDetail();
    void setUpTree(QTreeView *tree);
    void sizeColumns();
    void retranslate();
    void refresh();
    void fillTypes();
    void updateSummary();
    void updateState();
    void updateDetail();
    void filter();
    void select(const QModelIndex &index);

    MetricsPresenter &m_presenter;
    SearchField *m_search = nullptr;
    QComboBox *m_type = nullptr;
    QTreeView *m_tree = nullptr;
    StateView *m_treeState = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_help = nullptr;
    QPushButton *m_query = nullptr;
    QTreeView *m_labels = nullptr;
    StateView *m_labelState = nullptr;
    QString m_chosen;
};

/// A query that says something about a metric of this type: a counter's rate, a histogram's quantile.
QString queryForMetric(const QString &metric, const QString &type);

} // namespace wardroom
