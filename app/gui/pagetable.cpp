// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pagetable.h"

#include "app/gui/appcontext.h"
#include "ui/alerts/alertspage.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/explore/explorepage.h"
#include "ui/logs/logspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

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

} // namespace

QList<PageSpec> pageTable(AppContext &context)
{
    const auto settings = [&context](MainWindow &window) -> Page * {
        return new SettingsPage({context.connections(), context.secrets(), context.settings(), context.appearance(),
                                 context.clock(), context.log().filePath()},
                                window.view());
    };
    const auto explore = [&context](MainWindow &window) -> Page * {
        return new ExplorePage(window.view(), context.queryHistory());
    };
    const auto dashboards = [&context](MainWindow &window) -> Page * {
        auto *const page = new DashboardsPage(window.view(), context.settings());
        page->offerWall(context.appearance());
        return page;
    };
    return {
        {QStringLiteral("overview"), IconId::Overview, [] { return PageTitle::tr("Overview"); }, createOverview},
        {QStringLiteral("dashboards"), IconId::Dashboard, [] { return PageTitle::tr("Dashboards"); }, dashboards},
        {QStringLiteral("explore"), IconId::Explore, [] { return PageTitle::tr("Explore"); }, explore},
        {QStringLiteral("logs"), IconId::Logs, [] { return PageTitle::tr("Logs"); },
         [](MainWindow &window) -> Page * { return new LogsPage(window.view()); }},
        {QStringLiteral("alerts"), IconId::Alert, [] { return PageTitle::tr("Alerts"); },
         [](MainWindow &window) -> Page * { return new AlertsPage(window.view()); }},
        {QStringLiteral("settings"), IconId::Settings, [] { return PageTitle::tr("Settings"); }, settings, true},
    };
}

} // namespace wardroom
