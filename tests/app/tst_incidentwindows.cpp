// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and incidents through the end of the program and its next start.
#include "app/gui/appcontext.h"
#include "app/gui/incidentoffice.h"
#include "ui/incident/declaredialog.h"
#include "ui/incident/incidentspage.h"
#include "ui/incident/incidentview.h"
#include "ui/shell/mainwindow.h"
#include "ui/warroom/warroommirror.h"
#include "ui/warroom/warroompage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace wardroom;

class TestIncidentWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init();
    void windowsComeBackWithTheirPages();
    void quittingWaitsUntilAllIsWritten();
    void roomFillsTheScreen();

private:
    std::unique_ptr<AppContext> start() const;
    static void end(AppContext &context);
    static QList<MainWindow *> windows();

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestIncidentWindows::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, QFile::encodeName(m_home->path()));
}

std::unique_ptr<AppContext> TestIncidentWindows::start() const
{
    GuiOptions options;
    options.language = QStringLiteral("en");
    options.theme = QStringLiteral("dark");
    options.storeFile = m_home->filePath(QStringLiteral("incidents.sqlite"));
    auto context = std::make_unique<AppContext>(options);
    context->start();
    return context;
}

void TestIncidentWindows::end(AppContext &context)
{
    QSignalSpy finished(&context, &AppContext::finished);
    context.quit(0);
    QTRY_VERIFY(!finished.isEmpty());
}

QList<MainWindow *> TestIncidentWindows::windows()
{
    QList<MainWindow *> found;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *const window = qobject_cast<MainWindow *>(widget))
            found += window;
    }
    return found;
}

void TestIncidentWindows::windowsComeBackWithTheirPages()
{
    {
        const auto context = start();
        QTRY_COMPARE(windows().size(), 1);
        windows().front()->openPage(QStringLiteral("warroom"));
        Q_EMIT windows().front()->newWindowRequested();
        QTRY_COMPARE(windows().size(), 2);
        QTRY_VERIFY(windows().back()->page(windows().back()->currentPage()));
        for (MainWindow *window : windows()) {
            if (window->currentPage() != QLatin1String("warroom") || window == windows().back())
                window->openPage(QStringLiteral("incidents"));
        }
        end(*context);
    }
    const auto context = start();
    QTRY_COMPARE(windows().size(), 2);
    QStringList pages;
    for (MainWindow *window : windows()) {
        QTRY_VERIFY(window->page(window->currentPage()));
        pages += window->currentPage();
    }
    pages.sort();
    QCOMPARE(pages, (QStringList{QStringLiteral("incidents"), QStringLiteral("warroom")}));
    // What a page asks for is done in its own window, however early the page was built.
    for (MainWindow *window : windows()) {
        if (auto *const room = qobject_cast<WarRoomPage *>(window->page(window->currentPage())))
            Q_EMIT room->declareRequested();
        if (auto *const list = qobject_cast<IncidentsPage *>(window->page(window->currentPage())))
            Q_EMIT list->declareRequested();
        QVERIFY2(window->findChild<DeclareDialog *>(), qPrintable(window->currentPage()));
    }
    end(*context);
}

void TestIncidentWindows::quittingWaitsUntilAllIsWritten()
{
    constexpr int Notes = 200;
    QUuid id;
    {
        const auto context = start();
        IncidentDesk &desk = context->incidents().desk();
        QTRY_VERIFY(desk.hasLoaded());
        IncidentDraft draft;
        draft.title = QStringLiteral("Checkout fails");
        const RequestHandle request = desk.declare(draft, this, [&id](const Result<QUuid> &declared) { id = declared.value_or(QUuid()); });
        QTRY_VERIFY(!id.isNull());
        for (int i = 0; i < Notes; ++i) {
            TimelineEvent event;
            event.incident = id;
            event.occurredMs = context->clock().nowMs();
            event.title = QStringLiteral("note %1").arg(i);
            desk.submit(addEvent(event, desk.context()));
        }
        QVERIFY2(desk.pending() > 0, "else nothing is tested");
        int atTheEnd = -1;
        connect(context.get(), &AppContext::finished, this, [&] { atTheEnd = desk.pending(); });
        end(*context);
        QCOMPARE(atTheEnd, 0);
    }
    const auto context = start();
    const auto file = context->incidents().desk().open(id);
    QTRY_VERIFY(file->isLoaded());
    const auto &events = file->content().events;
    QCOMPARE(std::count_if(events.cbegin(), events.cend(), [](const TimelineEvent &event) { return event.kind == EventKind::Note && event.title.startsWith(QLatin1String("note ")); }),
             std::ptrdiff_t(Notes));
    end(*context);
}

void TestIncidentWindows::roomFillsTheScreen()
{
    const auto context = start();
    QTRY_COMPARE(windows().size(), 1);
    MainWindow *const window = windows().front();
    QVERIFY(QTest::qWaitForWindowActive(window));
    Page *const room = window->openPage(QStringLiteral("warroom"));
    QVERIFY(room && window->topBar().isVisible());
    QTest::keyClick(room, Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    QTRY_VERIFY(!window->topBar().isVisible());
    QTRY_COMPARE(room->size(), window->size());
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier); // another page needs its bars
    QTRY_VERIFY(window->topBar().isVisible());
    QVERIFY(window->openPage(QStringLiteral("warroom")) == room && !window->topBar().isVisible());
    QTest::keyClick(room, Qt::Key_Escape);
    QTRY_VERIFY(!window->isFullScreen());
    QTRY_VERIFY(window->topBar().isVisible());
    end(*context);
}

QTEST_MAIN(TestIncidentWindows)
#include "tst_incidentwindows.moc"
