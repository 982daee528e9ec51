// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectiontester.h"

#include "services/core/clock.h"
#include "tests/support/testserver.h"

#include <QtTest/QTest>

using namespace wardroom;
using Asked = TestServer::Request;
using Response = TestServer::Response;
using Like = Response (*)(const Asked &);

namespace {

// Minimal servers, by the paths that the tester asks. Everything else is 404.

Response likePrometheus(const Asked &request)
{
    if (request.path() == QLatin1String("/api/v1/query"))
        return TestServer::json(R"({"status":"success","data":{"resultType":"scalar","result":[1,"1"]}})");
    if (request.path() == QLatin1String("/api/v1/status/buildinfo"))
        return TestServer::json(R"({"status":"success","data":{"application":"Prometheus","version":"2.42.0","revision":"abc"}})");
    if (request.path() == QLatin1String("/api/v1/rules"))
        return TestServer::json(R"({"status":"success","data":{"groups":[]}})");
    if (request.path() == QLatin1String("/api/v1/query_exemplars"))
        return TestServer::error(400, "bad_data"); // there, but not pleased
    if (request.path() == QLatin1String("/api/v1/targets"))
        return TestServer::error(500, "boom");
    return TestServer::error(404, "404 page not found");
}

Response likeAlertmanager(const Asked &request)
{
    if (request.path() == QLatin1String("/api/v2/status"))
        return TestServer::json(R"({"cluster":{"status":"ready","peers":[{"name":"a"},{"name":"b"}]},
            "versionInfo":{"version":"0.25.0"},"config":{"original":""},"uptime":"2026-11-20T14:00:00Z"})");
    if (request.path() == QLatin1String("/api/v2/silences"))
        return TestServer::json("[]");
    return TestServer::error(404, "404 page not found");
}

Response likeLoki(const Asked &request)
{
    if (request.path() == QLatin1String("/loki/api/v1/labels"))
        return TestServer::json(R"({"status":"success"})");
    if (request.path() == QLatin1String("/loki/api/v1/status/buildinfo"))
        return TestServer::json(R"({"version":"3.4.2"})");
    if (request.path() == QLatin1String("/loki/api/v1/tail"))
        return TestServer::error(400, "websocket: the client is not using the websocket protocol");
    return TestServer::error(404, "404 page not found");
}

Response likeGrafana(const Asked &request)
{
    if (request.path() == QLatin1String("/api/health"))
        return TestServer::json(R"({"commit":"abc","database":"ok","version":"10.0.0"})");
    return {.body = "<!DOCTYPE html><html><head><title>Grafana</title></head></html>", .contentType = "text/html; charset=UTF-8"};
}

Endpoint at(const TestServer &server)
{
    Endpoint endpoint;
    endpoint.url = server.url();
    return endpoint;
}

Connection with(SourceKind kind, const TestServer &server)
{
    Connection connection;
    if (kind == SourceKind::Prometheus)
        connection.prometheus = at(server);
    else if (kind == SourceKind::Alertmanager)
        connection.alertmanagers = {at(server)};
    else
        connection.loki = at(server);
    return connection;
}

} // namespace

class TestConnectionTester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThreeSources();
    void clockAnHourOff_data();
    void clockAnHourOff();
    void swappedAddresses_data();
    void swappedAddresses();
    void errorsAreReported();
    void httpsWanted();
    void redirectIsTold();
    void noSource();
    void cancelled();

private:
    Result<std::vector<SourceReport>> test(const Connection &connection);
    SourceReport testPrometheus(const TestServer &server);

    SystemClock m_clock;
    QList<SourceKind> m_eachSeen;
};

