// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/alertjson.h"
#include "models/logs/loglinemodel.h"
#include "services/explore/queryhistory.h"
#include "tests/loki/fakeloki.h"
#include "tests/ui/alerts/alertsamples.h"
#include "tests/ui/alerts/fakealertmanager.h"
#include "tests/ui/evidence/pinworld.h"
#include "tests/ui/explore/exploreserver.h"
#include "tests/ui/logs/linestore.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/charts/chartpanel.h"
#include "ui/evidence/pintray.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/promqleditor.h"
#include "ui/explore/querypane.h"
#include "ui/explore/queryrow.h"
#include "ui/explore/resultpane.h"
#include "ui/logs/linedetails.h"
#include "ui/logs/logspage.h"
#include "ui/logs/logview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

Endpoint endpoint(const QUrl &url)
{
    Endpoint result;
    result.url = url;
    return result;
}

Connection production()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("production");
    return connection;
}

QPushButton *buttonNamed(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

PinWorld::Create twoCharts()
{
    return [](MainWindow &window) -> Page * { return new TwoCharts(window.view()); };
}

} // namespace

class TestPinning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chartByKey();
    void chartByPinButton();
    void comparison();
    void chartHappenedAtTheCursor();
    void logLines();
    void lineOfTheDetails();
    void alertByKey();
    void exploreGraphAndRows();
    void toTheIncidentAndBack();
    void trayIsFiled();
    void trayRemovesAndExplains();
    void nothingToPinIsSaid();
    void muchIsAsked();
    void fileAndClipboard();
    void shortcutsCollideWithNothing();
};

void TestPinning::chartByKey()
{
    PinWorld world(twoCharts());
    ChartPanel &chart = world.page<TwoCharts>().first();
    const ChartSpec shown = chart.canvas().spec();
    QTest::mouseClick(&chart.canvas(), Qt::LeftButton, {}, QPoint(200, 100));
    world.view().cursor().setHover(std::nullopt);
    const Pin pin = world.pinBy(&chart.canvas());
    QCOMPARE(pin.kind, PinKind::Chart);
    QCOMPARE(pin.title, shown.title);
    QCOMPARE(pin.query, shown.query);
    QCOMPARE(pin.source, QStringLiteral("Prometheus"));
    QCOMPARE(pin.fromMs, shown.span.fromMs);
    QCOMPARE(pin.toMs, shown.span.toMs);
    QCOMPARE(pin.stepMs, 15'000);
    QCOMPARE(pin.count, static_cast<qint64>(shown.series[0].snapshot->sampleCount()));
    QCOMPARE(pin.occurredMs, shown.series[0].data().times.back()); // the end of the data
    QVERIFY(pin.incident.isNull());
    QVERIFY(world.window().notice().isVisible());
    QVERIFY(world.window().notice().text().contains(QLatin1String("tray")));

    const auto data = world.thaw(pin);
    QVERIFY(data);
    const auto &frozen = std::get<FrozenChart>(*data);
    QCOMPARE(frozen.look.legends, QStringList({QStringLiteral("active"), QStringLiteral("max"), QStringLiteral("waiting")}));
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        QCOMPARE(frozen.snapshot->series[i].times, shown.series[i].data().times);
        QCOMPARE(frozen.snapshot->series[i].values, shown.series[i].data().values);
    }
}

void TestPinning::chartByPinButton()
{
    PinWorld world(twoCharts());
    TwoCharts &page = world.page<TwoCharts>();
    page.second().canvas().setFocus();
    QTest::mouseClick(world.window().topBar().pinButton(), Qt::LeftButton);
    QVERIFY(world.waitForPin().title.startsWith(QLatin1String("Traffic"))); // the button took no focus
    QCOMPARE(world.window().topBar().trayButton()->text(), QStringLiteral("1 to file"));
    QVERIFY(world.window().topBar().trayButton()->isVisible());
}

void TestPinning::comparison()
{
    PinWorld world(twoCharts());
    const Pin pin = world.pinBy(&world.page<TwoCharts>().second().canvas());
    QCOMPARE(pin.kind, PinKind::Comparison);
    const auto data = world.thaw(pin);
    QVERIFY(data);
    const auto &frozen = std::get<FrozenChart>(*data);
    QCOMPARE(frozen.comparison, QStringLiteral("1 hour before"));
    QCOMPARE(frozen.earlier->series[0].values, world.page<TwoCharts>().second().canvas().spec().comparison->snapshot->series[0].values);
}

