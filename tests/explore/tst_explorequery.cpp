// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/explorequery.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;
using Mode = ExploreQuery::Mode;

class TestExploreQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void range();
    void instant();
    void errorIsPlacedInWhatWasTyped();
    void failureKeepsTheAnswer();
    void latestRunWins();
    void emptyQueryClears();
    void withoutServer();

private:
    bool wait() const
    {
        return QTest::qWaitFor([this] { return !m_query->isRunning(); });
    }

    /// What queries get; exemplars, which are asked for beside those over a range, there are none.
    void answer(const TestServer::Response &response)
    {
        m_server->setHandler([response](const TestServer::Request &request) {
            return request.path().endsWith(u"/query_exemplars") ? TestServer::json(R"({"status":"success","data":[]})") : response;
        });
    }

    std::vector<TestServer::Request> asked(const QString &path) const
    {
        std::vector<TestServer::Request> found;
        for (const TestServer::Request &request : m_server->requests()) {
            if (request.path().endsWith(path))
                found.push_back(request);
        }
        return found;
    }

    const QueryWindow m_window{{1'700'000'000'000, 1'700'003'600'000}, 15'000, 15'000};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PrometheusClient> m_client;
    std::unique_ptr<ExploreQuery> m_query;
};

namespace {

const QByteArray Matrix = R"({"status":"success","warnings":["slow"],"data":{"resultType":"matrix","result":[
    {"metric":{"a":"1"},"values":[[1700000000,"1"]]},{"metric":{"a":"2"},"values":[[1700000000,"2"]]}]}})";
const QByteArray Vector = R"({"status":"success","data":{"resultType":"vector","result":[
    {"metric":{"a":"1"},"value":[1700000000,"1"]}]}})";

} // namespace

void TestExploreQuery::init()
{
    m_query.reset();
    m_server = std::make_unique<TestServer>();
    Endpoint endpoint;
    endpoint.url = m_server->url();
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<PrometheusClient>(*m_http);
    m_query = std::make_unique<ExploreQuery>();
    m_query->setClient(m_client.get());
}

void TestExploreQuery::range()
{
    answer({.body = Matrix, .delayMs = 20});
    m_query->run(u"rate(a[$__rate_interval])"_s, Mode::Range, m_window);
    QVERIFY(m_query->isRunning());
    QVERIFY(wait());
    QCOMPARE(asked(u"/query_range"_s).size(), std::size_t(1));
    QCOMPARE(asked(u"/query_range"_s).front().parameter(u"query"_s), u"rate(a[1m])"_s);
    QCOMPARE(asked(u"/query_range"_s).front().parameter(u"step"_s), u"15.000"_s);
    QVERIFY(m_query->isRangeResult());
    QCOMPARE(m_query->seriesCount(), 2);
    QCOMPARE(m_query->result()->warnings, QStringList{u"slow"_s});
    QVERIFY(m_query->elapsedMs() >= 20);
    QVERIFY(!m_query->error());
}

void TestExploreQuery::instant()
{
    m_server->enqueue(TestServer::json(Vector));
    m_query->run(u"a"_s, Mode::Instant, m_window);
    QVERIFY(wait());
    QCOMPARE(m_server->requests().last().parameter(u"time"_s), u"1700003600.000"_s);
    QVERIFY(!m_query->isRangeResult());
    QCOMPARE(m_query->seriesCount(), 1);
    QCOMPARE(m_query->answeredMs(), m_window.span.toMs);
}

void TestExploreQuery::errorIsPlacedInWhatWasTyped()
{
    const QByteArray body =
        R"({"status":"error","errorType":"bad_data","error":"invalid parameter \"query\": 1:14: parse error: unexpected right parenthesis"})";
    answer({.status = 400, .body = body});
    const QString typed = u"rate(a[$__rate_interval]))"_s; // sent as rate(a[1m]))
    m_query->run(typed, Mode::Range, m_window);
    QVERIFY(wait());
    QVERIFY(m_query->error());
    QCOMPARE(m_query->error()->kind, ErrorKind::BadQuery);
    QCOMPARE(m_query->errorPlace().message, u"parse error: unexpected right parenthesis"_s);
    QCOMPARE(m_query->errorPlace().offset.value_or(-1), typed.size());
}

void TestExploreQuery::failureKeepsTheAnswer()
{
    m_server->enqueue(TestServer::json(Vector));
    m_query->run(u"a"_s, Mode::Instant, m_window);
    QVERIFY(wait());
    m_server->enqueue(TestServer::error(400, "sorry"));
    m_query->run(u"a b"_s, Mode::Instant, m_window);
    QVERIFY(wait());
    QVERIFY(m_query->error());
    QVERIFY(!m_query->errorPlace().offset);
    QCOMPARE(m_query->seriesCount(), 1);
    m_server->enqueue(TestServer::json(Vector));
    m_query->run(u"a"_s, Mode::Instant, m_window);
    QVERIFY(wait());
    QVERIFY(!m_query->error());
}

void TestExploreQuery::latestRunWins()
{
    answer({.silent = true});
    m_query->run(u"slow"_s, Mode::Range, m_window);
    QTRY_COMPARE(asked(u"/query_range"_s).size(), std::size_t(1));
    answer(TestServer::json(Vector));
    m_query->run(u"fast"_s, Mode::Instant, m_window);
    QVERIFY(wait());
    QCOMPARE(m_query->query(), u"fast"_s);
    QVERIFY(!m_query->isRangeResult());
}

void TestExploreQuery::emptyQueryClears()
{
    m_server->enqueue(TestServer::json(Vector));
    m_query->run(u"a"_s, Mode::Instant, m_window);
    QVERIFY(wait());
    m_query->run(u" \n"_s, Mode::Instant, m_window);
    QVERIFY(!m_query->result());
    QVERIFY(m_query->query().isEmpty());
}

void TestExploreQuery::withoutServer()
{
    m_query->setClient(nullptr);
    m_query->run(u"a"_s, Mode::Range, m_window);
    QVERIFY(!m_query->isRunning());
    QVERIFY(!m_query->result());
}

QTEST_GUILESS_MAIN(TestExploreQuery)
#include "tst_explorequery.moc"
