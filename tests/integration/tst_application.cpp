// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window program on the demo's real servers, by clicks and keys; then what it wrote is searched for secrets.
#include "app/gui/appcontext.h"
#include "services/alerts/alertfeed.h"
#include "services/connections/connectionsecrets.h"
#include "services/demo/demoprograms.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/alerts/silencecomposer.h"
#include "ui/common/marklabel.h"
#include "ui/common/page.h"
#include "ui/dashboards/dashboardeditmode.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/explore/explorepage.h"
#include "ui/shell/demobar.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

constexpr int Patience = 60'000; // ms, for what servers do in their own time
constexpr int MostTabs = 400;
const QString Mark = QStringLiteral("s3cret-of-the-application-test");

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// Every control that the keyboard is to reach.
QSet<QWidget *> controls(const QWidget &window)
{
    QSet<QWidget *> found;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool reachable = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && widget->window() == &window;
        if (reachable)
            found.insert(widget);
    }
    return found;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    const auto all = parent.findChildren<QPushButton *>();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&text](QPushButton *one) { return one->text() == text; });
    return found == all.cend() ? nullptr : *found;
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void pagesByKeys_data();
    void pagesByKeys();
    void alertsOfTheIncidentCome();
    void silenceByKeysAlone();
    void paletteFindsAPage();
    void languageAtRunTime();
    void rollBackHeals();
    void queryBecomesAPanel();
    void secondWindow();
    void secretsStayOutOfFiles();

private:
    MainWindow &window() const { return *m_window; }
    /// By its key, Ctrl and its place in the rail; null where that does not bring it up.
    Page *open(const QString &id);

    QTemporaryDir m_home;
    std::unique_ptr<AppContext> m_context;
    QPointer<MainWindow> m_window;
};

void TestApplication::initTestCase()
{
    if (const QStringList missing = DemoPrograms::find().missingPackages; !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: ") + missing.join(u' ')));
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, QFile::encodeName(m_home.path()));
    QApplication::setQuitOnLastWindowClosed(false);
    GuiOptions options;
    options.demo = true;
    options.language = QStringLiteral("en");
    options.theme = QStringLiteral("dark");
    options.size = QSize(1440, 900);
    m_context = std::make_unique<AppContext>(options);
    m_context->start();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (auto *const main = qobject_cast<MainWindow *>(widget))
            m_window = main;
    }
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(window().view().session(), Patience);
}

