// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"
#include "services/dashboards/dashboardlinks.h"
#include "services/render/chartvalues.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <map>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace wardroom {

class AxisGroup;
class ChartCanvas;
class CursorPanel;
class DashboardPresenter;
class ElidedLabel;
class ImportReportPanel;
class InspectorSplit;
class LinkBar;
class NoticeBar;
class PanelBoard;
class PanelView;
class VariableBar;
class ViewContext;

/// An open dashboard: head, variables, panels; beside them the import report, or cursors A and B. It is rebuilt
/// from the document that it holds.
class DashboardView final : public QWidget
{
    Q_OBJECT
public:
    /// @p context must outlive it.
    explicit DashboardView(ViewContext &context, QWidget *parent = nullptr);
    ~DashboardView() override;

    /// Another dashboard.
    void open(DashboardDocument document);
    /// The same one, edited: choices, open rows, scrolling and data stay.
    void setDocument(DashboardDocument document);
    const DashboardDocument &document() const;

    DashboardPresenter &presenter() const { return *m_presenter; }
    PanelBoard &board() const { return *m_board; }
    LinkBar &linkBar() const { return *m_links; }
    /// Goes back to the range that the file asks for; hidden where that is the window's.
    QPushButton *ownRangeButton() const { return m_ownRange; }
    NoticeBar &notice() const { return *m_notice; }
    VariableBar &variableBar() const { return *m_variables; }
    ImportReportPanel &report() const { return *m_report; }
    QPushButton *reportButton() const { return m_reportButton; }
    /// Room at the right end of the head, for more buttons.
    QHBoxLayout *headLayout() const { return m_headRight; }
    /// Panels only, without head and variables: for the wall.
    void setBare(bool bare);
    /// A row of its own over the panels. Becomes the owner.
    void insertBar(QWidget *bar);
    /// What stands at the side instead of report and cursors; null: those again. Becomes the owner.
    void setSideView(QWidget *view);
    /// All dashboards there are, for links and lists of them.
    void setLibrary(std::vector<LibraryEntry> library);
    /// A sentence over the panels, until the next dashboard or a click.
    void tell(const QString &sentence);
    /// Says in the head that not all is saved.
    void setUnsaved(bool unsaved);
    bool isComplete() const;

Q_SIGNALS:
    void backRequested();
    /// The dashboard with this uid or id.
    void dashboardRequested(const QString &id);
    /// A link in the head, of a panel or in a table was chosen.
    void linkRequested(const wardroom::LinkTarget &target);
    void panelClicked(const QString &key);
    void completeChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *createHead();
    void createInspector();
    void connectPresenter();
    void connectPanel(const QString &key, PanelView *view);
    void retranslate();
    void showHead();
    void showVariables();
    void showLinks();
    void showOwnRange();
    void followPanelLink(const QString &key, const DataLink &link);
    void showPlaced();
    void showPanel(const QString &key);
    void showAllPanels();
    void showStalePanels();
    void showTiming();
    void shareAxes(const QString &key, ChartCanvas &canvas);
    void toggleReport(bool shown);
    void followLocks();
    void updateCursorCharts();
    void fillCompare();

    ViewContext &m_context;
    DashboardPresenter *m_presenter;
    QWidget *m_head = nullptr;
    QToolButton *m_back = nullptr;
    ElidedLabel *m_title = nullptr;
    QPushButton *m_reportButton = nullptr;
    ElidedLabel *m_timing = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_ownRange = nullptr;
    LinkBar *m_links = nullptr;
    NoticeBar *m_notice = nullptr;
    std::vector<LibraryEntry> m_library;
    QHBoxLayout *m_headRight = nullptr;
    QVBoxLayout *m_column = nullptr;
    VariableBar *m_variables = nullptr;
    PanelBoard *m_board = nullptr;
    InspectorSplit *m_split = nullptr;
    QStackedWidget *m_inspector = nullptr;
    QWidget *m_side = nullptr;
    bool m_unsaved = false;
    bool m_bare = false;
    ImportReportPanel *m_report = nullptr;
    CursorPanel *m_cursors = nullptr;
    std::map<std::pair<int, int>, AxisGroup *> m_axes; ///< by place and width in grid columns
    QTimer m_tick; ///< ages in the heads of stale panels
};

} // namespace wardroom