Result<std::vector<SourceReport>> TestConnectionTester::test(const Connection &connection)
{
    m_eachSeen.clear();
    std::optional<Result<std::vector<SourceReport>>> result;
    const RequestHandle handle = testConnection(
        connection, {}, m_clock, this, [this](const SourceReport &report) { m_eachSeen.append(report.kind); },
        [&result](auto r) { result = std::move(r); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return failure(ErrorKind::Timeout);
    return *result;
}

SourceReport TestConnectionTester::testPrometheus(const TestServer &server)
{
    const auto reports = test(with(SourceKind::Prometheus, server));
    SourceReport report;
    if (reports)
        report = reports->front();
    else
        report.error = reports.error();
    return report;
}

void TestConnectionTester::allThreeSources()
{
    TestServer prometheus;
    prometheus.setHandler(likePrometheus);
    TestServer alertmanager;
    alertmanager.setHandler(likeAlertmanager);
    TestServer loki;
    loki.setHandler(likeLoki);
    TestServer dead;
    Connection connection = with(SourceKind::Prometheus, prometheus);
    connection.alertmanagers = {at(alertmanager), at(dead)};
    connection.loki = at(loki);
    dead.stop();
    const auto reports = test(connection);
    QVERIFY(reports);
    QCOMPARE(reports->size(), std::size_t(4));
    QCOMPARE(m_eachSeen.size(), 4);

    const SourceReport &p = reports->at(0);
    QVERIFY2(!p.error, qPrintable(describe(p.error.value_or(Error{}))));
    QCOMPARE(p.application, QStringLiteral("Prometheus"));
    QCOMPARE(p.version, QStringLiteral("2.42.0"));
    QVERIFY(p.latencyMs >= 0);
    QVERIFY(!p.clockDifferenceMs); // this server has no Date header
    QCOMPARE(p.features, (QList<Feature>{Feature::Rules, Feature::Exemplars}));
    QCOMPARE(p.absent, (QList<Feature>{Feature::MetricMetadata, Feature::FormatQuery}));

    const SourceReport &a = reports->at(1);
    QVERIFY(!a.error);
    QCOMPARE(a.version, QStringLiteral("0.25.0"));
    QCOMPARE(a.clusterPeers, 2);
    QCOMPARE(a.features, (QList<Feature>{Feature::Silences, Feature::Cluster}));

    QCOMPARE(reports->at(2).kind, SourceKind::Alertmanager);
    QCOMPARE(reports->at(2).peer, 1);
    QCOMPARE(reports->at(2).error->cause, ErrorCause::ConnectionRefused);

    const SourceReport &l = reports->at(3);
    QVERIFY(!l.error);
    QCOMPARE(l.version, QStringLiteral("3.4.2"));
    QCOMPARE(l.features, QList<Feature>{Feature::Tail});
    QVERIFY(l.absent.contains(Feature::LogPatterns));
}

void TestConnectionTester::clockAnHourOff_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("ahead") << 3'600'000LL;
    QTest::newRow("behind") << -3'600'000LL;
    QTest::newRow("right") << 0LL;
}

void TestConnectionTester::clockAnHourOff()
{
    QFETCH(qint64, offset);
    TestServer server;
    server.setHandler([this, offset](const Asked &request) {
        Response response = likePrometheus(request);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs() + offset, Qt::UTC);
        response.headers.append({"Date", QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT"});
        return response;
    });
    const SourceReport report = testPrometheus(server);
    QVERIFY(!report.error);
    QVERIFY(report.clockDifferenceMs);
    QVERIFY2(std::abs(*report.clockDifferenceMs - offset) < 2'000, qPrintable(QString::number(*report.clockDifferenceMs)));
    QCOMPARE(report.isClockOff(), offset != 0);
}

void TestConnectionTester::swappedAddresses_data()
{
    QTest::addColumn<Like>("like");
    QTest::addColumn<SourceKind>("asked");
    QTest::addColumn<ServerKind>("found");
    QTest::newRow("alertmanager as prometheus") << Like(likeAlertmanager) << SourceKind::Prometheus << ServerKind::Alertmanager;
    QTest::newRow("loki as prometheus") << Like(likeLoki) << SourceKind::Prometheus << ServerKind::Loki;
    QTest::newRow("grafana as prometheus") << Like(likeGrafana) << SourceKind::Prometheus << ServerKind::Grafana;
    QTest::newRow("prometheus as alertmanager") << Like(likePrometheus) << SourceKind::Alertmanager << ServerKind::Prometheus;
    QTest::newRow("prometheus as loki") << Like(likePrometheus) << SourceKind::Loki << ServerKind::Prometheus;
    QTest::newRow("grafana as loki") << Like(likeGrafana) << SourceKind::Loki << ServerKind::Grafana;
}

void TestConnectionTester::swappedAddresses()
{
    QFETCH(Like, like);
    QFETCH(SourceKind, asked);
    QFETCH(ServerKind, found);
    TestServer server;
    server.setHandler(like);
    const auto reports = test(with(asked, server));
    QVERIFY(reports);
    const SourceReport &report = reports->front();
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ErrorCause::OtherService);
    QCOMPARE(report.found, found);
    QVERIFY(report.version.isEmpty());
}

void TestConnectionTester::errorsAreReported()
{
    TestServer server;
    server.setHandler([](const auto &) { return TestServer::error(401, "Unauthorized"); });
    QCOMPARE(testPrometheus(server).error->kind, ErrorKind::Auth);
    server.setHandler([](const auto &) { return TestServer::error(503, "Service Unavailable"); });
    QCOMPARE(testPrometheus(server).error->httpStatus, 503);
    server.setHandler([](const auto &) { return TestServer::json("{\"status\":\"succ"); });
    const SourceReport garbage = testPrometheus(server);
    QCOMPARE(garbage.error->kind, ErrorKind::Protocol);
    QCOMPARE(garbage.found, ServerKind::Unknown);
    server.setHandler([](const auto &) { return TestServer::error(404); });
    QCOMPARE(testPrometheus(server).error->kind, ErrorKind::NotFound);
}

void TestConnectionTester::httpsWanted()
{
    TestServer server;
    server.setHandler([](const auto &) { return TestServer::error(400, "Client sent an HTTP request to an HTTPS server.\n"); });
    QCOMPARE(testPrometheus(server).error->cause, ErrorCause::HttpsWanted);
}

void TestConnectionTester::redirectIsTold()
{
    TestServer other;
    other.setHandler(likePrometheus);
    TestServer server;
    server.setHandler([&other](const Asked &request) {
        return TestServer::redirect(other.url().resolved(QUrl::fromEncoded(request.target)));
    });
    const SourceReport report = testPrometheus(server);
    QVERIFY(!report.error);
    QCOMPARE(report.redirectedTo.port(), other.port());
}

void TestConnectionTester::noSource()
{
    const auto reports = test({});
    QVERIFY(!reports);
    QCOMPARE(reports.error().kind, ErrorKind::BadQuery);
}

void TestConnectionTester::cancelled()
{
    TestServer server;
    server.setHandler([](const auto &) { return Response{.silent = true}; });
    int calls = 0;
    RequestHandle handle = testConnection(with(SourceKind::Prometheus, server), {}, m_clock, this,
                                          [&calls](const auto &) { ++calls; }, [&calls](const auto &) { ++calls; });
    QTRY_COMPARE(server.requests().size(), 1);
    handle.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestConnectionTester)
#include "tst_connectiontester.moc"
