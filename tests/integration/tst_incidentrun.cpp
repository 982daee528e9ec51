// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's incident from alarm to resolution by the keyboard alone, pins included. Then the servers are gone, the program is
// killed, and a second one must find everything: the test runs itself as the program that is killed.
#include "app/gui/appcontext.h"
#include "app/gui/incidentoffice.h"
#include "services/alerts/alertfeed.h"
#include "services/demo/demoprograms.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/evidence/evidencecard.h"
#include "ui/evidence/evidenceview.h"
#include "ui/incident/flattable.h"
#include "ui/incident/declaredialog.h"
#include "ui/incident/incidentlist.h"
#include "ui/incident/incidentspage.h"
#include "ui/incident/incidentview.h"
#include "ui/logs/logview.h"
#include "ui/shell/mainwindow.h"
#include "ui/warroom/warroompage.h"

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

#include <cstdio>

using namespace wardroom;

namespace {

constexpr int Patience = 60'000; // ms, for what servers do in their own time
constexpr int MostTabs = 400;
constexpr QLatin1String UntilKilled("--until-killed");
constexpr QLatin1String StoreName("incidents.sqlite");
const QByteArray Ready("everything is on the disk");

/// One program with a window, on the demo or with no source at all.
class Program
{
public:
    Program(const QString &store, bool demo)
    {
        GuiOptions options;
        options.demo = demo;
        options.language = QStringLiteral("en");
        options.theme = QStringLiteral("dark");
        options.size = QSize(1440, 900);
        options.storeFile = store;
        m_context = std::make_unique<AppContext>(options);
        m_context->start();
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (auto *const main = qobject_cast<MainWindow *>(widget))
                m_window = main;
        }
    }
    ~Program()
    {
        QSignalSpy finished(m_context.get(), &AppContext::finished);
        m_context->quit(0);
        if (finished.isEmpty())
            finished.wait(Patience);
    }

    MainWindow *window() const { return m_window; }
    IncidentOffice &office() const { return m_context->incidents(); }
    IncidentDesk &desk() const { return office().desk(); }

