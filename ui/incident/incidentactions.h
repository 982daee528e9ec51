// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/incident/incidentedits.h"

#include <QtCore/QObject>

namespace wardroom {

class DeclareDialog;
class IncidentDesk;
class IncidentView;
class IncidentsPage;
class MainWindow;
class SharedFiles;

/// What a window does with incidents, whatever page is open: the menu Incident with its actions, the declaration, files that are
/// dropped, and the marks on the charts. To be made once a window, after its pin actions; belongs to the window.
class IncidentActions final : public QObject
{
    Q_OBJECT
public:
    /// The desk must outlive the window.
    IncidentActions(MainWindow &window, IncidentDesk &desk);

    /// Null: there was one on the screen already.
    DeclareDialog *declare(IncidentDraft draft = {});
    /// @p group: see AlertsPage::incidentRequested().
    DeclareDialog *declareFrom(const std::vector<Alert> &alerts, const Labels &group);
    /// What shows it; null: there is no such page.
    IncidentView *openIncident(const QUuid &id);
    /// On its timeline.
    void openEvent(const QUuid &incident, const QUuid &event);
    void openCurrent();
    void openWarRoom(const QUuid &id);
    void openSample();
    SharedFiles &files() { return *m_files; }
    /// Makes a page's requests those of this window.
    void connectPage(IncidentsPage &page);

private:
    void createActions();
    void createMenu();
    void connectFiles();
    void updateActions();
    void updateMarks();

    MainWindow &m_window;
    IncidentDesk &m_desk;
    SharedFiles *m_files;
};

} // namespace wardroom
