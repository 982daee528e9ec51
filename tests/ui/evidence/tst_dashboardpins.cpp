// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/loglinemodel.h"
#include "services/settings/settings.h"
#include "tests/loki/fakeloki.h"
#include "tests/support/pending.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "tests/ui/evidence/pinworld.h"
#include "tests/ui/logs/linestore.h"
#include "ui/charts/chartcanvas.h"
#include "ui/dashboards/barbody.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/figurebody.h"
#include "ui/dashboards/logsbody.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/tablebody.h"
#include "ui/logs/logspage.h"
#include "ui/logs/logspresenter.h"
#include "ui/logs/logview.h"
#include "ui/logs/volumehistogram.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineeditor.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTreeView>

#include <numeric>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

/// A panel of each kind that holds data, ten in three rows. All ask with a variable or a macro.
QByteArray everyPin()
{
    const QString panel = u"{\"id\":%1,\"type\":\"%2\",\"title\":\"Panel %2\",\"datasource\":{\"type\":\"%3\",\"uid\":\"%3\"},"
                          "\"gridPos\":{\"x\":%4,\"y\":%5,\"w\":6,\"h\":4},\"targets\":[{\"refId\":\"A\",\"expr\":\"%6\"%7}]}"_s;
    const QString query = u"rate(mode{instance=~\\\"$instance\\\"}[$__rate_interval])"_s;
    const QString disks = u"filesystem{instance=~\\\"$instance\\\"}"_s;
    QStringList panels;
    const auto add = [&](const QString &type, const QString &source, const QString &expr, const QString &more = {}) {
        const auto id = static_cast<int>(panels.size());
        panels += panel.arg(id + 1).arg(type, source).arg(id % 4 * 6).arg(id / 4 * 4).arg(expr, more);
    };
    add(u"timeseries"_s, u"prometheus"_s, query);
    add(u"table"_s, u"prometheus"_s, disks, u",\"format\":\"table\",\"instant\":true"_s);
    for (const QString &type : {u"stat"_s, u"gauge"_s, u"bargauge"_s, u"piechart"_s})
        add(type, u"prometheus"_s, query);
    add(u"barchart"_s, u"prometheus"_s, disks, u",\"instant\":true,\"legendFormat\":\"{{mountpoint}}\""_s);
    add(u"histogram"_s, u"prometheus"_s, query);
    add(u"logs"_s, u"loki"_s, u"{app=\\\"$app\\\"} |= \\\"id\\\""_s);
    add(u"timeseries"_s, u"loki"_s, u"sum by (level) (count_over_time({app=\\\"$app\\\"}[$__interval]))"_s);
    return "{\"title\":\"Pins\",\"uid\":\"pins\",\"schemaVersion\":39,\"templating\":{\"list\":["
           "{\"name\":\"instance\",\"type\":\"constant\",\"query\":\"db-1\"},{\"name\":\"app\",\"type\":\"constant\",\"query\":\"orders\"}]},"
           "\"panels\":["
        + panels.join(u',').toUtf8() + "]}";
}

FakeLoki::Handler answersOf(const LineStore &lines)
{
    return [&lines](const QString &path, const QUrlQuery &query) {
        const QString logql = query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
        if (path.endsWith(u"/labels"))
            return LineStore::list({"app"});
        if (path.endsWith(u"/values"))
            return LineStore::list({"orders", "shop-api"});
        if (path.endsWith(u"/query"))
            return LineStore::counts(query, true);
        return logql.contains(u"count_over_time") ? LineStore::counts(query, false) : lines.range(query);
    };
}

std::shared_ptr<Session> sessionWith(DashboardWorld &prometheus, const FakeLoki &loki, const Clock &clock)
{
    Connection connection = prometheus.session()->connection();
    Endpoint endpoint;
    endpoint.url = loki.url();
    connection.loki = endpoint;
    return std::make_shared<Session>(connection, Session::Secrets(), clock);
}

class BarePage final : public Page
{
public:
    BarePage() { new QVBoxLayout(this); }
    bool isComplete() const override { return true; }
};

} // namespace

class TestDashboardPins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void chart();
    void table();
    void figures_data();
    void figures();
    void barsAndHistogram();
    void logLines();
    void chartFromLoki();
    void logVolume();
    void timelineChart();