void TestPinning::chartHappenedAtTheCursor()
{
    PinWorld world(twoCharts());
    ChartCanvas &canvas = world.page<TwoCharts>().first().canvas();
    const qint64 moment = canvas.spec().span.fromMs + 600'000;
    world.view().cursor().setLock(TimeCursor::A, moment);
    world.view().cursor().setHover(std::nullopt);
    QCOMPARE(world.pinBy(&canvas).occurredMs, moment);
    world.view().cursor().setHover(moment + 60'000);
    QCOMPARE(world.pinBy(&canvas).occurredMs, moment + 60'000);
    world.view().cursor().setHover(canvas.spec().span.toMs + 1'000'000); // elsewhere
    QCOMPARE(world.pinBy(&canvas).occurredMs, moment);
}

void TestPinning::logLines()
{
    FakeLoki loki;
    const SystemClock clock;
    const LineStore lines(clock.nowMs(), 200);
    loki.setHandler([&lines](const QString &path, const QUrlQuery &query) {
        const QString logql = query.queryItemValue(QStringLiteral("query"), QUrl::FullyDecoded);
        if (path.endsWith(u"/labels"))
            return LineStore::list({"app"});
        if (path.endsWith(u"/values"))
            return LineStore::list({"orders", "shop-api"});
        if (path.endsWith(u"/query"))
            return LineStore::counts(query, true);
        return logql.contains(u"count_over_time") ? LineStore::counts(query, false) : lines.range(query);
    });
    PinWorld world([](MainWindow &window) -> Page * { return new LogsPage(window.view()); });
    Connection connection = production();
    connection.loki = endpoint(loki.url());
    world.view().setSession(std::make_shared<Session>(connection, Session::Secrets(), world.clock()));
    LogsPage &page = world.page<LogsPage>();
    QTRY_VERIFY(page.view()->lines()->lineCount() > 20);

    // None chosen: those on the screen.
    const Pin visible = world.pinBy(page.view());
    QVERIFY(visible.count > 3 && visible.count < 100);

    LogView *view = page.view();
    const auto click = [view](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(view->model()->index(row, 0)).center());
    };
    click(2, {});
    click(4, Qt::ShiftModifier);
    const std::vector<LogLine> chosen{view->lines()->line(4), view->lines()->line(3), view->lines()->line(2)}; // newest first on the screen
    const Pin pin = world.pinBy(view);
    QCOMPARE(pin.kind, PinKind::Logs);
    QCOMPARE(pin.count, 3);
    QCOMPARE(pin.occurredMs, chosen.front().timeMs());
    QCOMPARE(pin.source, QStringLiteral("production · Loki"));
    QVERIFY(!pin.query.isEmpty());
    loki.stop(); // the source is gone: the pin is not
    const auto data = world.thaw(pin);
    QVERIFY(data);
    const auto &frozen = std::get<FrozenLogs>(*data).lines;
    for (std::size_t i = 0; i < frozen.size(); ++i) {
        QCOMPARE(frozen[i].text, chosen[i].text);
        QCOMPARE(frozen[i].timeNs, chosen[i].timeNs);
        QVERIFY(!frozen[i].labels.isEmpty());
    }

    // With the focus in its details, the one line.
    QTest::keyClick(view, Qt::Key_Return);
    click(3, {});
    QTRY_VERIFY(page.details()->isVisible());
    QCOMPARE(world.pinBy(page.details()->fieldView()).count, 1);
}

void TestPinning::lineOfTheDetails()
{
    PinWorld world([](MainWindow &window) -> Page * { return new LogsPage(window.view()); });
    QVERIFY(!world.page<LogsPage>().pinDraft()); // no lines: nothing
}

void TestPinning::alertByKey()
{
    FakeAlertmanager server;
    const SystemClock clock;
    server.alerts = shopAlerts(clock.nowMs());
    server.groups = shopGroups(server.alerts);
    PinWorld world([](MainWindow &window) -> Page * { return new AlertsPage(window.view()); });
    Connection connection = production();
    connection.alertmanagers.append(endpoint(server.url()));
    Session::Secrets secrets;
    secrets.alertmanagers.append(Credentials());
    world.view().setSession(std::make_shared<Session>(connection, secrets, world.clock()));
    AlertsPage &page = world.page<AlertsPage>();
    QTRY_VERIFY(page.presenter().alerts().rowCount() > 0);
    const Alert wanted = server.alerts.front();
    page.showAlert(wanted.fingerprint);
    const Pin pin = world.pinBy(page.alertList()->tree());
    QCOMPARE(pin.kind, PinKind::Alert);
    QCOMPARE(pin.title, wanted.name() + QStringLiteral(" fired"));
    QCOMPARE(pin.occurredMs, wanted.startsAtMs);
    QCOMPARE(pin.source, QStringLiteral("production · Alertmanager"));
    server.stop();
    const auto data = world.thaw(pin);
    QVERIFY(data);
    const Alert frozen = alertOf(std::get<FrozenAlert>(*data).alert);
    QCOMPARE(frozen.labels, wanted.labels);
    QCOMPARE(frozen.annotations, wanted.annotations);
    QCOMPARE(frozen.startsAtMs, wanted.startsAtMs);
}

void TestPinning::exploreGraphAndRows()
{
    QTemporaryDir folder;
    ExploreServer server;
    QueryHistory history(folder.filePath(QStringLiteral("history.json")), server.clock());
    PinWorld world([&history](MainWindow &window) -> Page * { return new ExplorePage(window.view(), history); });
    world.view().setSession(server.session());
    ExplorePage &page = world.page<ExplorePage>();
    world.view().setRange(TimeRange::fixed({server.clock().nowMs() - 3'600'000, server.clock().nowMs()}));
    QueryRow &row = *page.queries()->row(0);
    row.editor()->setQuery(QStringLiteral("rate(http_requests_total[5m])"));
    row.editor()->setFocus();
    QTest::keyClick(row.editor(), Qt::Key_Return, Qt::ControlModifier);
    ResultPane &results = *page.queries()->results();
    QTRY_VERIFY(!page.presenter().isRunning() && results.chart()->canvas().spec().hasData());
    const Pin graph = world.pinBy(&results.chart()->canvas());
    QCOMPARE(graph.kind, PinKind::Chart);
    QCOMPARE(graph.query, QStringLiteral("rate(http_requests_total[5m])"));
    QCOMPARE(graph.source, QStringLiteral("production · Prometheus"));

    results.tabs()->setCurrentIndex(ResultPane::TableTab);
    results.table()->selectRow(1);
    const Pin rows = world.pinBy(results.table());
    QCOMPARE(rows.kind, PinKind::Row);
    QCOMPARE(rows.count, 1);
    const auto data = world.thaw(rows);
    QVERIFY(data);
    const auto &table = std::get<FrozenTable>(*data);
    const QAbstractItemModel &model = *results.table()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(table.head[column], model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(table.rows[0][column], model.index(1, column).data().toString());
    }
    results.table()->clearSelection();
    QCOMPARE(world.pinBy(results.table()).count, model.rowCount());
}

void TestPinning::toTheIncidentAndBack()
{
    PinWorld world(twoCharts());
    const QUuid id = world.declare(QStringLiteral("Checkout fails"));
    const auto file = world.desk().open(id);
    QTRY_VERIFY(file->isLoaded());
    const Pin pin = world.pinBy(&world.page<TwoCharts>().first().canvas());
    QCOMPARE(pin.incident, id);
    WindowNotice &notice = world.window().notice();
    QVERIFY(notice.text().contains(file->incident().displayNumber()));
    QVERIFY(notice.text().contains(pin.title));

    QSignalSpy edit(&world.controller(), &PinController::editRequested);
    QCOMPARE(notice.buttons().size(), std::size_t(2));
    QTest::mouseClick(notice.buttons()[1], Qt::LeftButton);
    QCOMPARE(edit.count(), 1);
    QCOMPARE(edit.first().at(0).toUuid(), id);
    QCOMPARE(edit.first().at(1).toUuid(), pin.event);

    const Pin second = world.pinBy(&world.page<TwoCharts>().second().canvas());
    QTRY_VERIFY(file->event(second.event));
    QTest::mouseClick(notice.buttons()[0], Qt::LeftButton);
    QTRY_VERIFY(!file->event(second.event));
    QTRY_VERIFY(file->pinsOf(second.event).empty());
    QVERIFY(file->event(pin.event)); // the other one stays
    QTRY_VERIFY(notice.text().startsWith(QLatin1String("No longer pinned")));
}

void TestPinning::trayIsFiled()
{
    PinWorld world(twoCharts());
    const Pin pin = world.pinBy(&world.page<TwoCharts>().first().canvas());
    const QUuid id = world.declare(QStringLiteral("Checkout fails"));
    const auto file = world.desk().open(id);
    QTest::mouseClick(world.window().topBar().trayButton(), Qt::LeftButton);
    auto *tray = world.window().findChild<PinTray *>();
    QVERIFY(tray);
    QTRY_COMPARE(tray->list()->model()->rowCount(), 1);
    QVERIFY(tray->fileButton()->text().contains(world.desk().find(id)->displayNumber()));
    QTest::mouseClick(tray->fileButton(), Qt::LeftButton);
    QTRY_VERIFY(world.desk().tray().empty());
    QTRY_VERIFY(file->isLoaded() && file->content().pins.size() == 1);
    QCOMPARE(file->content().pins.front().sha256, pin.sha256);
    QCOMPARE(file->event(file->content().pins.front().event)->occurredMs, pin.occurredMs);
    QTRY_VERIFY(!world.window().topBar().trayButton()->isVisible());
}

void TestPinning::trayRemovesAndExplains()
{
    PinWorld world(twoCharts());
    world.pinBy(&world.page<TwoCharts>().first().canvas());
    world.controller().showTray();
    auto *tray = world.window().findChild<PinTray *>();
    QTRY_COMPARE(tray->list()->model()->rowCount(), 1);
    QVERIFY(!tray->fileButton()->isEnabled()); // there is no incident
    QVERIFY(!tray->fileButton()->toolTip().isEmpty());
    QTest::keyClick(tray->list(), Qt::Key_Delete);
    QTRY_COMPARE(tray->list()->model()->rowCount(), 0);
    QVERIFY(world.desk().tray().empty());
}

void TestPinning::nothingToPinIsSaid()
{
    PinWorld world([](MainWindow &) -> Page * {
        class Empty final : public Page
        {
        public:
            bool isComplete() const override { return true; }
        };
        return new Empty;
    });
    QCOMPARE(world.pinBy(&world.window()).id, QUuid());
    QVERIFY(world.window().notice().text().contains(QLatin1String("chart, log lines, an alert")));
    QVERIFY(world.desk().tray().empty());
}

void TestPinning::muchIsAsked()
{
    PinWorld world(twoCharts());
    ChartPanel &chart = world.page<TwoCharts>().first();
    chart.setSpec(shopChart(2, 20'000, world.clock().nowMs()));
    world.pinner().setMostBytes(40'000);
    QCOMPARE(world.pinBy(&chart.canvas()).id, QUuid());
    QMessageBox *box = world.controller().question();
    QVERIFY(box);
    QVERIFY2(box->text().startsWith(QLatin1String("Pin 38,")), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!world.controller().question());
    QVERIFY(world.desk().tray().empty());

    world.pinBy(&chart.canvas());
    QPushButton *thin = world.controller().question()->defaultButton();
    QVERIFY(thin->text().startsWith(QLatin1String("Thin to")));
    QTest::mouseClick(thin, Qt::LeftButton);
    const Pin thinned = world.waitForPin();
    QVERIFY(thinned.thinned);
    const auto data = world.thaw(thinned);
    QVERIFY(data);
    const auto &values = std::get<FrozenChart>(*data).snapshot->series[0].values;
    QCOMPARE(*std::max_element(values.begin(), values.end()), 100.0); // the spike is there

    world.pinBy(&chart.canvas());
    QTest::mouseClick(buttonNamed(world.controller().question(), QStringLiteral("Pin all of it")), Qt::LeftButton);
    const Pin whole = world.waitForPin();
    QVERIFY(!whole.thinned);
    QVERIFY(whole.count > 30'000);
}

void TestPinning::fileAndClipboard()
{
    PinWorld world(twoCharts());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("runbook.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("step 1");
    file.close();
    world.controller().pinFile(path);
    const Pin pinned = world.waitForPin();
    QCOMPARE(pinned.kind, PinKind::File);
    QCOMPARE(pinned.title, QStringLiteral("runbook.txt"));
    QCOMPARE(pinned.mediaType, QStringLiteral("text/plain"));
    QCOMPARE(pinned.occurredMs, QFileInfo(path).lastModified().toMSecsSinceEpoch());
    QCOMPARE(std::get<FrozenFile>(*world.thaw(pinned)).data, QByteArray("step 1"));
    world.controller().pinFile(folder.filePath(QStringLiteral("none")));
    QCOMPARE(world.waitForPin().id, QUuid());
    QVERIFY(world.window().notice().text().contains(QLatin1String("was not pinned")));

    const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keySequence(&world.window(), key);
    Pin picture = world.waitForPin(); // first the encoding, then the pin
    QTRY_VERIFY(!picture.id.isNull() || !(picture = world.waitForPin()).id.isNull());
    QCOMPARE(picture.kind, PinKind::Image);
    QCOMPARE(QImage::fromData(std::get<FrozenFile>(*world.thaw(picture)).data).size(), image.size());

    QGuiApplication::clipboard()->setText(QStringLiteral("password=hunter2"));
    QTest::keySequence(&world.window(), key);
    const Pin text = world.waitForPin();
    QCOMPARE(text.kind, PinKind::Text);
    QVERIFY(text.masked);
    QCOMPARE(std::get<FrozenFile>(*world.thaw(text)).data, QByteArray("password=***"));
}

void TestPinning::shortcutsCollideWithNothing()
{
    PinWorld world(twoCharts());
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : world.window().actions().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + u' ' + action->objectName() + u' ' + owners.value(key)));
            owners.insert(key, action->objectName());
        }
    }
    QCOMPARE(owners.value(QKeySequence(Qt::CTRL | Qt::Key_P)), QStringLiteral("pin"));
}

QTEST_MAIN(TestPinning)
#include "tst_pinning.moc"
