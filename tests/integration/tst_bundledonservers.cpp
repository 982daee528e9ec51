// SPDX-License-Identifier: GPL-3.0-or-later
// Each bundled dashboard on the real source of its metrics: every query answers with data. cAdvisor is not packaged:
// its metrics are written into a real Prometheus.
#include "services/core/clock.h"
#include "services/dashboards/bundleddashboards.h"
#include "services/dashboards/dashboardfeed.h"
#include "services/dashboards/variableresolver.h"
#include "services/demo/demostack.h"
#include "tests/integration/postgresserver.h"
#include "tests/support/pending.h"
#include "tests/support/prometheusserver.h"
#include "tests/support/toolrun.h"

#include <QtCore/QDateTime>
#include <QtTest/QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

QByteArray scrape(const char *job, quint16 port)
{
    return QByteArray("  - {job_name: ") + job + ", static_configs: [{targets: ['127.0.0.1:" + QByteArray::number(port) + "']}]}\n";
}

/// What cAdvisor says of two containers over ten minutes.
QByteArray containerHistory(qint64 nowMs)
{
    struct Metric
    {
        const char *name;
        const char *type;
        double start, slope;
    };
    static constexpr Metric metrics[] = {
        {"container_last_seen", "gauge", 1.7e9, 1},
        {"container_start_time_seconds", "gauge", 1.7e9, 0},
        {"container_cpu_usage_seconds", "counter", 10, 0.4},
        {"container_cpu_cfs_throttled_periods", "counter", 0, 0.1},
        {"container_cpu_cfs_periods", "counter", 0, 10},
        {"container_memory_working_set_bytes", "gauge", 5e7, 0},
        {"container_spec_memory_limit_bytes", "gauge", 1e8, 0},
        {"container_network_receive_bytes", "counter", 0, 1000},
        {"container_network_transmit_bytes", "counter", 0, 2000},
        {"container_fs_reads_bytes", "counter", 0, 300},
        {"container_fs_writes_bytes", "counter", 0, 400},
    };
    QByteArray text;
    for (const Metric &metric : metrics) {
        const QByteArray name = metric.name;
        const bool counter = QByteArrayView(metric.type) == "counter";
        text += "# TYPE " + name + ' ' + metric.type + '\n';
        for (const char *container : {"web", "worker"}) {
            for (int age = 600; age >= 0; age -= 15) {
                const double value = metric.start + metric.slope * (600 - age);
                text += name + (counter ? "_total" : "") + "{name=\"" + container + "\",instance=\"host:8080\"} "
                    + QByteArray::number(value, 'f', 3) + ' ' + QByteArray::number(nowMs / 1000 - age) + '\n';
            }
        }
    }
    return text + "# EOF\n";
}

bool hasNumber(const PanelData &data)
{
    for (const PanelSeries &series : data.series) {
        for (const Series &each : series.snapshot->series) {
            if (std::any_of(each.values.begin(), each.values.end(), [](double v) { return std::isfinite(v); }))
                return true;
        }
    }
    return std::any_of(data.frames.begin(), data.frames.end(), [](const Frame &frame) { return frame.rowCount() > 0; });
}

} // namespace

class TestBundledOnServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machines();
    void postgres();
    void redis();
    void containers();
    void shop();

private:
    std::shared_ptr<Session> sessionFor(const QUrl &prometheus) const;
    /// Titles of the panels that show nothing within the span before now.
    QStringList emptyPanels(const QString &uid, const std::shared_ptr<Session> &session, qint64 spanMs, qint64 scrapeMs) const;

    SystemClock m_clock;
};

std::shared_ptr<Session> TestBundledOnServers::sessionFor(const QUrl &prometheus) const
{
    Connection connection;
    connection.prometheus = Endpoint{};
    connection.prometheus->url = prometheus;
    return std::make_shared<Session>(connection, Session::Secrets{}, m_clock);
}

QStringList TestBundledOnServers::emptyPanels(const QString &uid, const std::shared_ptr<Session> &session, qint64 spanMs,
                                              qint64 scrapeMs) const
{
    const DashboardDocument document = bundledDashboard(uid, u"en"_s).value_or(DashboardDocument());
    const TimeSpan span{m_clock.nowMs() - spanMs, m_clock.nowMs()};
    VariableContext context;
    context.macros = {span, scrapeMs, scrapeMs, QTimeZone::utc(), {}};
    context.prometheusNames = {u"test"_s};
    Pending<ResolvedVariables> variables;
    variables.handle = resolveVariables(session->prometheus(), document.dashboard.variables, context, &variables.guard, variables.keep());
    if (!variables.wait() || !variables.isValue())
        return {u"variables"_s};
    const auto placed = layOut(document.dashboard, variables.value().values);
    DashboardFeed feed;
    feed.setSession(session);
    feed.setPanels(document.dashboard, placed);
    QHash<QString, int> visible;
    for (const PlacedPanel &panel : placed)
        visible.insert(panel.key, 600);
    feed.setVisible(visible);
    QSignalSpy finished(&feed, &DashboardFeed::finished);
    feed.fetch(span, scrapeMs);
    if (!finished.wait(PatienceMs))
        return {u"no answer"_s};
    QStringList empty;
    for (const PlacedPanel &panel : placed) {
        const PanelData &data = feed.data(panel.key);
        if (!panel.isRow && (data.error || !hasNumber(data)))
            empty << panel.title + (data.error ? u": "_s + data.error->detail : QString());
    }
    return empty;
}

