// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/metriccatalog.h"
#include "services/explore/metricdetail.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Metrics with types and counts; one metric and its labels.
class TestMetricCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void catalog();
    void catalogCountsTheRest();
    void catalogWithoutCounts();
    void catalogFails();
    void detail();
    void detailOfVeryMany();
    void detailFails();
    void cardinality();

private:
    TestServer::Response answer(const TestServer::Request &request) const;

    static constexpr TimeSpan Span{1'700'000'000'000, 1'700'003'600'000};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
    bool m_hasTsdb = true;
    bool m_failing = false;
    QByteArray m_count;
    QByteArray m_counted;
};

void TestMetricCatalog::init()
{
    m_hasTsdb = true;
    m_failing = false;
    m_count = "3";
    m_counted = "[]";
    m_server = std::make_unique<TestServer>();
    m_server->setHandler([this](const TestServer::Request &request) { return answer(request); });
    Endpoint endpoint;
    endpoint.url = m_server->url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
}

TestServer::Response TestMetricCatalog::answer(const TestServer::Request &request) const
{
    const QString path = request.path();
    if (m_failing)
        return TestServer::error(403, "no");
    if (path.endsWith(u"/metadata"))
        return TestServer::json(
            R"({"status":"success","data":{"b_seconds":[{"type":"counter","help":"B.","unit":"seconds"}]}})");
    if (path.endsWith(u"/values"))
        return TestServer::json(R"({"status":"success","data":["b_seconds","a"]})");
    if (path.endsWith(u"/tsdb") && m_hasTsdb)
        return TestServer::json(
            R"({"status":"success","data":{"headStats":{"numSeries":508},"seriesCountByMetricName":[{"name":"b_seconds","value":500}],"labelValueCountByLabelName":[{"name":"le","value":12}]}})");
    if (path.endsWith(u"/query") && request.parameter(u"query"_s).startsWith(u"count by (__name__)"))
        return TestServer::json(R"({"status":"success","data":{"resultType":"vector","result":)" + m_counted + "}}");
    if (path.endsWith(u"/query"))
        return TestServer::json(
            R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,")"
            + m_count + R"("]}]}})");
    if (path.endsWith(u"/series"))
        return TestServer::json(
            R"({"status":"success","data":[{"__name__":"a","job":"x","le":"1"},{"__name__":"a","job":"x","le":"2"},{"__name__":"a","job":"y","le":"3"}]})");
    if (path.endsWith(u"/labels"))
        return TestServer::json(R"({"status":"success","data":["__name__","job","le"]})");
    return TestServer::error(404, "not here");
}

void TestMetricCatalog::catalog()
{
    MetricCatalog catalog;
    catalog.setClient(m_client.get());
    catalog.refresh(Span);
    QVERIFY(catalog.isLoading());
    QTRY_VERIFY(!catalog.isLoading());
    QVERIFY(catalog.hasAnswer() && catalog.hasCounts() && !catalog.error());
    QCOMPARE(catalog.seriesInStorage(), 508);
    QCOMPARE(catalog.valuesByLabel(), (std::vector<NamedCount>{{u"le"_s, 12}}));
    QCOMPARE(catalog.metrics(),
             (std::vector<MetricEntry>{{u"a"_s, {}, {}, {}, std::nullopt},
                                       {u"b_seconds"_s, u"counter"_s, u"B."_s, u"seconds"_s, 500}}));
}

/// Before 2.45 a server tells of its ten largest metrics only; the others are counted by a query.
void TestMetricCatalog::catalogCountsTheRest()
{
    m_counted = R"([{"metric":{"__name__":"a"},"value":[0,"8"]},
                    {"metric":{"__name__":"b_seconds"},"value":[0,"501"]}])";
    MetricCatalog catalog;
    catalog.setClient(m_client.get());
    catalog.refresh(Span);
    QTRY_VERIFY(!catalog.isLoading());
    QCOMPARE(catalog.metrics()[0].series.value_or(-1), 8);
    QCOMPARE(catalog.metrics()[1].series.value_or(-1), 501);
}

void TestMetricCatalog::catalogWithoutCounts()
{
    m_hasTsdb = false;
    MetricCatalog catalog;
    catalog.setClient(m_client.get());
    catalog.refresh(Span);
    QTRY_VERIFY(!catalog.isLoading());
    QVERIFY(!catalog.hasCounts());
    QVERIFY(!catalog.error());
    QCOMPARE(catalog.metrics().size(), std::size_t(2));
    QCOMPARE(catalog.seriesInStorage(), -1);
}

void TestMetricCatalog::catalogFails()
{
    m_failing = true;
    MetricCatalog catalog;
    catalog.setClient(m_client.get());
    catalog.refresh(Span);
    QTRY_VERIFY(!catalog.isLoading());
    QVERIFY(catalog.error());
    QCOMPARE(catalog.error()->kind, ErrorKind::Auth);
    QVERIFY(!catalog.hasAnswer());
    catalog.setClient(nullptr);
    QVERIFY(!catalog.error());
}

void TestMetricCatalog::detail()
{
    MetricDetail detail;
    detail.setClient(m_client.get());
    detail.load(u"a"_s, Span);
    QTRY_VERIFY(!detail.isLoading());
    QCOMPARE(detail.series().value_or(-1), 3);
    QCOMPARE(detail.labels().size(), std::size_t(2));
    QCOMPARE(detail.labels()[0].label, u"le"_s);
    QCOMPARE(detail.labels()[1].values, (std::vector<NamedCount>{{u"x"_s, 2}, {u"y"_s, 1}}));
    QVERIFY(!detail.isCapped());
    QCOMPARE(m_server->requests().first().parameter(u"query"_s), u"count(present_over_time(a[1h]))"_s);
    detail.load({}, Span);
    QVERIFY(detail.labels().empty());
}

void TestMetricCatalog::detailOfVeryMany()
{
    m_count = "20001";
    MetricDetail detail;
    detail.setClient(m_client.get());
    detail.load(u"a.b"_s, Span);
    QTRY_VERIFY(!detail.isLoading());
    QVERIFY(detail.isCapped());
    QCOMPARE(detail.labels().size(), std::size_t(2));
    QVERIFY(detail.labels()[0].values.empty());
    for (const auto &request : m_server->requests())
        QVERIFY(!request.path().endsWith(u"/series"));
    QCOMPARE(m_server->requests().last().parameter(u"match[]"_s), u"{\"a.b\"}"_s);
}

void TestMetricCatalog::detailFails()
{
    m_failing = true;
    MetricDetail detail;
    detail.setClient(m_client.get());
    detail.load(u"a"_s, Span);
    QTRY_VERIFY(!detail.isLoading());
    QVERIFY(detail.error());
}

void TestMetricCatalog::cardinality()
{
    QVERIFY(labelCardinality({}).empty());
    CancelToken cancelled;
    cancelled.cancel();
    QVERIFY(labelCardinality({Labels{{u"a"_s, u"b"_s}}}, cancelled).empty());
    const auto labels = labelCardinality({Labels{{u"z"_s, u"1"_s}, {u"a"_s, u"1"_s}}});
    QCOMPARE(labels.front().label, u"a"_s); // equal counts: by name
}

QTEST_GUILESS_MAIN(TestMetricCatalog)
#include "tst_metriccatalog.moc"
