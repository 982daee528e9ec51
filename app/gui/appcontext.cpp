// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/appcontext.h"

#include "app/gui/democontroller.h"
#include "app/gui/demostory.h"
#include "app/gui/incidentoffice.h"
#include "app/gui/keytopics.h"
#include "app/gui/pagetable.h"
#include "app/gui/screenshotrun.h"
#include "services/connections/connectionsecrets.h"
#include "services/settings/username.h"
#include "services/store/storefile.h"
#include "ui/common/errortext.h"
#include "ui/common/firstpaint.h"
#include "ui/common/problemtext.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/evidence/pinactions.h"
#include "ui/evidence/pincontroller.h"
#include "ui/explore/explorepage.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/sharedfiles.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include <cstdio>

namespace wardroom {

namespace {

constexpr qint64 PictureMs = 15 * 60'000; ///< of an incident's timeline
constexpr auto *PictureDashboard = "golden-signals";
constexpr auto *PictureQuery = "sum by (route) (rate(http_requests_total[$__rate_interval]))";

Q_LOGGING_CATEGORY(lcApp, "wardroom.app", QtInfoMsg)

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/wardroom/log");
}

/// The desktop is dark where its windows are darker than its text.
ThemeId systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? ThemeId::Dark : ThemeId::Light;
}

ThemeId chosenTheme(const QString &key)
{
    return key.isEmpty() ? systemTheme() : Appearance::themeOfKey(key);
}

} // namespace

AppContext::AppContext(const GuiOptions &options)
    : m_options(options)
    , m_scratch(options.screenshotFolder.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>())
    , m_redactor(std::make_shared<Redactor>())
    , m_settings(stateFile(QStringLiteral("settings.json")), m_clock)
    , m_log({m_scratch ? m_scratch->filePath(QStringLiteral("log")) : logFolder(),
             options.logLevels.isEmpty() ? m_settings.text(SettingKey::LogLevel) : options.logLevels},
            m_redactor)
    , m_secrets(m_redactor)
    , m_connections(configurationFile(QStringLiteral("connections.json")), m_clock)
    , m_sessions(m_connections, m_secrets, m_clock)
    , m_demo(options.demo ? std::make_unique<DemoController>() : nullptr)
    , m_windows({m_settings, m_secrets, m_sessions,
                 {m_clock, m_cursor, m_appearance, m_demo.get(), m_log.filePath(), keyTopics},
                 [this] { return pageTable(*this); }})
{
    applyAppearance();
    connect(&m_windows, &WindowManager::lastWindowClosed, this, [this] { quit(0); });
    connect(&m_settings, &Settings::problemFound, this, &AppContext::tell);
}

AppContext::~AppContext() = default;

QString AppContext::stateFile(const QString &name) const
{
    return m_scratch ? m_scratch->filePath(name) : configurationFile(name);
}

QueryHistory &AppContext::queryHistory()
{
    if (!m_queryHistory) {
        m_queryHistory = std::make_unique<QueryHistory>(stateFile(QStringLiteral("query-history.json")), m_clock);
        connect(m_queryHistory.get(), &QueryHistory::problemFound, this, &AppContext::tell);
        if (m_queryHistory->problem())
            tell(*m_queryHistory->problem());
    }
    return *m_queryHistory;
}

void AppContext::applyAppearance()
{
    const auto wanted = [this] {
        Appearance::Options look;
        look.theme = chosenTheme(m_options.theme.isEmpty() ? m_settings.text(SettingKey::Theme) : m_options.theme);
        look.language = m_options.language.isEmpty() ? m_settings.text(SettingKey::Language) : m_options.language;
        look.reducedMotion = m_settings.flag(SettingKey::ReducedMotion);
        return look;
    };
    m_appearance.apply(wanted());
    // What was given on the command line holds for this run only; what is chosen in the window is kept.
    connect(&m_appearance, &Appearance::changed, this, &AppContext::keepAppearance);
    connect(&m_settings, &Settings::changed, this, [this, wanted](SettingKey key) {
        if (key == SettingKey::ReducedMotion)
            m_appearance.apply(wanted());
        if (key == SettingKey::LogLevel)
            (void)Log::setLevels(m_settings.text(SettingKey::LogLevel)); // the settings page offers valid ones only
    });
}

