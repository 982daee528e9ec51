// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/viewcontext.h"
#include "services/dashboards/walldashboards.h"
#include "services/settings/settings.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "ui/common/noticebar.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/walldialog.h"
#include "ui/dashboards/wallmode.h"
#include "ui/dashboards/wallwindow.h"
#include "ui/theme/appearance.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestWallMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAndEscLeaves();
    void typeGrowsWithTheMonitor();
    void rotates();
    void longDashboardsInScreenfuls();
    void screenfulsHoldWholePanels_data();
    void screenfulsHoldWholePanels();
    void monitorsBeginApart();
    void startedFromTheDialog();
    void unreadableFilesAreSaid();
    void missingOnesAreNamedOnTheWall();
    void pictures();

private:
    static DashboardDocument titled(const QString &title, int panels = 1);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DashboardWorld> m_world;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<TimeCursor> m_cursor;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<WallMode> m_wall;
};

void TestWallMode::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<DashboardWorld>();
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply({ThemeId::Light, u"en"_s, 1.0, true});
    m_cursor = std::make_unique<TimeCursor>();
    m_context = std::make_unique<ViewContext>(m_world->clock(), *m_cursor);
    m_context->setZone(QTimeZone::utc());
    m_context->setSession(m_world->session());
    m_wall = std::make_unique<WallMode>(*m_context, *m_appearance);
}

void TestWallMode::cleanup()
{
    m_wall.reset();
    m_context.reset();
    m_cursor.reset();
    m_appearance.reset();
    m_world.reset();
}

DashboardDocument TestWallMode::titled(const QString &title, int panels)
{
    QByteArray json = "{\"title\":\"" + title.toUtf8() + "\",\"panels\":[";
    for (int i = 0; i < panels; ++i) {
        json += i > 0 ? "," : "";
        json += R"j({"type":"timeseries","title":"P","gridPos":{"x":0,"y":)j" + QByteArray::number(i * 8)
            + R"j(,"w":24,"h":8},"targets":[{"refId":"A","expr":"up"}]})j";
    }
    return DashboardWorld::document(json + "]}");
}

void TestWallMode::showsAndEscLeaves()
{
    QSignalSpy stopped(m_wall.get(), &WallMode::stopped);
    m_wall->start({titled(u"First"_s)}, 0, QGuiApplication::screens());
    QCOMPARE(m_wall->windows().size(), QGuiApplication::screens().size());
    WallWindow *window = m_wall->windows().front();
    QTRY_VERIFY(window->isVisible());
    QVERIFY(window->isFullScreen());
    QCOMPARE(m_appearance->options().theme, ThemeId::Wall);
    QTRY_VERIFY(window->view().isComplete());
    QTest::keyClick(window, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!m_wall->isRunning());
    QCOMPARE(m_appearance->options().theme, ThemeId::Light);
}

void TestWallMode::typeGrowsWithTheMonitor()
{
    QCOMPARE(WallMode::typeScale({QSize(1920, 1080)}), 1.0);
    QCOMPARE(WallMode::typeScale({QSize(3840, 2160)}), 2.0);
    QCOMPARE(WallMode::typeScale({QSize(3840, 2160), QSize(1280, 720)}), 1.0);
    // What it was before comes back, but for a language that was chosen since.
    m_appearance->apply({ThemeId::Light, u"en"_s, 1.25, true});
    m_wall->start({titled(u"One"_s)}, 0, {QGuiApplication::primaryScreen()});
    QCOMPARE(m_appearance->options().theme, ThemeId::Wall);
    m_appearance->setLanguage(u"zh_CN"_s);
    m_wall->stop();
    QCOMPARE(m_appearance->options(), (Appearance::Options{ThemeId::Light, u"zh_CN"_s, 1.25, true}));
}

