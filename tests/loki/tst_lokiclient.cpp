// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/lokiclient.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

class TestLokiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownerDestroyedInFlight();
    void cancel();
    void supersede();
    void badAnswers_data();
    void badAnswers();
    void longQueryIsPosted();
    void escapesLabelInPath();
    void absentEndpointIsNotFound();
    void bodyTooLarge();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<LokiClient> m_client;
};

namespace {

TestServer::Response strings(const char *list)
{
    return TestServer::json(QByteArray(R"({"status":"success","data":)") + list + '}');
}

} // namespace

void TestLokiClient::init()
{
    m_server = std::make_unique<TestServer>();
    Endpoint endpoint;
    endpoint.url = m_server->url();
    endpoint.maxBodyBytes = 10'000;
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<LokiClient>(*m_http);
}

void TestLokiClient::ownerDestroyedInFlight()
{
    m_server->setHandler([](const auto &) { return TestServer::Response{.silent = true}; });
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const RequestHandle handle = m_client->labels({}, owner.get(), [&calls](auto) { ++calls; });
    QTRY_COMPARE(m_server->requests().size(), 1);
    owner.reset();
    QVERIFY(!handle.isActive());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(calls, 0);
}

void TestLokiClient::cancel()
{
    m_server->setHandler([](const auto &) { return strings("[]"); });
    m_server->enqueue(TestServer::Response{.body = R"({"data":[]})", .delayMs = 200});
    int calls = 0;
    {
        const RequestHandle handle = m_client->labels({}, this, [&calls](auto) { ++calls; });
        QTRY_COMPARE(m_server->requests().size(), 1);
    }
    std::optional<QStringList> after;
    const RequestHandle other = m_client->labels({}, this, [&after](auto result) { after = *result; });
    QTRY_VERIFY(after);
    QCOMPARE(calls, 0);
}

void TestLokiClient::supersede()
{
    m_server->enqueue(TestServer::Response{.body = R"({"data":["old"]})", .delayMs = 50});
    m_server->enqueue(strings(R"(["new"])"));
    QStringList seen;
    const auto keep = [&seen](Result<QStringList> result) { seen << result->first(); };
    RequestHandle member = m_client->labels({}, this, keep);
    QTRY_COMPARE(m_server->requests().size(), 1);
    member = m_client->labels({}, this, keep);
    QTRY_COMPARE(seen, QStringList(QStringLiteral("new")));
}

void TestLokiClient::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("garbage") << QByteArray("\x01\x02") << QByteArray("application/json")
                             << ErrorKind::Protocol;
    QTest::newRow("cut") << QByteArray(R"({"data":["a)") << QByteArray("application/json")
                         << ErrorKind::Protocol;
    QTest::newRow("empty") << QByteArray() << QByteArray("application/json") << ErrorKind::Protocol;
    QTest::newRow("other form") << QByteArray(R"({"data":{"a":1}})") << QByteArray("application/json")
                                << ErrorKind::Protocol;
    QTest::newRow("page") << QByteArray("<html><title>Log in</title></html>") << QByteArray("text/html")
                          << ErrorKind::Auth;
}

void TestLokiClient::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    m_server->setHandler(
        [&](const auto &) { return TestServer::Response{.body = body, .contentType = type}; });
    std::optional<Error> error;
    const RequestHandle handle = m_client->labels({}, this, [&error](auto result) {
        QVERIFY(!result);
        error = result.error();
    });
    QTRY_VERIFY(error);
    QTEST(error->kind, "kind");
}

void TestLokiClient::longQueryIsPosted()
{
    m_server->setHandler(
        [](const auto &) { return TestServer::json(R"({"data":{"resultType":"streams","result":[]}})"); });
    LokiClient::RangeQuery range;
    range.logql = QStringLiteral("{app=\"a+b %41\"} |= \"") + QString(9000, u'x') + u'"';
    bool done = false;
    const RequestHandle handle =
        m_client->queryRange(range, this, [&done](auto result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    QCOMPARE(m_server->requests().first().method, QByteArray("POST"));
    QCOMPARE(m_server->requests().first().parameter(QStringLiteral("query")), range.logql);
}

void TestLokiClient::escapesLabelInPath()
{
    m_server->setHandler([](const auto &) { return strings("[]"); });
    bool done = false;
    const RequestHandle handle = m_client->labelValues(QStringLiteral("a/b?c"), {}, this,
                                                       [&done](auto result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    QVERIFY(m_server->requests().first().target.startsWith("/loki/api/v1/label/a%2Fb%3Fc/values"));
}

void TestLokiClient::absentEndpointIsNotFound()
{
    std::optional<Error> error;
    const RequestHandle handle = m_client->patterns(QStringLiteral("{a=\"b\"}"), {}, this,
                                                    [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotFound);
}

void TestLokiClient::bodyTooLarge()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Response{.body = R"({"data":["a)", .announcedLength = -1, .endless = 10'000'000};
    });
    std::optional<Error> error;
    const RequestHandle handle =
        m_client->labels({}, this, [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestLokiClient)
#include "tst_lokiclient.moc"
