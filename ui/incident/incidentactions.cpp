// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentactions.h"

#include "models/incident/alertdraft.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/render/format.h"
#include "ui/incident/declaredialog.h"
#include "ui/incident/incidentrecorder.h"
#include "ui/incident/incidentspage.h"
#include "ui/incident/incidentview.h"
#include "ui/incident/sharedfiles.h"
#include "ui/shell/mainwindow.h"
#include "ui/timeline/timelineeditor.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <limits>

namespace wardroom {

namespace {

constexpr QLatin1String SampleFile(":/incident/INC-2025-001.wardroom");
constexpr QLatin1String ListPage("incidents");
constexpr QLatin1String RoomPage("warroom");

} // namespace

IncidentActions::IncidentActions(MainWindow &window, IncidentDesk &desk)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_files(new SharedFiles(desk, window.view().clock(), &window))
{
    createActions();
    createMenu();
    connectFiles();
    new IncidentRecorder(desk, window.view(), this);
    connect(&window, &MainWindow::incidentRequested, this, &IncidentActions::openIncident);
    connect(&desk, &IncidentDesk::listChanged, this, &IncidentActions::updateMarks);
    connect(&desk, &IncidentDesk::listChanged, this, &IncidentActions::updateActions);
    connect(&desk, &IncidentDesk::currentChanged, this, &IncidentActions::updateActions);
    connect(&window.view(), &ViewContext::sessionChanged, this, &IncidentActions::updateMarks);
    updateMarks();
    updateActions();
}

// Actions ----------------------------------------------------------------------------------------------------------

void IncidentActions::createActions()
{
    ActionRegistry &actions = m_window.actions();
    actions.add({QStringLiteral("incident.declare"), [] { return tr("&Declare an incident…"); }, {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, IconId::Incident},
                [this](bool) { declare(); });
    actions.add({QStringLiteral("incident.open"), [] { return tr("&Open the current incident"); }, {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, IconId::Incident},
                [this](bool) { openCurrent(); });
    actions.add({QStringLiteral("incident.room"), [] { return tr("&War room"); }, {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, IconId::WarRoom},
                [this](bool) { openWarRoom(m_desk.current()); });
    actions.add({QStringLiteral("incident.share"), [] { return tr("&Share the current incident…"); }, {}, IconId::External},
                [this](bool) { m_files->askWhereToShare({m_desk.current()}); });
    actions.add({QStringLiteral("incident.import"), [] { return tr("Open a &file of incidents…"); }, {}, {}},
                [this](bool) { m_files->askWhatToOpen(); });
    if (QFile::exists(SampleFile)) {
        actions.add({QStringLiteral("incident.sample"), [] { return tr("Open the sa&mple INC-2025-001…"); }, {}, {}},
                    [this](bool) { openSample(); });
    }
}

void IncidentActions::createMenu()
{
    QMenu *const menu = m_window.addMenu([] { return tr("&Incident"); });
    const auto add = [this, menu](std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (QAction *action = m_window.actions().action(QLatin1String(id)))
                menu->addAction(action);
        }
        menu->addSeparator();
    };
    add({"incident.declare"});
    add({"incident.open", "incident.room"});
    add({"pin", "pin.clipboard", "pin.file", "pin.tray"});
    add({"incident.share", "incident.import", "incident.sample"});
}

void IncidentActions::updateActions()
{
    const bool any = m_desk.find(m_desk.current()) != nullptr;
    m_window.actions().action(QStringLiteral("incident.open"))->setEnabled(any);
    m_window.actions().action(QStringLiteral("incident.share"))->setEnabled(any);
}

void IncidentActions::connectFiles()
{
    connect(&m_window, &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_files->open(path);
    });
    connect(m_files, &SharedFiles::failed, this, [this](const QString &text) { m_window.tell(StateMark::Error, text); });
    connect(m_files, &SharedFiles::shared, this, [this](const QString &path, int incidents, qint64 bytes) {
        m_window.tell(StateMark::Ok, tr("%n incidents with their evidence were written to %1 (%2).", nullptr, incidents)
                                         .arg(path, QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)));
    });
    connect(m_files, &SharedFiles::merged, this, [this](const QList<QUuid> &incidents, int operations) {
        m_window.tell(StateMark::Ok, operations > 0 ? tr("Merged: %n changes were new here.", nullptr, operations)
                                                    : tr("Nothing in the file was new here."));
        if (incidents.size() == 1)
            openIncident(incidents.first());
        else
            m_window.openPage(ListPage);
    });
}

// Declaring --------------------------------------------------------------------------------------------------------

DeclareDialog *IncidentActions::declare(IncidentDraft draft)
{
    if (m_window.findChild<DeclareDialog *>())
        return nullptr;
    const ViewContext &view = m_window.view();
    draft.zone = view.zone().id();
    if (view.session())
        draft.environment = view.session()->connection().name;
    auto *dialog = new DeclareDialog(m_desk, view.clock(), std::move(draft), view.zone(), &m_window);
    connect(dialog, &DeclareDialog::declared, this, &IncidentActions::openWarRoom);
    dialog->open();
    return dialog;
}

DeclareDialog *IncidentActions::declareFrom(const std::vector<Alert> &alerts, const Labels &group)
{
    return declare(draftFromAlerts(alerts, group, defaultPriorities()));
}

// Opening ----------------------------------------------------------------------------------------------------------

IncidentView *IncidentActions::openIncident(const QUuid &id)
{
    auto *const page = qobject_cast<IncidentsPage *>(m_window.openPage(ListPage));
    if (!page)
        return nullptr;
    page->showIncident(id);
    return page->view();
}

void IncidentActions::openEvent(const QUuid &incident, const QUuid &event)
{
    IncidentView *const view = openIncident(incident);
    if (!view)
        return;
    view->setTab(IncidentView::Tab::Timeline);
    view->timeline()->chooseEvent(event);
}

void IncidentActions::openCurrent()
{
    openIncident(m_desk.current());
}

void IncidentActions::openWarRoom(const QUuid &id)
{
    if (!id.isNull())
        m_desk.setCurrent(id);
    if (!m_window.openPage(RoomPage))
        openIncident(id);
}

void IncidentActions::openSample()
{
    m_files->open(SampleFile);
}

void IncidentActions::connectPage(IncidentsPage &page)
{
    connect(&page, &IncidentsPage::declareRequested, this, [this] { declare(); });
    connect(&page, &IncidentsPage::importRequested, m_files, &SharedFiles::askWhatToOpen);
    connect(&page, &IncidentsPage::sampleRequested, this, &IncidentActions::openSample);
    connect(&page, &IncidentsPage::shareRequested, m_files, &SharedFiles::askWhereToShare);
    connect(&page, &IncidentsPage::warRoomRequested, this, &IncidentActions::openWarRoom);
}

/// Incidents of the environment that is looked at, and those that belong to none.
void IncidentActions::updateMarks()
{
    const auto &session = m_window.view().session();
    const QString environment = session ? session->connection().name : QString();
    std::vector<IncidentSpan> spans;
    for (const Incident &incident : m_desk.incidents()) {
        if (!environment.isEmpty() && !incident.environment.isEmpty() && incident.environment != environment)
            continue;
        const qint64 end = incident.isOpen() ? std::numeric_limits<qint64>::max() : incident.at(Milestone::Resolved).value_or(incident.declaredMs);
        const qint64 start = incident.declaredMs > 0 ? std::min(incident.declaredMs, end) : incident.startedMs();
        spans.push_back({{start, end}, incident.displayNumber(), static_cast<int>(incident.severity)});
    }
    m_window.view().setIncidents(std::move(spans));
}

} // namespace wardroom