void TestBundledOnServers::machines()
{
    const QString program = u"prometheus-node-exporter"_s;
    if (!PrometheusServer::isInstalled() || !ServerProcess::isInstalled(program))
        QSKIP("prometheus or prometheus-node-exporter is not installed");
    const quint16 port = ServerProcess::freePort();
    ServerProcess exporter;
    const QString address = u"127.0.0.1:%1"_s.arg(port);
    QVERIFY2(exporter.start(program, {u"--web.listen-address="_s + address}, QUrl(u"http://"_s + address + u"/metrics"_s)),
             qPrintable(exporter.output()));
    PrometheusServer prometheus;
    QVERIFY2(prometheus.start({.scrapeConfigs = '\n' + scrape("node", port)}), qPrintable(prometheus.problem()));
    const auto session = sessionFor(prometheus.url());
    for (const QString &uid : {u"system-overview"_s, u"network"_s})
        QTRY_COMPARE_WITH_TIMEOUT(emptyPanels(uid, session, 30'000, 1000), QStringList(), PatienceMs);
}

void TestBundledOnServers::postgres()
{
    const QString program = u"prometheus-postgres-exporter"_s;
    if (!PrometheusServer::isInstalled() || !PostgresServer::isInstalled() || !ServerProcess::isInstalled(program))
        QSKIP("prometheus, postgresql or prometheus-postgres-exporter is not installed");
    PostgresServer database;
    QVERIFY2(database.start(), qPrintable(database.problem()));
    const quint16 port = ServerProcess::freePort();
    const QString address = u"127.0.0.1:%1"_s.arg(port);
    qputenv("DATA_SOURCE_NAME",
            "postgresql://postgres@127.0.0.1:" + QByteArray::number(database.port()) + "/postgres?sslmode=disable");
    ServerProcess exporter;
    QVERIFY2(exporter.start(program, {u"--web.listen-address="_s + address}, QUrl(u"http://"_s + address + u"/metrics"_s)),
             qPrintable(exporter.output()));
    PrometheusServer prometheus;
    QVERIFY2(prometheus.start({.scrapeConfigs = '\n' + scrape("postgres", port)}), qPrintable(prometheus.problem()));
    const auto session = sessionFor(prometheus.url());
    QTRY_COMPARE_WITH_TIMEOUT(emptyPanels(u"postgresql"_s, session, 30'000, 1000), QStringList(), PatienceMs);
}

void TestBundledOnServers::redis()
{
    const QString program = u"prometheus-redis-exporter"_s;
    if (!PrometheusServer::isInstalled() || !ServerProcess::isInstalled(u"redis-server"_s) || !ServerProcess::isInstalled(program))
        QSKIP("prometheus, redis-server or prometheus-redis-exporter is not installed");
    QTemporaryDir folder;
    const QString redisPort = QString::number(ServerProcess::freePort());
    ServerProcess server;
    QVERIFY(server.launch(u"redis-server"_s, {u"--port"_s, redisPort, u"--bind"_s, u"127.0.0.1"_s, u"--save"_s, QString(),
                                              u"--dir"_s, folder.path()}));
    const quint16 port = ServerProcess::freePort();
    const QString address = u"127.0.0.1:%1"_s.arg(port);
    ServerProcess exporter;
    QVERIFY2(exporter.start(program, {u"-redis.addr"_s, u"redis://127.0.0.1:"_s + redisPort, u"-web.listen-address"_s, address},
                            QUrl(u"http://"_s + address + u"/metrics"_s)),
             qPrintable(exporter.output()));
    PrometheusServer prometheus;
    QVERIFY2(prometheus.start({.scrapeConfigs = '\n' + scrape("redis", port)}), qPrintable(prometheus.problem()));
    const auto session = sessionFor(prometheus.url());
    const auto use = [&redisPort](const QStringList &command) {
        return runTool(u"redis-cli"_s, QStringList{u"-p"_s, redisPort} + command).exitCode == 0;
    };
    QTRY_VERIFY(use({u"set"_s, u"a"_s, u"1"_s}));
    // Hits and misses have to come between two scrapes to be a rate.
    QTRY_VERIFY_WITH_TIMEOUT(use({u"get"_s, u"a"_s}) && use({u"get"_s, u"b"_s})
                                 && emptyPanels(u"redis"_s, session, 30'000, 1000).isEmpty(),
                             PatienceMs);
}

void TestBundledOnServers::containers()
{
    if (!PrometheusServer::isInstalled())
        QSKIP("prometheus is not installed");
    PrometheusServer prometheus;
    QVERIFY2(prometheus.start({.history = containerHistory(m_clock.nowMs())}), qPrintable(prometheus.problem()));
    QCOMPARE(emptyPanels(u"containers"_s, sessionFor(prometheus.url()), 300'000, 15'000), QStringList());
}

void TestBundledOnServers::shop()
{
    DemoStack::Options options;
    options.automatic = false;
    options.history.lengthMs = 60 * 60 * 1000;
    options.history.incidentsMsAgo = {30 * 60 * 1000};
    DemoStack demo(options);
    if (!demo.missingPackages().isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + demo.missingPackages().join(u' ')));
    QSignalSpy failed(&demo, &DemoStack::failed);
    demo.start();
    QTRY_VERIFY_WITH_TIMEOUT(demo.isReady() || failed.count(), 120'000);
    QVERIFY(demo.isReady());
    const auto session = sessionFor(loopbackUrl(demo.ports().prometheus));
    for (const QString &uid : {u"golden-signals"_s, u"web-vitals"_s, u"business"_s, u"canary"_s, u"order-pipeline"_s, u"system-overview"_s})
        QTRY_COMPARE_WITH_TIMEOUT(emptyPanels(uid, session, 3'600'000, 15'000), QStringList(), PatienceMs);
}

QTEST_GUILESS_MAIN(TestBundledOnServers)
#include "tst_bundledonservers.moc"
