// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pagetable.h"

#include "app/gui/appcontext.h"
#include "app/gui/incidentoffice.h"
#include "ui/alerts/alertspage.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/explore/explorepage.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidentspage.h"
#include "ui/incident/incidentview.h"
#include "ui/logs/logspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/warroom/warroommirror.h" // the page holds a pointer that wants to know it
#include "ui/warroom/warroompage.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

namespace {

/// Titles of the pages, as the rail and the menu show them.
class PageTitle
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::PageTitle)
};

Page *createOverview(MainWindow &window)
{
    auto *const page = new OverviewPage(window.view());
    QObject::connect(page, &OverviewPage::alertRequested, &window, [&window](const QString &fingerprint) {
        if (auto *const alerts = qobject_cast<AlertsPage *>(window.openPage(QStringLiteral("alerts"))))
            alerts->showAlert(fingerprint);
    });
    QObject::connect(page, &OverviewPage::logsRequested, &window, [&window](const QString &logql) {
        if (auto *const logs = qobject_cast<LogsPage *>(window.openPage(QStringLiteral("logs"))))
            logs->showQuery(logql);
    });
    return page;
}

Page *createAlerts(MainWindow &window, AppContext &context)
{
    auto *const page = new AlertsPage(window.view());
    QObject::connect(page, &AlertsPage::incidentRequested, &context.incidentActions(window), &IncidentActions::declareFrom);
    return page;
}

Page *createIncidents(MainWindow &window, AppContext &context)
{
    IncidentOffice &office = context.incidents();
    auto *const page = new IncidentsPage(office.desk(), office.pinner(), window.view());
    context.incidentActions(window).connectPage(*page);
    return page;
}

Page *createWarRoom(MainWindow &window, AppContext &context)
{
    IncidentOffice &office = context.incidents();
    IncidentActions *const actions = &context.incidentActions(window);
    auto *const page = new WarRoomPage(office.desk(), office.pinner(), window.view());
    QObject::connect(page, &WarRoomPage::declareRequested, actions, [actions] { actions->declare(); });
    QObject::connect(page, &WarRoomPage::sampleRequested, actions, &IncidentActions::openSample);
    QObject::connect(page, &WarRoomPage::eventRequested, actions,
                     [actions, &office](const QUuid &event) { actions->openEvent(office.desk().current(), event); });
    QObject::connect(page, &WarRoomPage::actionsRequested, actions, [actions, &office] {
        if (IncidentView *const view = actions->openIncident(office.desk().current()))
            view->setTab(IncidentView::Tab::Actions);
    });
    QObject::connect(page, &WarRoomPage::alertRequested, &window, [&window](const QString &fingerprint) {
        if (auto *const alerts = qobject_cast<AlertsPage *>(window.openPage(QStringLiteral("alerts"))))
            alerts->showAlert(fingerprint);
    });
    return page;
}

} // namespace

QList<PageSpec> pageTable(AppContext &context)
{
    const auto settings = [&context](MainWindow &window) -> Page * {
        return new SettingsPage({context.connections(), context.secrets(), context.settings(), context.appearance(),
                                 context.clock(), context.log().filePath()},
                                window.view());
    };
    const auto explore = [&context](MainWindow &window) -> Page * {
        auto *const page = new ExplorePage(window.view(), context.queryHistory());
        QObject::connect(page, &ExplorePage::addToDashboardRequested, &window, [&window](const QString &promql, const QString &title) {
            if (auto *const boards = qobject_cast<DashboardsPage *>(window.openPage(QStringLiteral("dashboards"))))
                boards->addQuery(promql, title);
        });
        return page;
    };
    const auto dashboards = [&context](MainWindow &window) -> Page * {
        auto *const page = new DashboardsPage(window.view(), context.settings());
        page->offerWall(context.appearance());
        return page;
    };
    return {
        {QStringLiteral("warroom"), IconId::WarRoom, [] { return PageTitle::tr("War room"); },
         [&context](MainWindow &window) { return createWarRoom(window, context); }, false, true},
        {QStringLiteral("overview"), IconId::Overview, [] { return PageTitle::tr("Overview"); }, createOverview, false, false, true},
        {QStringLiteral("dashboards"), IconId::Dashboard, [] { return PageTitle::tr("Dashboards"); }, dashboards},
        {QStringLiteral("explore"), IconId::Explore, [] { return PageTitle::tr("Explore"); }, explore},
        {QStringLiteral("logs"), IconId::Logs, [] { return PageTitle::tr("Logs"); },
         [](MainWindow &window) -> Page * { return new LogsPage(window.view()); }},
        {QStringLiteral("alerts"), IconId::Alert, [] { return PageTitle::tr("Alerts"); },
         [&context](MainWindow &window) { return createAlerts(window, context); }},
        {QStringLiteral("incidents"), IconId::Incident, [] { return PageTitle::tr("Incidents"); },
         [&context](MainWindow &window) { return createIncidents(window, context); }},
        {QStringLiteral("settings"), IconId::Settings, [] { return PageTitle::tr("Settings"); }, settings, true},
    };
}

} // namespace wardroom
