// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wardroom {

class ExplorePresenter;
class HistoryPane;
class PromqlEditor;
class QueryRow;
class ResultPane;
class ViewContext;

/// The queries of Explore, one below the other, their tools, and what they bring.
class QueryPane final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the pane.
    QueryPane(ViewContext &context, ExplorePresenter &presenter, QWidget *parent = nullptr);

    /// Puts @p promql in place of the query last worked on, and runs all.
    void showQuery(const QString &promql);
    void runAll();

    QueryRow *row(std::size_t index) const { return m_rows[index]; }
    std::size_t rowCount() const { return m_rows.size(); }
    ResultPane *results() const { return m_results; }
    HistoryPane *history() const { return m_history; }
    QPushButton *runButton() const { return m_run; }
    /// There only while an answer takes long.
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *rangeButton() const { return m_range; }
    QPushButton *instantButton() const { return m_instant; }
    QPushButton *historyButton() const { return m_historyButton; }
    QPushButton *dashboardButton() const { return m_toDashboard; }

Q_SIGNALS:
    /// The query last worked on is to become a panel of a dashboard.
    void addToDashboardRequested(const QString &promql, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createRows();
    void followRowsHeight();
    void showWrittenIn();
    QWidget *createTools();
    QWidget *createModes();
    void connectPresenter();
    void followQueries();
    void addRow();
    void removeRow(QueryRow *row);
    void refresh();
    void updateStop();
    void retranslate();
    void takeFromHistory(const QString &query);
    PromqlEditor *currentEditor() const;

    ViewContext &m_context;
    ExplorePresenter &m_presenter;
    QScrollArea *m_rowArea = nullptr; ///< many queries leave room for their answers
    QVBoxLayout *m_rowLayout = nullptr;
    std::vector<QueryRow *> m_rows;
    std::size_t m_current = 0; ///< the row that had the focus last
    HistoryPane *m_history = nullptr;
    ResultPane *m_results = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer m_patience; ///< quick answers need no way to stop them
    QPushButton *m_add = nullptr;
    QPushButton *m_range = nullptr;
    QPushButton *m_instant = nullptr;
    QPushButton *m_historyButton = nullptr;
    QPushButton *m_toDashboard = nullptr;
};

} // namespace wardroom