void TestWallMode::rotates()
{
    m_wall->start({titled(u"First"_s), titled(u"Second"_s)}, 1, {QGuiApplication::primaryScreen()});
    WallWindow *window = m_wall->windows().front();
    QCOMPARE(window->current(), std::size_t(0));
    QTRY_COMPARE(window->view().document().dashboard.title, u"Second"_s);
    QTRY_COMPARE(window->view().document().dashboard.title, u"First"_s);
}

void TestWallMode::longDashboardsInScreenfuls()
{
    m_wall->start({titled(u"Long"_s, 12), titled(u"Short"_s)}, 0, {QGuiApplication::primaryScreen()});
    WallWindow *window = m_wall->windows().front();
    QTRY_VERIFY(window->view().isComplete());
    QCOMPARE(window->page(), 0);
    QTest::keyClick(window, Qt::Key_Space);
    QCOMPARE(window->page(), 1);
    QCOMPARE(window->current(), std::size_t(0));
    for (int i = 0; i < 20 && window->current() == 0; ++i)
        QTest::keyClick(window, Qt::Key_Space);
    QCOMPARE(window->view().document().dashboard.title, u"Short"_s);
    QCOMPARE(window->page(), 0);
}

void TestWallMode::screenfulsHoldWholePanels_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("panels");
    QByteArray charts;
    for (int y = 0; y < 40; y += 8)
        charts += (y > 0 ? "," : "") + QByteArray(R"({"type":"stat","gridPos":{"x":0,"w":24,"h":8,"y":)") + QByteArray::number(y) + "}}";
    QTest::newRow("long") << R"({"panels":[)" + charts + "]}" << QSize(1920, 1080) << 5;
    // Neither a short row alone nor with the tall one below it fills it as it is.
    QTest::newRow("small monitor") << QByteArray(R"({"panels":[
        {"type":"row","gridPos":{"x":0,"y":0,"w":24,"h":1}},{"type":"stat","gridPos":{"x":0,"y":1,"w":24,"h":4}},
        {"type":"row","gridPos":{"x":0,"y":5,"w":24,"h":1}},{"type":"stat","gridPos":{"x":0,"y":6,"w":24,"h":8}}]})")
                                   << QSize(1280, 720) << 4;
}

void TestWallMode::screenfulsHoldWholePanels()
{
    QFETCH(QByteArray, json);
    QFETCH(QSize, size);
    m_wall->start({DashboardWorld::document(json)}, 0, {QGuiApplication::primaryScreen()});
    WallWindow *window = m_wall->windows().front();
    window->showNormal();
    window->resize(size);
    PanelBoard &board = window->view().board();
    QTRY_VERIFY(board.stretch() != 1);
    const auto wholePanels = [&board] {
        const int top = board.verticalScrollBar()->value();
        const int bottom = top + board.viewport()->height();
        int whole = 0;
        for (const PlacedPanel &placed : board.placed()) {
            const QRect place = board.geometryOf(placed.grid);
            if (place.top() >= top && place.bottom() < bottom)
                ++whole;
            else if (place.bottom() > top && place.top() < bottom - 1)
                return -1; // one is cut
        }
        return whole;
    };
    int seen = 0;
    do {
        QTRY_VERIFY(wholePanels() > 0);
        seen += wholePanels();
        window->advance();
    } while (window->page() > 0);
    QTEST(seen, "panels");
}

void TestWallMode::monitorsBeginApart()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    m_wall->start({titled(u"First"_s), titled(u"Second"_s)}, 0, {screen, screen, screen});
    QCOMPARE(m_wall->windows().size(), 3);
    QCOMPARE(m_wall->windows().at(0)->current(), std::size_t(0));
    QCOMPARE(m_wall->windows().at(1)->current(), std::size_t(1));
    QCOMPARE(m_wall->windows().at(2)->current(), std::size_t(0));
    QTest::keyClick(m_wall->windows().at(1), Qt::Key_Escape);
    QVERIFY(m_wall->windows().isEmpty());
}