void TestApplication::cleanupTestCase()
{
    if (!m_context)
        return;
    QSignalSpy finished(m_context.get(), &AppContext::finished);
    m_context->quit(0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    m_context.reset();
}

/// The offscreen platform has no window manager, which would hand the focus back when a dialog closes.
void TestApplication::init()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

Page *TestApplication::open(const QString &id)
{
    const auto isPage = [&id](const PageSpec &page) { return page.id == id; };
    const auto &pages = window().pages();
    const auto place = std::find_if(pages.cbegin(), pages.cend(), isPage) - pages.cbegin();
    QTest::keyClick(m_window, static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
    return window().currentPage() == id ? window().page(id) : nullptr;
}

void TestApplication::pagesByKeys_data()
{
    QTest::addColumn<QString>("page");
    for (const char *id : {"dashboards", "explore", "logs", "alerts", "settings", "overview"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestApplication::pagesByKeys()
{
    QFETCH(QString, page);
    Page *const shown = open(page);
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isComplete(), Patience);

    // Tab alone reaches every control, and each says what it is.
    QSet<QWidget *> missing = controls(window());
    QVERIFY(missing.size() > 5);
    for (int i = 0; i < MostTabs && !missing.isEmpty(); ++i) {
        QWidget *const focused = QApplication::focusWidget();
        if (focused) {
            missing.remove(focused);
            QVERIFY2(!nameOf(focused).isEmpty(), qPrintable(describe(focused) + QStringLiteral(" has no accessible name")));
        }
        QTest::keyClick(focused ? focused : m_window.data(), Qt::Key_Tab);
    }
    QStringList left;
    for (QWidget *widget : std::as_const(missing)) {
        // Shown or enabled only after the walk began, or gone by now.
        if (controls(window()).contains(widget))
            left += describe(widget);
    }
    QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("not reached by Tab: ") + left.join(QStringLiteral(", "))));
}

void TestApplication::alertsOfTheIncidentCome()
{
    AlertFeed *const feed = window().view().session()->alerts();
    QVERIFY(feed);
    // Prometheus finds the rules broken and tells its Alertmanager, which tells us.
    feed->setInterval(1'000);
    QTRY_VERIFY_WITH_TIMEOUT(feed->activeCount() > 0, Patience);
}

void TestApplication::silenceByKeysAlone()
{
    auto *const page = qobject_cast<AlertsPage *>(open(QStringLiteral("alerts")));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->presenter().alerts().alertCount() > 0, Patience);
    AlertTreeView *const tree = page->alertList()->tree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    for (int i = 0; i < 5 && tree->selectedFingerprints().isEmpty(); ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(tree->selectedFingerprints().size(), 1);
    const QString chosen = tree->selectedFingerprints().first();
    QTest::keyClick(tree, Qt::Key_S);
    QTRY_VERIFY(page->composer()->isVisible());
    // Whatever has the focus now takes the keys; the other fields are reached by Tab.
    for (int i = 0; i < MostTabs && nameOf(QApplication::focusWidget()) != QLatin1String("Creator"); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tester"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Comment"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("by keys alone"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!page->composer()->isVisible(), Patience);
    const auto silenced = [&] {
        const Alert *const alert = page->presenter().alert(chosen);
        return !alert || !alert->silencedBy.isEmpty(); // or it ended meanwhile
    };
    QTRY_VERIFY_WITH_TIMEOUT(silenced(), Patience);
    QVERIFY(page->presenter().silences().activeCount() >= 1);
}

void TestApplication::paletteFindsAPage()
{
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget() && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("logs"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), QStringLiteral("logs"));
}

void TestApplication::languageAtRunTime()
{
    QVERIFY(open(QStringLiteral("overview")));
    QVERIFY(window().windowTitle().startsWith(QLatin1String("Overview")));
    window().actions().action(QStringLiteral("language.zh_TW"))->trigger();
    QTRY_VERIFY(window().windowTitle().startsWith(QStringLiteral("總覽")));
    window().actions().action(QStringLiteral("language.en"))->trigger();
    QTRY_VERIFY(window().windowTitle().startsWith(QLatin1String("Overview")));
}

void TestApplication::rollBackHeals()
{
    auto *const bar = window().findChild<DemoBar *>();
    QVERIFY(bar);
    QPushButton *const rollBack = button(*bar, QStringLiteral("Roll back"));
    QVERIFY(rollBack);
    const auto *const state = bar->findChild<MarkLabel *>();
    QVERIFY(state);
    QTest::mouseClick(button(*bar, QStringLiteral("Break")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(state->word().contains(QLatin1String("exhausted")), Patience);
    QTest::mouseClick(rollBack, Qt::LeftButton);
    QTest::mouseClick(button(*bar, QStringLiteral("20×")), Qt::LeftButton); // a minute of healing in three seconds
    QTRY_VERIFY_WITH_TIMEOUT(state->word().contains(QLatin1String("healthy, version 2.3.0")), Patience);
    QTest::mouseClick(button(*bar, QStringLiteral("1×")), Qt::LeftButton);
}

void TestApplication::queryBecomesAPanel()
{
    auto *const explore = qobject_cast<ExplorePage *>(open(QStringLiteral("explore")));
    QVERIFY(explore);
    explore->showQuery(QStringLiteral("sum(up)"));
    QPushButton *const add = button(*explore, QStringLiteral("Add to dashboard"));
    QVERIFY(add);
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), Patience);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(window().currentPage(), QStringLiteral("dashboards"));
    auto *const boards = qobject_cast<DashboardsPage *>(window().page(QStringLiteral("dashboards")));
    QVERIFY(boards && boards->editing().isEditing());
    const Panel *const panel = boards->editing().editor().chosenPanel();
    QVERIFY(panel);
    QCOMPARE(panel->targets.front().expr.trimmed(), QStringLiteral("sum(up)"));
    boards->editing().editor().undo();
    QVERIFY(!boards->editing().isModified());
    boards->editing().setEditing(false);
}

void TestApplication::secondWindow()
{
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    const auto others = [this] {
        QList<MainWindow *> found;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            auto *const main = qobject_cast<MainWindow *>(widget);
            if (main && main != m_window && main->isVisible())
                found.append(main);
        }
        return found;
    };
    QTRY_COMPARE(others().size(), 1);
    MainWindow *const other = others().first();
    QTRY_VERIFY_WITH_TIMEOUT(other->view().session() && other->page(other->currentPage()), Patience);
    QCOMPARE(&other->view().cursor(), &window().view().cursor()); // one moment in all windows
    other->close();
    QTRY_VERIFY(others().isEmpty());
    QVERIFY(window().isVisible());
}

void TestApplication::secretsStayOutOfFiles()
{
    // Nobody listens there: the attempts fail, and are written down.
    Connection connection;
    connection.name = QStringLiteral("production");
    Endpoint prometheus;
    prometheus.url = QUrl(QStringLiteral("http://127.0.0.1:9"));
    prometheus.authentication = Endpoint::Authentication::Bearer;
    connection.prometheus = prometheus;
    const Result<QUuid> id = m_context->connections().add(connection);
    QVERIFY(id);
    ConnectionSecrets secrets;
    secrets.prometheus.bearerToken = Mark;
    bool saved = false;
    const RequestHandle handle = saveSecrets(*id, secrets, m_context->secrets(), this, [&saved](const Result<void> &result) { saved = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(saved, Patience);
    window().chooseEnvironment(*id);
    QTRY_VERIFY_WITH_TIMEOUT(window().view().session() && window().view().session()->connection().id == *id, Patience);
    QVERIFY(open(QStringLiteral("overview")));
    QTRY_VERIFY_WITH_TIMEOUT(window().page(QStringLiteral("overview"))->isComplete(), Patience);
    QVERIFY(m_context->settings().save());

    int files = 0;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY2(!file.readAll().contains(Mark.toUtf8()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(files >= 2, "settings, connections or log were not written where they were looked for");
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
