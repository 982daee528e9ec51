// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "ui/common/page.h"
#include "ui/common/pinsource.h"

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace wardroom {

class AxisGroup;
class ChartPanel;
class FoldingGrid;
class GoalBoard;
class OverviewPresenter;
class OverviewTable;
class PanelFrame;
class PriorityCounts;
class StateView;
class TextLabel;
struct PartState;

/// The first page: how the system is, at a glance. Success board, golden signals under one cursor, the most
/// urgent alerts, the newest errors, the services.
class OverviewPage final : public Page, public PinSource
{
    Q_OBJECT
public:
    /// @p context must outlive the page.
    explicit OverviewPage(ViewContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    bool isComplete() const override;
    /// The row chosen in the table that has the focus; charts answer for themselves.
    std::optional<PinDraft> pinDraft() const override;

Q_SIGNALS:
    /// The user wants to see this alert; empty: all of them.
    void alertRequested(const QString &fingerprint);
    /// The user wants to see these lines, around this moment where it is not 0.
    void logsRequested(const QString &logql, qint64 timeMs);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    QWidget *createCharts();
    void shareAxes();
    QWidget *createTables();
    void createAlerts();
    void createErrors();
    void createServices();
    void connectFeed();
    void retranslate();

    void showBoard();
    void showChart(std::size_t index);
    void showAlerts();
    void showErrors();
    void showServices();
    void showAll();
    /// The part's own words for what it has to say instead of data; true where the data itself is to be
    /// shown.
    bool showState(const PartState &state, bool empty, StateView &view, PanelFrame &panel,
                   const QString &emptyTitle);

    ViewContext &m_context;
    std::unique_ptr<OverviewPresenter> m_presenter;
    QScrollArea *m_scroll = nullptr;
    FoldingGrid *m_grid = nullptr;
    GoalBoard *m_board = nullptr;
    std::vector<AxisGroup *> m_axes; ///< by column of charts
    std::vector<ChartPanel *> m_charts;
    PanelFrame *m_alertsPanel = nullptr;
    StateView *m_alertsState = nullptr;
    OverviewTable *m_alertsTable = nullptr;
    PriorityCounts *m_counts = nullptr;
    PanelFrame *m_errorsPanel = nullptr;
    StateView *m_errorsState = nullptr;
    OverviewTable *m_errorsTable = nullptr;
    QPushButton *m_openLogs = nullptr;
    PanelFrame *m_servicesPanel = nullptr;
    StateView *m_servicesState = nullptr;
    OverviewTable *m_servicesTable = nullptr;
    TextLabel *m_servicesSummary = nullptr;
};

} // namespace wardroom