void TestWallMode::startedFromTheDialog()
{
    Settings settings(m_folder->filePath(u"settings.json"_s), m_world->clock());
    DashboardsPage page(*m_context, settings);
    page.offerWall(*m_appearance);
    page.resize(1200, 800);
    page.show();
    page.openDashboard(u"redis"_s);
    QTest::mouseClick(page.wallButton(), Qt::LeftButton);
    auto *dialog = page.findChild<WallDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->dashboards(), QStringList{u"redis"_s});
    dialog->dashboardList()->item(0)->setCheckState(Qt::Checked);
    dialog->secondsField()->setValue(45);
    QTest::mouseClick(dialog->startButton(), Qt::LeftButton);
    QTRY_VERIFY(page.wall()->isRunning());
    QCOMPARE(settings.object(SettingKey::Wall).value("seconds"_L1).toInt(), 45);
    QCOMPARE(settings.object(SettingKey::Wall).value("dashboards"_L1).toArray().size(), 2);
    QTest::keyClick(page.wall()->windows().front(), Qt::Key_Escape);
    QVERIFY(!page.wall()->isRunning());
    // Remembered.
    QTest::mouseClick(page.wallButton(), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<WallDialog *>());
    QTRY_COMPARE(page.findChild<WallDialog *>()->dashboards().size(), 2);
}

void TestWallMode::unreadableFilesAreSaid()
{
    Settings settings(m_folder->filePath(u"settings.json"_s), m_world->clock());
    DashboardsPage page(*m_context, settings);
    page.offerWall(*m_appearance);
    page.show();
    page.openDashboard(u"redis"_s);
    page.chooseWall();
    auto *dialog = page.findChild<WallDialog *>();
    QVERIFY(dialog);
    QListWidget *list = dialog->dashboardList();
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog->startButton()->isEnabled());
    list->item(0)->setData(Qt::UserRole, m_folder->filePath(u"gone.json"_s) + u"#0"_s);
    list->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(dialog->startButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"wallError"_s)->isVisible());
    QVERIFY(!page.wall()->isRunning());
}

void TestWallMode::missingOnesAreNamedOnTheWall()
{
    QFile broken(m_folder->filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n \"panels\": [");
    broken.close();
    std::optional<Result<WallDashboards>> loaded;
    const RequestHandle request = loadWallDashboards(
        {u"redis"_s, broken.fileName() + u"#0"_s, m_folder->filePath(u"gone.json"_s) + u"#0"_s}, u"en"_s, this,
        [&](Result<WallDashboards> wall) { loaded = std::move(wall); });
    QTRY_VERIFY(loaded);
    QVERIFY(*loaded);
    QCOMPARE((*loaded)->unreadable.size(), 2);
    m_wall->start((*loaded)->documents, 0, {QGuiApplication::primaryScreen()}, (*loaded)->unreadable);
    const WallWindow *window = m_wall->windows().front();
    QTRY_VERIFY(window->notice().isVisible());
    const QString told = window->notice().text();
    QVERIFY2(told.contains(u"broken.json: "_s) && told.contains(u"line 2"_s) && told.contains(u"gone.json: "_s),
             qPrintable(told));
    m_wall->start((*loaded)->documents, 0, {QGuiApplication::primaryScreen()});
    QVERIFY(!m_wall->windows().front()->notice().isVisible());
}

void TestWallMode::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES names no folder");
    QVERIFY(QDir().mkpath(folder));
    m_wall->start({DashboardWorld::document(DashboardWorld::everyKind())}, 0, {QGuiApplication::primaryScreen()});
    WallWindow *window = m_wall->windows().front();
    window->showNormal();
    window->resize(1920, 1080);
    QTRY_VERIFY(window->view().isComplete());
    QVERIFY(window->grab().save(folder + u"/wall.png"_s));
}

QTEST_MAIN(TestWallMode)
#include "tst_wallmode.moc"
