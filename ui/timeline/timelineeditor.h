// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/incident/incidentdesk.h"

#include <QtWidgets/QWidget>

class QSplitter;

namespace wardroom {

class EventInspector;
class ImportDialog;
class InspectorSplit;
class NoticeBar;
class Pinner;
class StateView;
class TimelineBar;
class TimelineCanvas;
class TimelineCharts;
class TimelinePresenter;
class TimelineTable;

/// An incident's timeline to be worked in: what is shown on top, the graphical view, the same events as a table, and all of the
/// one that is chosen at the side.
///
/// Keys anywhere in it: Ctrl+E adds an event, Ctrl+Z takes back, Ctrl+Shift+Z brings again.
class TimelineEditor final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    TimelineEditor(IncidentDesk &desk, Pinner &pinner, ViewContext &view, QWidget *parent = nullptr);
    ~TimelineEditor() override;

    /// Null: none. Once it is loaded, the range of the view is set to it unless it shows it already.
    void setFile(std::shared_ptr<IncidentFile> file);
    void setReadOnly(bool readOnly);
    /// Chooses an event and brings it into sight, once the file has been read.
    void chooseEvent(const QUuid &event);
    void addEvent(); ///< opens the field for a new one
    /// Everything has its data, or says why it has none.
    bool isComplete() const;

    TimelinePresenter &presenter() const { return *m_presenter; }
    TimelineCanvas *canvas() const { return m_canvas; }
    TimelineTable *table() const { return m_table; }
    TimelineBar *bar() const { return m_bar; }
    EventInspector *inspector() const { return m_inspector; }
    InspectorSplit *split() const { return m_split; }
    NoticeBar *notice() const { return m_notice; }
    StateView *stateView() const { return m_tableState; }
    /// Opens the dialog that takes events out of a text.
    ImportDialog *openImport();

Q_SIGNALS:
    void completeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createViews();
    void createActions();
    void connectParts();
    void retranslate();
    void describeRows();
    void showState();
    void updateCharts();
    void fitRange();

    IncidentDesk &m_desk;
    ViewContext &m_view;
    TimelinePresenter *m_presenter;
    TimelineCharts *m_charts;
    TimelineBar *m_bar;
    TimelineCanvas *m_canvas;
    TimelineTable *m_table;
    EventInspector *m_inspector;
    StateView *m_tableState = nullptr;
    StateView *m_state = nullptr;
    NoticeBar *m_notice;
    QWidget *m_rows = nullptr; ///< the table with its bar
    QSplitter *m_splitter = nullptr;
    InspectorSplit *m_split = nullptr;
};

} // namespace wardroom