void AppContext::keepAppearance()
{
    const QString theme = Appearance::themeKey(m_appearance.options().theme);
    if (theme != m_options.theme && chosenTheme(m_settings.text(SettingKey::Theme)) != m_appearance.options().theme)
        m_settings.set(SettingKey::Theme, theme);
    const QString language = m_appearance.options().language;
    if (!language.isEmpty() && language != m_options.language)
        m_settings.set(SettingKey::Language, language);
}

void AppContext::start()
{
    m_windows.restore(m_options.size);
    if (m_options.exitAfterFirstPaint) {
        onFirstPaint(m_windows.firstWindow(), [this] { Q_EMIT finished(0); });
        return;
    }
    // Whatever can wait until the window is seen.
    onFirstPaint(m_windows.firstWindow(), [this] {
        openIncidents();
        m_secrets.probe();
        tellProblems();
        qCInfo(lcApp) << "Wardroom" << WARDROOM_VERSION << "has started";
    });
    if (m_demo)
        startDemo();
    if (m_scratch)
        startScreenshots();
}

void AppContext::quit(int exitCode)
{
    if (std::exchange(m_quitting, true) || (!m_demo && !m_incidents)) {
        // Queued: what fails at the start is told before the event loop runs, which would not notice.
        QMetaObject::invokeMethod(this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
        return;
    }
    if (m_incidents)
        m_incidents->whenWritten([this, exitCode] { stopDemo(exitCode); });
    else
        stopDemo(exitCode);
}

void AppContext::stopDemo(int exitCode)
{
    if (!m_demo) {
        QMetaObject::invokeMethod(this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
        return;
    }
    // The servers are asked to end, not killed: for a person the program is gone at once all the same.
    m_windows.hide();
    connect(&m_demo->stack(), &DemoStack::stopped, this, [this, exitCode] { Q_EMIT finished(exitCode); });
    m_demo->stack().stop();
}

QString AppContext::storeFile()
{
    if (!m_options.storeFile.isEmpty())
        return m_options.storeFile;
    if (m_scratch)
        return m_scratch->filePath(QStringLiteral("incidents.sqlite"));
    if (!m_demo)
        return defaultStoreFile();
    if (const QString chosen = qEnvironmentVariable("WARDROOM_DEMO_STORE"); !chosen.isEmpty())
        return chosen;
    m_demoStore = std::make_unique<QTemporaryDir>();
    return m_demoStore->filePath(QStringLiteral("incidents.sqlite"));
}

IncidentOffice &AppContext::incidents()
{
    if (!m_incidents) {
        m_incidents = std::make_unique<IncidentOffice>(storeFile(), m_clock, [this] { return userName(m_settings); });
        connect(&m_incidents->store(), &Store::opened, this, &AppContext::tellStore);
        if (m_demo && m_options.storeFile.isEmpty())
            m_incidents->addSample();
        connect(&m_incidents->desk(), &IncidentDesk::failed, this, [this](const Error &error) {
            qCWarning(lcApp).noquote() << "a change of an incident was not saved:" << describe(error);
            m_windows.tell(StateMark::Error, tr("The last change is not saved. %1").arg(errorText(error).text()));
        });
    }
    return *m_incidents;
}

void AppContext::tellStore()
{
    const Store &store = m_incidents->store();
    for (const QString &notice : store.notices()) {
        qCWarning(lcApp).noquote() << notice;
        m_windows.tell(StateMark::Warning, notice);
    }
    if (store.problem()) {
        qCWarning(lcApp).noquote() << "the incidents can not be opened:" << describe(*store.problem());
        m_windows.tell(StateMark::Error, tr("The incidents can not be opened. %1").arg(errorText(*store.problem()).text()));
    }
}

/// Reading the journal would make the start slower: all that has to do with incidents comes once the window is seen.
void AppContext::openIncidents()
{
    for (MainWindow *window : m_windows.windows())
        attachIncidents(*window);
    connect(&m_windows, &WindowManager::windowAdded, this, &AppContext::attachIncidents);
    if (m_options.bundleFile.isEmpty())
        return;
    incidentActions(*m_windows.firstWindow()).files().open(m_options.bundleFile);
}

void AppContext::attachIncidents(MainWindow &window)
{
    incidentActions(window);
}

IncidentActions &AppContext::incidentActions(MainWindow &window)
{
    if (auto *const there = window.findChild<IncidentActions *>())
        return *there;
    IncidentOffice &office = incidents();
    window.setDesk(office.desk());
    PinController *const pins = addPinActions(window, office.desk(), office.pinner());
    auto *const actions = new IncidentActions(window, office.desk()); // the window owns it
    connect(pins, &PinController::editRequested, actions, &IncidentActions::openEvent);
    return *actions;
}

void AppContext::startDemo()
{
    DemoStack &stack = m_demo->stack();
    connect(&stack, &DemoStack::ready, this, [this](const Connection &connection) {
        m_sessions.setTransient(connection);
        m_windows.showEnvironment(connection.id);
    });
    connect(&stack, &DemoStack::failed, this, [this](const Error &error) {
        qCWarning(lcApp).noquote() << "the demo failed:" << describe(error);
        if (m_scratch) {
            std::fprintf(stderr, "wardroom: the demo failed: %s\n", qPrintable(error.detail));
            quit(1);
        }
    });
    stack.start();
}

void AppContext::startScreenshots()
{
    m_screenshots = new ScreenshotRun(*m_windows.firstWindow(), m_options.screenshotFolder, this);
    connect(m_screenshots, &ScreenshotRun::finished, this, [this](int exitCode, const QString &problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "wardroom: %s\n", qPrintable(problem));
        quit(exitCode);
    });
    IncidentDesk &desk = incidents().desk();
    if (m_demo) {
        m_screenshots->setStory(*new DemoStory(desk, m_screenshots));
        addDemoPictures();
    }
    m_screenshots->add(QStringLiteral("incident"), [this, &desk]() -> Page * {
        if (desk.incidents().empty())
            return nullptr;
        const QUuid shown = desk.current().isNull() ? desk.incidents().front().id : desk.current();
        MainWindow &window = *m_windows.firstWindow();
        if (m_demo) // it has just begun
            window.view().setRange(TimeRange::last(PictureMs));
        incidentActions(window).openIncident(shown);
        return window.page(window.currentPage());
    });
    using WaitFor = ScreenshotRun::WaitFor;
    const WaitFor what = m_demo ? WaitFor::Incident : m_sessions.environments().isEmpty() ? WaitFor::Nothing : WaitFor::Session;
    // The incidents are read once the window has been seen; a picture before that would show a page that is still empty.
    connect(&desk, &IncidentDesk::listChanged, m_screenshots, [this, what] { m_screenshots->start(what); }, Qt::SingleShotConnection);
}

/// What a page is for shows only once something is open in it.
void AppContext::addDemoPictures()
{
    MainWindow *const window = m_windows.firstWindow();
    m_screenshots->add(QStringLiteral("dashboard"), [window]() -> Page * {
        auto *const page = qobject_cast<DashboardsPage *>(window->openPage(QStringLiteral("dashboards")));
        page->openDashboard(QLatin1String(PictureDashboard));
        return page;
    });
    m_screenshots->add(QStringLiteral("query"), [window]() -> Page * {
        auto *const page = qobject_cast<ExplorePage *>(window->openPage(QStringLiteral("explore")));
        page->showQuery(QLatin1String(PictureQuery));
        return page;
    });
}

void AppContext::tellProblems()
{
    for (const FileProblem &problem : m_settings.problems())
        tell(problem);
    for (const FileProblem &problem : m_connections.problems())
        tell(problem);
    if (!m_log.fileProblem().isEmpty())
        m_windows.tell(StateMark::Stale, tr("The log file can not be written: %1").arg(m_log.fileProblem()));
    // Secrets that somebody wrote into the file by hand belong in the keychain.
    const auto found = m_connections.takeFoundSecrets();
    for (auto it = found.constBegin(); it != found.constEnd(); ++it)
        m_secretSaves.push_back(saveSecrets(it.key(), it.value(), m_secrets, this, [this, id = it.key()](const Result<void> &saved) {
            if (saved)
                m_sessions.forget(id);
            else
                m_windows.tell(StateMark::Error, errorText(saved.error()).text());
        }));
}

void AppContext::tell(const FileProblem &problem)
{
    qCWarning(lcApp).noquote() << problem.file << problem.detail;
    m_windows.tell(StateMark::Stale, ProblemText::of(problem));
}

} // namespace wardroom
