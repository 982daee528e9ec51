// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"
#include "services/prometheus/labelnames.h"
#include "services/prometheus/prometheusclient.h"
#include "tests/support/pending.h"
#include "tests/support/testserver.h"

using namespace wardroom;
using namespace Qt::StringLiterals;

/// What the client asks, how it takes failures, and whose life a request depends on.
class TestPrometheusClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void instantQuery();
    void timesAreExact_data();
    void timesAreExact();
    void rangeQuery();
    void tooFineStepIsWidened();
    void longQueryIsPosted();
    void queryTextArrivesAsWritten();
    void matchersAndSpan();
    void labelNamesInPaths_data();
    void labelNamesInPaths();
    void smallEndpoints();
    void baseUrlWithPath();

    void programIsLookedUpInItsMetrics();
    void unknownProgramIsNoFailure();
    void prometheusIsNotAskedTwice();

    void failures_data();
    void failures();
    void failureNamesTheAddress();
    void serverDiesInTheMiddle();

    void guardDestroyedInFlight();
    void guardDestroyedWhileParsing();
    void cancelStopsTheTransfer();
    void latestWins();
    void handleDestroyedInItsOwnCallback();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
};

namespace {

constexpr TimeSpan Span{1'700'000'000'000, 1'700'000'060'500};

TestServer::Response vectorOf(const char *value)
{
    return TestServer::json(QByteArray(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,")")
                            + value + R"("]}]}})");
}

TestServer::Response emptyList()
{
    return TestServer::json(R"({"status":"success","data":[]})");
}

QByteArray largeMatrix()
{
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[)";
    for (int i = 0; i < 200'000; ++i)
        body += (i ? ",[" : "[") + QByteArray::number(i) + ",\"0.125\"]";
    return body + "]}]}}";
}

} // namespace

void TestPrometheusClient::init()
{
    m_client.reset();
    m_http.reset();
    m_server = std::make_unique<TestServer>();
    Endpoint endpoint;
    endpoint.url = m_server->url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
}

void TestPrometheusClient::instantQuery()
{
    m_server->enqueue(vectorOf("42"));
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"up"_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.handle.isActive());
    QVERIFY(answer.wait());
    QVERIFY(answer.isValue());
    QCOMPARE(answer.value().vector.at(0).value, 42.0);
    const TestServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.path(), u"/api/v1/query"_s);
    QCOMPARE(request.parameter(u"query"_s), u"up"_s);
    QVERIFY(!request.target.contains("time="));
}

void TestPrometheusClient::timesAreExact_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("written");
    QTest::newRow("second") << qint64(1'700'000'000'000) << u"1700000000.000"_s;
    QTest::newRow("millisecond") << qint64(1'435'781'451'007) << u"1435781451.007"_s;
    QTest::newRow("before 1970") << qint64(-1'500) << u"-1.500"_s;
    QTest::newRow("far") << qint64(12'345'678'123'456'555) << u"12345678123456.555"_s;
}

void TestPrometheusClient::timesAreExact()
{
    QFETCH(qint64, ms);
    QFETCH(QString, written);
    m_server->enqueue(vectorOf("1"));
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"up"_s, ms, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->requests().constFirst().parameter(u"time"_s), written);
}

void TestPrometheusClient::rangeQuery()
{
    m_server->enqueue(TestServer::json(R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"b"},"values":[[1700000000,"1"]]}]},"warnings":["w"]})"));
    Pending<SnapshotPtr> answer;
    answer.handle = m_client->queryRange(u"up"_s, Span, 250, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY(answer.isValue());
    const SeriesSnapshot &snapshot = *answer.value();
    QCOMPARE(snapshot.span, Span);
    QCOMPARE(snapshot.stepMs, 250);
    QCOMPARE(snapshot.sampleCount(), std::size_t(1));
    QCOMPARE(snapshot.warnings, QStringList{u"w"_s});
    const TestServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.path(), u"/api/v1/query_range"_s);
    QCOMPARE(request.parameter(u"start"_s), u"1700000000.000"_s);
    QCOMPARE(request.parameter(u"end"_s), u"1700000060.500"_s);
    QCOMPARE(request.parameter(u"step"_s), u"0.250"_s);
}

