// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pinsource.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace wardroom {

class AnnotationsButton;
class ChartPanel;
class ExplorePresenter;
class StateView;
class TextLabel;
class ViewContext;

/// The answers of the queries as graph, as table and as text.
class ResultPane final : public QWidget, public PinSource
{
    Q_OBJECT
public:
    enum Tab { GraphTab, TableTab, RawTab };

    /// Both must outlive the pane.
    ResultPane(ViewContext &context, ExplorePresenter &presenter, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    ChartPanel *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }
    QPlainTextEdit *raw() const { return m_raw; }
    AnnotationsButton *annotationsButton() const { return m_annotations; }
    QPushButton *exemplarsButton() const { return m_exemplars; }
    StateView *stateView() const { return m_state; }
    QString note() const;
    bool isDrawn() const;

    void refresh();
    /// The graph, the rows chosen (else all), or the text: what is on the screen.
    std::optional<PinDraft> pinDraft() const override;

Q_SIGNALS:
    void drawn();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHead();
    void createTable();
    void createRaw();
    void retranslate();
    void updateState();
    QStringList titles() const;
    QString queries() const;
    void updateChart();
    void updateSwitches(bool hasExemplars);
    void updateRaw();
    void updateNote();
    void followAppearance();

    ViewContext &m_context;
    ExplorePresenter &m_presenter;
    QTabBar *m_tabs = nullptr;
    TextLabel *m_note = nullptr;
    AnnotationsButton *m_annotations = nullptr;
    QPushButton *m_exemplars = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    ChartPanel *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QSortFilterProxyModel m_sorted;
    QPlainTextEdit *m_raw = nullptr;
    std::size_t m_notDrawn = 0;
    qsizetype m_notWritten = 0;
};

} // namespace wardroom