    /// By its key; null where that does not bring it up.
    Page *open(const QString &id) const
    {
        const auto isPage = [&id](const PageSpec &page) { return page.id == id; };
        const auto &pages = m_window->pages();
        const auto place = std::find_if(pages.cbegin(), pages.cend(), isPage) - pages.cbegin();
        QTest::keyClick(m_window, static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        return m_window->currentPage() == id ? m_window->page(id) : nullptr;
    }

    /// Tab until a widget of that class has the focus; null: it is not reached.
    template <typename Widget> Widget *tabTo() const
    {
        for (int i = 0; i < MostTabs; ++i) {
            QWidget *const focused = QApplication::focusWidget();
            if (auto *const found = qobject_cast<Widget *>(focused))
                return found;
            QTest::keyClick(focused ? focused : m_window.data(), Qt::Key_Tab);
        }
        return nullptr;
    }

private:
    std::unique_ptr<AppContext> m_context;
    QPointer<MainWindow> m_window;
};

/// To whoever has the focus, as a keyboard does.
void type(const QString &line)
{
    QTest::keyClicks(QApplication::focusWidget(), line);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace

/// What the program that is killed does.
class RunningIncident : public QObject
{
    Q_OBJECT
public:
    explicit RunningIncident(const QString &store)
        : m_store(store)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void declaredFromTheAlert();
    void runFromTheEntryBox();
    void chartIsPinned();
    void logLineIsPinned();
    void alertIsPinned();
    void resolved();

private:
    const Incident *incident() const { return m_program->desk().find(m_program->desk().current()); }
    std::size_t pins() const { return m_file ? m_file->content().pins.size() : 0; }
    bool hasEvent(const QString &text) const;

    const QString m_store;
    std::unique_ptr<Program> m_program;
    std::shared_ptr<IncidentFile> m_file;
    bool m_failed = false;
};

void RunningIncident::initTestCase()
{
    m_program = std::make_unique<Program>(m_store, true);
    QVERIFY(m_program->window());
    QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window()->view().session(), Patience);
}

/// The offscreen platform has no window manager, which would hand the focus back when a dialog closes.
void RunningIncident::init()
{
    m_program->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
}

bool RunningIncident::hasEvent(const QString &text) const
{
    const auto &events = m_file->content().events;
    return std::any_of(events.cbegin(), events.cend(), [&text](const TimelineEvent &event) { return event.title.contains(text); });
}

void RunningIncident::declaredFromTheAlert()
{
    AlertFeed *const feed = m_program->window()->view().session()->alerts();
    feed->setInterval(1'000);
    QTRY_VERIFY_WITH_TIMEOUT(feed->activeCount() > 0, Patience);
    auto *const page = qobject_cast<AlertsPage *>(m_program->open(QStringLiteral("alerts")));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->presenter().alerts().alertCount() > 0, Patience);
    auto *const tree = m_program->tabTo<AlertTreeView>();
    QVERIFY(tree);
    QTest::keyClick(tree, Qt::Key_Home);
    for (int i = 0; i < 5 && tree->selectedFingerprints().isEmpty(); ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_I);
    QTRY_VERIFY(m_program->window()->findChild<DeclareDialog *>());
    auto *const dialog = m_program->window()->findChild<DeclareDialog *>();
    QTRY_VERIFY(dialog->isActiveWindow() && dialog->titleField()->hasFocus());
    QVERIFY2(!dialog->titleField()->text().isEmpty(), "the alert gives the title");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(incident(), Patience);
    QCOMPARE(incident()->severity, Severity::Sev2);
    QVERIFY(!incident()->alertSelectors.empty());
    m_file = m_program->desk().open(incident()->id);
    QTRY_VERIFY_WITH_TIMEOUT(m_file->isLoaded(), Patience);
    QVERIFY(!m_file->content().checks.empty());
}

void RunningIncident::runFromTheEntryBox()
{
    auto *const room = qobject_cast<WarRoomPage *>(m_program->open(QStringLiteral("warroom")));
    QVERIFY(room);
    QTRY_VERIFY_WITH_TIMEOUT(room->isComplete(), Patience);
    QTest::keyClick(room, Qt::Key_Slash);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) || QApplication::focusWidget() != m_program->window());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("status investigating"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(incident()->status, IncidentStatus::Investigating);
    type(QStringLiteral("/sev 1"));
    QTRY_COMPARE(incident()->severity, Severity::Sev1);
    type(QStringLiteral("/role scribe Ana"));
    QTRY_COMPARE(incident()->role(IncidentRole::Scribe), QStringLiteral("Ana"));
    type(QStringLiteral("pool enlarged to 100"));
    QTRY_VERIFY(hasEvent(QStringLiteral("pool enlarged to 100")));
    type(QStringLiteral("/decision roll back to 2.3.0"));
    QTRY_VERIFY(hasEvent(QStringLiteral("roll back to 2.3.0")));
    type(QStringLiteral("/action check the failed orders @payments due friday"));
    QTRY_COMPARE(m_file->content().actions.size(), std::size_t(1));
    QCOMPARE(m_file->content().actions.front().owner, QStringLiteral("payments"));
    QVERIFY(m_file->content().actions.front().dueMs);
    type(QStringLiteral("/update We are rolling back"));
    QTRY_COMPARE(m_file->content().updates.size(), std::size_t(1));
    type(QStringLiteral("/done 1"));
    QTRY_VERIFY(m_file->content().checks.front().doneMs > 0);
}

void RunningIncident::chartIsPinned()
{
    Page *const page = m_program->open(QStringLiteral("overview"));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), Patience);
    auto *const chart = m_program->tabTo<ChartCanvas>();
    QVERIFY(chart);
    QTRY_VERIFY_WITH_TIMEOUT(chart->spec().hasData(), Patience);
    const std::size_t before = pins();
    QTest::keyClick(chart, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pins(), before + 1, Patience);
    QVERIFY(m_file->content().pins.back().count > 0);
    QVERIFY(!m_file->content().pins.back().query.isEmpty());
}

void RunningIncident::logLineIsPinned()
{
    Page *const page = m_program->open(QStringLiteral("logs"));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), Patience);
    auto *const lines = m_program->tabTo<LogView>();
    QVERIFY(lines);
    QTRY_VERIFY_WITH_TIMEOUT(lines->model()->rowCount() > 3, Patience);
    QTest::keyClick(lines, Qt::Key_Down);
    QTest::keyClick(lines, Qt::Key_Down);
    const std::size_t before = pins();
    QTest::keyClick(lines, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pins(), before + 1, Patience);
}