private:
    template <typename T> T *part(int panel)
    {
        const PanelView *view = m_pins->page<DashboardsPage>().view().board().view(QString::number(panel));
        return view ? view->findChild<T *>() : nullptr;
    }
    bool wasSent(const Pin &pin) const { return !pin.query.contains(u'$') && m_prometheus.queries().contains(pin.query); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    DashboardWorld m_prometheus;
    FakeLoki m_loki;
    std::unique_ptr<LineStore> m_lines;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PinWorld> m_pins;
};

void TestDashboardPins::initTestCase()
{
    m_lines = std::make_unique<LineStore>(m_clock.nowMs() - 300'000, 200);
    m_loki.setHandler(answersOf(*m_lines));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.json"_s), m_clock);
    m_pins = std::make_unique<PinWorld>([this](MainWindow &window) -> Page * { return new DashboardsPage(window.view(), *m_settings); });
    m_pins->view().setSession(sessionWith(m_prometheus, m_loki, m_clock));
    QFile file(m_folder.filePath(u"pins.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(everyPin()) > 0);
    file.close();
    auto &page = m_pins->page<DashboardsPage>();
    QSignalSpy opened(&page, &DashboardsPage::opened);
    page.openFile(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), 20'000);
}

void TestDashboardPins::cleanupTestCase()
{
    m_pins.reset();
}

void TestDashboardPins::chart()
{
    auto *canvas = part<ChartCanvas>(1);
    QVERIFY(canvas);
    const Pin pin = m_pins->pinBy(canvas);
    QCOMPARE(pin.kind, PinKind::Chart);
    QCOMPARE(pin.title, u"Panel timeseries"_s);
    QCOMPARE(pin.source, u"production · Prometheus"_s);
    QVERIFY2(wasSent(pin), qPrintable(pin.query));
    QVERIFY(pin.query.contains(u"db-1"_s));
    const auto data = m_pins->thaw(pin);
    QVERIFY(data);
    QCOMPARE(std::get<FrozenChart>(*data).snapshot->series.size(), std::size_t(4));
}

void TestDashboardPins::table()
{
    auto *body = part<TableBody>(2);
    QVERIFY(body);
    const Pin pin = m_pins->pinBy(body->view());
    QCOMPARE(pin.kind, PinKind::Row);
    QCOMPARE(pin.count, 4);
    QVERIFY2(wasSent(pin), qPrintable(pin.query));
    const auto data = m_pins->thaw(pin);
    QVERIFY(data);
    QVERIFY(std::get<FrozenTable>(*data).rows.front().contains(u"ext4"_s));
}

void TestDashboardPins::figures_data()
{
    QTest::addColumn<int>("panel");
    QTest::newRow("stat") << 3;
    QTest::newRow("gauge") << 4;
    QTest::newRow("bar gauge") << 5;
    QTest::newRow("pie") << 6;
}

void TestDashboardPins::figures()
{
    QFETCH(int, panel);
    auto *body = part<FigureBody>(panel);
    QVERIFY(body);
    const Pin pin = m_pins->pinBy(body);
    QCOMPARE(pin.kind, PinKind::Row);
    QVERIFY2(wasSent(pin), qPrintable(pin.query));
    const auto data = m_pins->thaw(pin);
    QVERIFY(data);
    const auto &frozen = std::get<FrozenTable>(*data);
    QCOMPARE(frozen.rows.size(), body->values().size());
    QCOMPARE(frozen.rows.front().at(1), body->values().front().shown.text.text());
}

void TestDashboardPins::barsAndHistogram()
{
    auto *bars = part<BarBody>(7);
    QVERIFY(bars);
    const Pin pin = m_pins->pinBy(bars);
    QCOMPARE(pin.kind, PinKind::Row);
    QCOMPARE(pin.count, 4);
    QVERIFY2(wasSent(pin), qPrintable(pin.query));
    const auto data = m_pins->thaw(pin);
    QVERIFY(data);
    QCOMPARE(std::get<FrozenTable>(*data).rows.front().front(), bars->bars().groups.front().label);

    auto *histogram = part<BarBody>(8);
    QVERIFY(histogram);
    const Pin classes = m_pins->pinBy(histogram);
    QCOMPARE(classes.count, static_cast<qint64>(histogram->bars().groups.size()));
    QVERIFY2(wasSent(classes), qPrintable(classes.query));
}

void TestDashboardPins::logLines()
{
    auto *body = part<LogsBody>(9);
    QVERIFY(body);
    QVERIFY(body->view()->lines()->lineCount() > 0);
    QVERIFY(!body->pinLines().empty());
    const Pin pin = m_pins->pinBy(body->view());
    QCOMPARE(pin.kind, PinKind::Logs);
    QVERIFY(pin.count > 0);
    QCOMPARE(pin.query, u"{app=\"orders\"} |= \"id\""_s);
    QCOMPARE(pin.source, u"production · Loki"_s);
}

void TestDashboardPins::chartFromLoki()
{
    auto *canvas = part<ChartCanvas>(10);
    QVERIFY(canvas);
    const Pin pin = m_pins->pinBy(canvas);
    QCOMPARE(pin.kind, PinKind::Chart);
    QCOMPARE(pin.source, u"production · Loki"_s);
    QVERIFY2(!pin.query.contains(u'$') && pin.query.contains(u"orders"_s), qPrintable(pin.query));
    const auto sent = [&](const QUrlQuery &query) { return query.queryItemValue(u"query"_s, QUrl::FullyDecoded) == pin.query; };
    QVERIFY(std::any_of(m_loki.queries().begin(), m_loki.queries().end(), sent));
}

void TestDashboardPins::logVolume()
{
    PinWorld world([](MainWindow &window) -> Page * { return new LogsPage(window.view()); });
    world.view().setSession(sessionWith(m_prometheus, m_loki, m_clock));
    LogsPage &page = world.page<LogsPage>();
    QTRY_VERIFY(page.view()->lines()->lineCount() > 20 && page.presenter().isVolumeComplete());
    auto *histogram = page.findChild<VolumeHistogram *>();
    QVERIFY(histogram && !histogram->bars().isEmpty());
    const Pin pin = world.pinBy(histogram);
    QCOMPARE(pin.kind, PinKind::Chart);
    QCOMPARE(pin.source, u"production · Loki"_s);
    QCOMPARE(pin.stepMs, histogram->bars().stepMs());
    const auto sent = [&](const QUrlQuery &query) { return query.queryItemValue(u"query"_s, QUrl::FullyDecoded) == pin.query; };
    QVERIFY2(std::any_of(m_loki.queries().begin(), m_loki.queries().end(), sent), qPrintable(pin.query));
    const auto data = world.thaw(pin);
    QVERIFY(data);
    double lines = 0;
    for (const Series &series : std::get<FrozenChart>(*data).snapshot->series)
        lines = std::accumulate(series.values.begin(), series.values.end(), lines);
    QCOMPARE(static_cast<qint64>(lines), histogram->bars().total());
}

void TestDashboardPins::timelineChart()
{
    PinWorld world([](MainWindow &) -> Page * { return new BarePage; });
    world.view().setSession(sessionWith(m_prometheus, m_loki, m_clock));
    world.view().setRange(TimeRange::fixed({m_clock.nowMs() - 3'600'000, m_clock.nowMs()}));
    IncidentDraft draft;
    draft.title = u"Checkout fails"_s;
    KeyChart chart;
    chart.title = u"By mode"_s;
    chart.query = u"sum by (mode) (rate(mode[$__rate_interval]))"_s;
    draft.keyCharts = {chart};
    Pending<QUuid> declared;
    declared.handle = world.desk().declare(draft, &declared.guard, declared.keep());
    QVERIFY(declared.wait() && declared.isValue());
    const auto file = world.desk().open(declared.value());
    QTRY_VERIFY(file->isLoaded());
    auto *editor = new TimelineEditor(world.desk(), world.pinner(), world.view());
    world.page<BarePage>().layout()->addWidget(editor);
    editor->setFile(file);
    QTRY_VERIFY(!editor->canvas()->scene().charts.empty());
    const Pin pin = world.pinBy(editor->canvas());
    QCOMPARE(pin.kind, PinKind::Chart);
    QCOMPARE(pin.title, u"By mode"_s);
    QCOMPARE(pin.incident, declared.value());
    QVERIFY2(wasSent(pin), qPrintable(pin.query));
}

QTEST_MAIN(TestDashboardPins)
#include "tst_dashboardpins.moc"
