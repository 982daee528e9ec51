// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectiontester.h"
#include "services/connections/session.h"

#include "services/core/clock.h"
#include "tests/support/prometheusserver.h"
#include "tests/support/victoriametricsserver.h"

#include <QtTest/QTest>

using namespace wardroom;

/// The connection test and a session against Debian's Prometheus, Alertmanager and VictoriaMetrics.
class TestRealConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prometheus();
    void victoriaMetrics();
    void cluster();
    void swapped();
    void sessionHearsFromAlertmanager();

private:
    static Endpoint at(const QUrl &url);
    bool startPeer(ServerProcess &process, int index, QUrl &url);
    std::vector<SourceReport> test(const Connection &connection);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    PrometheusServer m_prometheus;
    std::array<ServerProcess, 2> m_peers;
    std::array<QUrl, 2> m_peerUrls;
    quint16 m_clusterPort = 0;
};

Endpoint TestRealConnection::at(const QUrl &url)
{
    Endpoint endpoint;
    endpoint.url = url;
    return endpoint;
}

bool TestRealConnection::startPeer(ServerProcess &process, int index, QUrl &url)
{
    const quint16 port = ServerProcess::freePort();
    const quint16 gossip = ServerProcess::freePort();
    url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    QStringList arguments{QStringLiteral("--config.file=%1").arg(m_folder.filePath(QStringLiteral("alertmanager.yml"))),
                          QStringLiteral("--storage.path=%1").arg(m_folder.filePath(QString::number(index))),
                          QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port),
                          QStringLiteral("--cluster.listen-address=127.0.0.1:%1").arg(gossip)};
    if (m_clusterPort == 0)
        m_clusterPort = gossip;
    else
        arguments << QStringLiteral("--cluster.peer=127.0.0.1:%1").arg(m_clusterPort);
    QUrl ready = url;
    ready.setPath(QStringLiteral("/-/ready"));
    return process.start(QStringLiteral("prometheus-alertmanager"), arguments, ready);
}

void TestRealConnection::initTestCase()
{
    if (!PrometheusServer::isInstalled() || !ServerProcess::isInstalled(QStringLiteral("prometheus-alertmanager")))
        QSKIP("the packages prometheus and prometheus-alertmanager are not installed");
    QVERIFY2(m_prometheus.start({}), qPrintable(m_prometheus.problem()));
    QFile config(m_folder.filePath(QStringLiteral("alertmanager.yml")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("route:\n  receiver: none\nreceivers:\n  - name: none\n");
    config.close();
    for (std::size_t i = 0; i < m_peers.size(); ++i)
        QVERIFY2(startPeer(m_peers[i], static_cast<int>(i), m_peerUrls[i]), qPrintable(m_peers[i].output()));
}

std::vector<SourceReport> TestRealConnection::test(const Connection &connection)
{
    std::optional<Result<std::vector<SourceReport>>> result;
    const RequestHandle handle = testConnection(connection, {}, m_clock, this, {}, [&result](auto r) { result = std::move(r); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000) || !*result)
        return {};
    return **result;
}

void TestRealConnection::prometheus()
{
    Connection connection;
    connection.prometheus = at(m_prometheus.url());
    const auto reports = test(connection);
    QCOMPARE(reports.size(), std::size_t(1));
    const SourceReport &report = reports.front();
    QVERIFY2(!report.error, qPrintable(describe(report.error.value_or(Error{}))));
    QCOMPARE(report.application, QStringLiteral("Prometheus"));
    QVERIFY(!report.version.isEmpty());
    QVERIFY(report.clockDifferenceMs);
    QVERIFY(!report.isClockOff()); // the same machine
    QCOMPARE(report.features, (QList<Feature>{Feature::MetricMetadata, Feature::Rules, Feature::Targets, Feature::Exemplars,
                                              Feature::FormatQuery}));
    QVERIFY(report.absent.isEmpty());
}

void TestRealConnection::victoriaMetrics()
{
    if (!VictoriaMetricsServer::isInstalled())
        QSKIP("the package victoria-metrics is not installed");
    VictoriaMetricsServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Connection connection;
    connection.prometheus = at(server.url());
    const auto reports = test(connection);
    QCOMPARE(reports.size(), std::size_t(1));
    const SourceReport &report = reports.front();
    QVERIFY2(!report.error, qPrintable(describe(report.error.value_or(Error{}))));
    QCOMPARE(report.application, QStringLiteral("VictoriaMetrics"));
    QVERIFY(report.features.contains(Feature::Targets));
    QVERIFY(report.absent.contains(Feature::FormatQuery));
}

void TestRealConnection::cluster()
{
    Connection connection;
    connection.alertmanagers = {at(m_peerUrls[0]), at(m_peerUrls[1])};
    // Gossip takes a moment.
    std::vector<SourceReport> reports;
    QTRY_VERIFY_WITH_TIMEOUT((reports = test(connection)).size() == 2 && reports[0].clusterPeers == 2, 60'000);
    for (const SourceReport &report : reports) {
        QVERIFY(!report.error);
        QCOMPARE(report.application, QStringLiteral("Alertmanager"));
        QVERIFY(!report.version.isEmpty());
        QCOMPARE(report.features, (QList<Feature>{Feature::Silences, Feature::Cluster}));
    }
}

void TestRealConnection::swapped()
{
    Connection connection;
    connection.prometheus = at(m_peerUrls[0]);
    connection.alertmanagers = {at(m_prometheus.url())};
    connection.loki = at(m_prometheus.url());
    const auto reports = test(connection);
    QCOMPARE(reports.size(), std::size_t(3));
    QCOMPARE(reports[0].found, ServerKind::Alertmanager);
    QCOMPARE(reports[1].found, ServerKind::Prometheus);
    QCOMPARE(reports[2].found, ServerKind::Prometheus);
    for (const SourceReport &report : reports)
        QCOMPARE(report.error->cause, ErrorCause::OtherService);
}

void TestRealConnection::sessionHearsFromAlertmanager()
{
    Connection connection;
    connection.alertmanagers = {at(m_peerUrls[0]), at(m_peerUrls[1])};
    const Session session(connection, {}, m_clock);
    session.alerts()->start();
    const SourceHealth &health = session.monitor(SourceKind::Alertmanager).health();
    QTRY_COMPARE(health.peersUp, 2);
    QCOMPARE(health.state, SourceHealth::State::Ok);
    m_peers[1].stop();
    session.alerts()->refresh();
    QTRY_COMPARE(health.state, SourceHealth::State::Partial);
    QTRY_VERIFY(session.alerts()->isPartial());
    QVERIFY(session.alerts()->hasData());
}

QTEST_GUILESS_MAIN(TestRealConnection)
#include "tst_realconnection.moc"