void RunningIncident::alertIsPinned()
{
    auto *const page = qobject_cast<AlertsPage *>(m_program->open(QStringLiteral("alerts")));
    QVERIFY(page);
    auto *const tree = m_program->tabTo<AlertTreeView>();
    QVERIFY(tree);
    QTest::keyClick(tree, Qt::Key_Home);
    for (int i = 0; i < 5 && !page->alertList()->currentAlert(); ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QVERIFY(page->alertList()->currentAlert());
    const std::size_t before = pins();
    QTest::keyClick(tree, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pins(), before + 1, Patience);
}

void RunningIncident::resolved()
{
    QVERIFY2(!m_failed, "a step before this one has failed");
    auto *const room = qobject_cast<WarRoomPage *>(m_program->open(QStringLiteral("warroom")));
    QVERIFY(room);
    QTest::keyClick(room, Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("status resolved"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(incident()->status, IncidentStatus::Resolved);
    QTRY_COMPARE(m_program->desk().pending(), 0);
    std::printf("%s\n", Ready.constData());
    std::fflush(stdout);
    static_cast<void>(QTest::qWaitFor([] { return false; }, Patience)); // until the kill, which is expected
    QFAIL("nobody has killed this program");
}

class TestIncidentRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runUntilKilled();
    void everythingIsThere();
    void evidenceOpensWithoutAnySource();

private:
    QString store() const { return m_home.filePath(StoreName); }
    QTemporaryDir m_home;
};

void TestIncidentRun::initTestCase()
{
    if (const QStringList missing = DemoPrograms::find().missingPackages; !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: ") + missing.join(u' ')));
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, QFile::encodeName(m_home.path()));
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestIncidentRun::runUntilKilled()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {UntilKilled, store()});
    QByteArray output;
    const auto isReady = [&] {
        output += child.readAll();
        return output.contains(Ready) || child.state() == QProcess::NotRunning;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 4 * Patience);
    QVERIFY2(output.contains(Ready), output.constData());
    // Its servers end with it: no time to tidy up, as in a power cut.
    child.kill();
    QVERIFY(child.waitForFinished(Patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
}

void TestIncidentRun::everythingIsThere()
{
    const Program program(store(), false);
    QTRY_VERIFY_WITH_TIMEOUT(program.desk().hasLoaded(), Patience);
    QCOMPARE(program.desk().incidents().size(), std::size_t(1));
    const Incident incident = program.desk().incidents().front();
    QCOMPARE(incident.status, IncidentStatus::Resolved);
    QCOMPARE(incident.severity, Severity::Sev1);
    QCOMPARE(incident.role(IncidentRole::Scribe), QStringLiteral("Ana"));
    QVERIFY(incident.at(Milestone::Acknowledged) && incident.at(Milestone::Resolved));

    const auto file = program.desk().open(incident.id);
    QTRY_VERIFY_WITH_TIMEOUT(file->isLoaded(), Patience);
    const IncidentContent &content = file->content();
    QCOMPARE(content.actions.size(), std::size_t(1));
    QCOMPARE(content.updates.size(), std::size_t(1));
    QCOMPARE(content.pins.size(), std::size_t(3));
    QVERIFY(content.checks.front().doneMs > 0);
    QVERIFY2(!file->undoState().undo.isNull() || QTest::qWaitFor([&] { return !file->undoState().undo.isNull(); }),
             "undo goes on after a restart");
    for (const QString &told : {QStringLiteral("pool enlarged to 100"), QStringLiteral("roll back to 2.3.0")}) {
        QVERIFY2(std::any_of(content.events.cbegin(), content.events.cend(),
                             [&told](const TimelineEvent &event) { return event.title.contains(told); }),
                 qPrintable(told));
    }
}

void TestIncidentRun::evidenceOpensWithoutAnySource()
{
    const Program program(store(), false);
    QTRY_VERIFY_WITH_TIMEOUT(program.desk().hasLoaded(), Patience);
    QVERIFY(!program.window()->view().session());
    QVERIFY(QTest::qWaitForWindowActive(program.window()));
    auto *const page = qobject_cast<IncidentsPage *>(program.open(QStringLiteral("incidents")));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), Patience);
    page->list()->table()->setFocus();
    QTest::keyClick(page->list()->table(), Qt::Key_Home);
    QTest::keyClick(page->list()->table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!page->showsList() && page->view()->isComplete(), Patience);
    page->view()->setTab(IncidentView::Tab::Evidence);

    // The chart is a chart again, of the numbers as they were seen.
    const auto frozenChart = [page]() -> ChartCanvas * {
        const auto all = page->view()->findChildren<EvidenceView *>();
        for (EvidenceView *view : all) {
            if (!view->isVisible())
                continue;
            if (auto *const canvas = view->findChild<ChartCanvas *>(); canvas && canvas->spec().hasData())
                return canvas;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(frozenChart(), Patience);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (const auto at = arguments.indexOf(UntilKilled); at > 0 && at + 1 < arguments.size()) {
        RunningIncident running(arguments[at + 1]);
        return QTest::qExec(&running, {arguments.first()});
    }
    TestIncidentRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_incidentrun.moc"