void TestPrometheusClient::tooFineStepIsWidened()
{
    m_server->enqueue(TestServer::json(R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    Pending<SnapshotPtr> answer;
    const TimeSpan week{0, 7LL * 24 * 3600 * 1000};
    answer.handle = m_client->queryRange(u"up"_s, week, 1'000, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->requests().constFirst().parameter(u"step"_s), u"55.000"_s);
    QCOMPARE(answer.value()->stepMs, 55'000);
}

void TestPrometheusClient::longQueryIsPosted()
{
    const QString query = u"up{job=~\""_s + u"a|"_s.repeated(5'000) + u"\"} + 1"_s;
    m_server->enqueue(vectorOf("1"));
    Pending<QueryResult> answer;
    answer.handle = m_client->query(query, 1'500, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY(answer.isValue());
    const TestServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/api/v1/query");
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.parameter(u"query"_s), query);
    QCOMPARE(request.parameter(u"time"_s), u"1.500"_s);
}

void TestPrometheusClient::queryTextArrivesAsWritten()
{
    const QString query = u"sum(rate(a{b=~\"x+&%41#;=é☃😀\\\\d\"}[5m])) + 1 % 2\n# comment"_s;
    m_server->enqueue(vectorOf("1"));
    Pending<QueryResult> answer;
    answer.handle = m_client->query(query, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->requests().constFirst().parameter(u"query"_s), query);
}

void TestPrometheusClient::matchersAndSpan()
{
    m_server->enqueue(emptyList());
    Pending<std::vector<Labels>> answer;
    answer.handle = m_client->series({u"up{a=\"b+c\"}"_s, u"{job=\"x\"}"_s}, Span, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->requests().constFirst().target,
             "/api/v1/series?match%5B%5D=up%7Ba%3D%22b%2Bc%22%7D&match%5B%5D=%7Bjob%3D%22x%22%7D"
             "&start=1700000000.000&end=1700000060.500");
}

void TestPrometheusClient::labelNamesInPaths_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << u"job"_s << QByteArray("/api/v1/label/job/values?");
    QTest::newRow("metric name") << u"__name__"_s << QByteArray("/api/v1/label/__name__/values?");
    QTest::newRow("dot") << u"k8s.pod_name"_s << QByteArray("/api/v1/label/U__k8s_2e_pod__name/values?");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("/api/v1/label/U__a_2f_b/values?");
    QTest::newRow("digit in front") << u"1a"_s << QByteArray("/api/v1/label/U___31_a/values?");
    QTest::newRow("other script") << u"服😀"_s << QByteArray("/api/v1/label/U___670d__1f600_/values?");
}

void TestPrometheusClient::labelNamesInPaths()
{
    QFETCH(QString, label);
    QFETCH(QByteArray, path);
    m_server->enqueue(emptyList());
    Pending<QStringList> answer;
    answer.handle = m_client->labelValues(label, {}, Span, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY2(m_server->requests().constFirst().target.startsWith(path), m_server->requests().constFirst().target.constData());
}

void TestPrometheusClient::smallEndpoints()
{
    m_server->setHandler([](const TestServer::Request &request) {
        return request.path().endsWith(u"format_query"_s) ? TestServer::json(R"({"status":"success","data":"x"})")
            : request.path().contains(u"label"_s) || request.path().endsWith(u"exemplars"_s) ? emptyList()
                                                                                           : TestServer::json(R"({"status":"success","data":{}})");
    });
    const auto succeeds = [](auto pending) { return pending->wait() && pending->isValue(); };
    const auto send = [&]<typename T>(std::unique_ptr<Pending<T>> pending, auto function, auto... arguments) {
        pending->handle = ((*m_client).*function)(arguments..., &pending->guard, pending->keep());
        return succeeds(std::move(pending));
    };
    QVERIFY(send(std::make_unique<Pending<QStringList>>(), &PrometheusClient::labels, QStringList(), Span));
    QVERIFY(send(std::make_unique<Pending<std::vector<MetricMetadata>>>(), &PrometheusClient::metadata, u"up"_s));
    QVERIFY(send(std::make_unique<Pending<std::vector<ScrapeTarget>>>(), &PrometheusClient::targets));
    QVERIFY(send(std::make_unique<Pending<std::vector<RuleGroup>>>(), &PrometheusClient::rules));
    QVERIFY(send(std::make_unique<Pending<std::vector<PrometheusAlert>>>(), &PrometheusClient::alerts));
    QVERIFY(send(std::make_unique<Pending<std::vector<ExemplarSeries>>>(), &PrometheusClient::exemplars, u"up"_s, Span));
    QVERIFY(send(std::make_unique<Pending<RuntimeInfo>>(), &PrometheusClient::runtimeInfo));
    QVERIFY(send(std::make_unique<Pending<QString>>(), &PrometheusClient::formatQuery, u"a+b"_s));
    QStringList paths;
    for (const TestServer::Request &request : m_server->requests())
        paths << request.path().mid(8);
    QCOMPARE(paths, (QStringList{u"labels"_s, u"metadata"_s, u"targets"_s, u"rules"_s, u"alerts"_s, u"query_exemplars"_s,
                                 u"status/runtimeinfo"_s, u"format_query"_s}));
    QCOMPARE(m_server->requests().at(1).parameter(u"metric"_s), u"up"_s);
    QCOMPARE(m_server->requests().constLast().parameter(u"query"_s), u"a+b"_s);
}

void TestPrometheusClient::baseUrlWithPath()
{
    Endpoint endpoint;
    endpoint.url = m_server->url(u"/tenant/prometheus/"_s);
    HttpClient http(endpoint, {});
    PrometheusClient client(http);
    m_server->enqueue(vectorOf("1"));
    Pending<QueryResult> answer;
    answer.handle = client.query(u"up"_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->requests().constFirst().path(), u"/tenant/prometheus/api/v1/query"_s);
}

void TestPrometheusClient::programIsLookedUpInItsMetrics()
{
    m_server->enqueue(TestServer::json(R"({"status":"success","data":{"version":"2.24.0"}})"));
    m_server->enqueue({.body = "vm_app_version{version=\"x\", short_version=\"v1.97.1\"} 1\n", .contentType = "text/plain"});
    Pending<BuildInfo> answer;
    answer.handle = m_client->buildInfo(&answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.value().application, u"VictoriaMetrics"_s);
    QCOMPARE(answer.value().version, u"1.97.1"_s);
    QCOMPARE(m_server->requests().constLast().path(), u"/metrics"_s);
}

void TestPrometheusClient::unknownProgramIsNoFailure()
{
    m_server->enqueue(TestServer::json(R"({"status":"success","data":{"version":"7"}})"));
    m_server->enqueue(TestServer::error(404));
    Pending<BuildInfo> answer;
    answer.handle = m_client->buildInfo(&answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY(answer.isValue());
    QVERIFY(answer.value().application.isEmpty());
    QCOMPARE(answer.value().version, u"7"_s);
}

void TestPrometheusClient::prometheusIsNotAskedTwice()
{
    m_server->enqueue(TestServer::json(R"({"status":"success","data":{"version":"2.42.0","revision":"r"}})"));
    Pending<BuildInfo> answer;
    answer.handle = m_client->buildInfo(&answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.value().application, u"Prometheus"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestPrometheusClient::failures_data()
{
    using Response = TestServer::Response;
    QTest::addColumn<Response>("response");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("bad query") << Response{400, R"({"status":"error","errorType":"bad_data","error":"1:5: parse error"})"}
                               << ErrorKind::BadQuery << u"1:5: parse error"_s;
    QTest::newRow("execution") << Response{422, R"({"status":"error","errorType":"execution","error":"many-to-many"})"}
                               << ErrorKind::BadQuery << u"many-to-many"_s;
    QTest::newRow("200 with an error") << Response{200, R"({"status":"error","errorType":"timeout","error":"too slow"})"}
                                       << ErrorKind::Timeout << u"too slow"_s;
    QTest::newRow("absent") << Response{404, "404 page not found", "text/plain"} << ErrorKind::NotFound << u"404 page not found"_s;
    QTest::newRow("absent in VictoriaMetrics")
        << Response{400, "remoteAddr: \"1.2.3.4:5\"; unsupported path requested: \"/x\"", "text/plain"}
        << ErrorKind::NotFound << u"unsupported path"_s;
    QTest::newRow("forbidden") << Response{403, "no", "text/plain"} << ErrorKind::Auth << u"no"_s;
    QTest::newRow("log-in page") << Response{200, "<html><title>Sign in</title></html>", "text/html"} << ErrorKind::Auth << u"Sign in"_s;
    QTest::newRow("log-in page called JSON") << Response{200, "<html><title>Sign in</title></html>"} << ErrorKind::Auth << u"Sign in"_s;
    QTest::newRow("gateway") << Response{501, "<html><title>501 Not here</title></html>", "text/html"} << ErrorKind::Server << u"501 Not here"_s;
    QTest::newRow("empty") << Response{200, ""} << ErrorKind::Protocol << u"it is empty"_s;
    QTest::newRow("garbage") << Response{200, "\x01\x02garbage"} << ErrorKind::Protocol << u"not valid JSON"_s;
    QTest::newRow("cut JSON") << Response{200, R"({"status":"success","data":{)"} << ErrorKind::Protocol << u"ends in the middle"_s;
    QTest::newRow("another API") << Response{200, R"({"code":7})"} << ErrorKind::Protocol << u"no status"_s;
}

void TestPrometheusClient::failures()
{
    QFETCH(TestServer::Response, response);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    m_server->enqueue(response);
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"up"_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QVERIFY(!answer.isValue());
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().httpStatus, response.status);
    QVERIFY2(answer.error().detail.contains(says), qPrintable(answer.error().detail));
}

void TestPrometheusClient::failureNamesTheAddress()
{
    m_server->enqueue({.body = "{}"});
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"up"_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.error().url.path(), u"/api/v1/query"_s);
}

void TestPrometheusClient::serverDiesInTheMiddle()
{
    TestServer::Response cut = vectorOf("1");
    cut.announcedLength = 100'000;
    cut.closeAfter = true;
    m_server->setHandler([cut](const TestServer::Request &) { return cut; });
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"up"_s, {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QCOMPARE(answer.error().kind, ErrorKind::Network);
}

void TestPrometheusClient::guardDestroyedInFlight()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::Response{.silent = true}; });
    int calls = 0;
    auto guard = std::make_unique<QObject>();
    const RequestHandle handle = m_client->query(u"up"_s, {}, guard.get(), [&calls](const Result<QueryResult> &) { ++calls; });
    QTRY_COMPARE(m_server->requests().size(), 1);
    guard.reset();
    QVERIFY(!handle.isActive());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(calls, 0);
}

void TestPrometheusClient::guardDestroyedWhileParsing()
{
    m_server->setHandler([body = largeMatrix()](const TestServer::Request &) { return TestServer::json(body); });
    int calls = 0;
    auto guard = std::make_unique<QObject>();
    bool received = false;
    QObject::connect(m_http.get(), &HttpClient::succeeded, this, [&received] { received = true; });
    const RequestHandle handle = m_client->queryRange(u"up"_s, Span, 1'000, guard.get(), [&calls](const Result<SnapshotPtr> &) { ++calls; });
    QTRY_VERIFY(received);
    guard.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
    QVERIFY(!handle.isActive());
}

void TestPrometheusClient::cancelStopsTheTransfer()
{
    m_server->setHandler([](const TestServer::Request &) { return TestServer::Response{.body = QByteArray(5'000, ' '), .trickleMs = 5}; });
    Pending<QueryResult> answer;
    answer.handle = m_client->query(u"up"_s, {}, &answer.guard, answer.keep());
    QTRY_VERIFY(m_server->bytesWritten() > 0);
    answer.handle.cancel();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(answer.calls, 0);
}

void TestPrometheusClient::latestWins()
{
    m_server->setHandler([](const TestServer::Request &request) { return vectorOf(request.parameter(u"query"_s).toLatin1().constData()); });
    Pending<QueryResult> answer;
    for (const auto *query : {"1", "2", "3"})
        answer.handle = m_client->query(QLatin1String(query), {}, &answer.guard, answer.keep());
    QVERIFY(answer.wait());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answer.calls, 1);
    QCOMPARE(answer.value().vector.at(0).value, 3.0);
}

void TestPrometheusClient::handleDestroyedInItsOwnCallback()
{
    m_server->enqueue(vectorOf("1"));
    int calls = 0;
    QObject guard;
    auto handle = std::make_unique<RequestHandle>();
    *handle = m_client->query(u"up"_s, {}, &guard, [&](const Result<QueryResult> &result) {
        handle.reset();
        calls += result ? 1 : 100;
    });
    QTRY_COMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestPrometheusClient)
#include "tst_prometheusclient.moc"
