// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagerclient.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestAlertmanagerClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownerDestroyedInFlight();
    void supersede();
    void badAnswers_data();
    void badAnswers();
    void tooOldIsSaid();
    void refusedSilenceKeepsTheSentence();
    void hopelessSilenceIsNotSent();
    void putReturnsTheNewId();
    void changesAreSentOnce();
    void expireEscapesTheId();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<AlertmanagerClient> m_client;
};

namespace {

Silence good()
{
    Silence silence;
    silence.matchers = {{QStringLiteral("service"), QStringLiteral("shop")}};
    silence.startsAtMs = 1795186350000;
    silence.endsAtMs = 1795186950000;
    silence.createdBy = QStringLiteral("anna");
    silence.comment = QStringLiteral("rolling back");
    return silence;
}

} // namespace

void TestAlertmanagerClient::init()
{
    m_server = std::make_unique<TestServer>();
    Endpoint endpoint;
    endpoint.url = m_server->url(QStringLiteral("/am/"));
    m_http = std::make_unique<HttpClient>(endpoint, Credentials());
    m_client = std::make_unique<AlertmanagerClient>(*m_http);
}

void TestAlertmanagerClient::ownerDestroyedInFlight()
{
    m_server->setHandler([](const auto &) { return TestServer::Response{.silent = true}; });
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const RequestHandle handle = m_client->alerts(owner.get(), [&calls](auto) { ++calls; });
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().path(), QStringLiteral("/am/api/v2/alerts"));
    owner.reset();
    QVERIFY(!handle.isActive());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(calls, 0);
}

void TestAlertmanagerClient::supersede()
{
    m_server->enqueue(TestServer::Response{.body = R"([{"name":"old"}])", .delayMs = 100});
    m_server->enqueue(TestServer::json(R"([{"name":"new"}])"));
    QStringList seen;
    const auto keep = [&seen](Result<QStringList> result) { seen << result->first(); };
    RequestHandle member = m_client->receivers(this, keep);
    QTRY_COMPARE(m_server->requests().size(), 1);
    member = m_client->receivers(this, keep);
    QTRY_COMPARE(seen, QStringList(QStringLiteral("new")));
}

void TestAlertmanagerClient::badAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("garbage") << 200 << QByteArray("\x01\x02") << ErrorKind::Protocol;
    QTest::newRow("cut") << 200 << QByteArray(R"([{"labels":)") << ErrorKind::Protocol;
    QTest::newRow("Prometheus") << 200 << QByteArray(R"({"status":"success","data":{"alerts":[]}})")
                                << ErrorKind::Protocol;
    QTest::newRow("401") << 401 << QByteArray("no") << ErrorKind::Auth;
    QTest::newRow("500") << 500 << QByteArray("broken") << ErrorKind::Server;
}

void TestAlertmanagerClient::badAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->setHandler([&](const auto &) { return TestServer::Response{.status = status, .body = body}; });
    std::optional<Error> error;
    const RequestHandle handle = m_client->alerts(this, [&error](auto result) {
        QVERIFY(!result);
        error = result.error();
    });
    QTRY_VERIFY(error);
    QTEST(error->kind, "kind");
    QCOMPARE(m_server->requests().size(), 1); // what is polled is not repeated
}

void TestAlertmanagerClient::tooOldIsSaid()
{
    std::optional<Error> error;
    const RequestHandle handle = m_client->status(this, [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotFound);
    QVERIFY(error->detail.contains(QLatin1String("API v2")));
    error.reset();
    const RequestHandle one =
        m_client->silence(QStringLiteral("none"), this, [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QVERIFY2(!error->detail.contains(QLatin1String("API v2")),
             "a silence that is gone says nothing about the server");
}

void TestAlertmanagerClient::refusedSilenceKeepsTheSentence()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Response{.status = 400, .body = "\"end time can't be in the past\"\n"};
    });
    std::optional<Error> error;
    const RequestHandle handle =
        m_client->putSilence(good(), this, [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::BadQuery);
    QCOMPARE(error->detail, QStringLiteral("end time can't be in the past"));
}

void TestAlertmanagerClient::hopelessSilenceIsNotSent()
{
    Silence silence = good();
    silence.matchers = {{QStringLiteral("service"), QStringLiteral(".*"), true, true}};
    std::optional<Error> error;
    const RequestHandle handle =
        m_client->putSilence(silence, this, [&error](auto result) { error = result.error(); });
    QVERIFY2(!error, "never from within the call");
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::BadQuery);
    QVERIFY(m_server->requests().isEmpty());
}

void TestAlertmanagerClient::putReturnsTheNewId()
{
    m_server->setHandler([](const auto &) { return TestServer::json(R"({"silenceID":"new"})"); });
    Silence silence = good();
    silence.id = QStringLiteral("old");
    QString id;
    const RequestHandle handle = m_client->putSilence(silence, this, [&id](auto result) { id = *result; });
    QTRY_COMPARE(id, QStringLiteral("new"));
    const TestServer::Request &request = m_server->requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path(), QStringLiteral("/am/api/v2/silences"));
    QVERIFY(request.headers.value("content-type").startsWith("application/json"));
    QVERIFY(request.body.contains(R"("id":"old")"));
}

void TestAlertmanagerClient::changesAreSentOnce()
{
    m_server->setHandler([](const auto &) { return TestServer::error(503, "not ready"); });
    int answers = 0;
    const RequestHandle put = m_client->putSilence(good(), this, [&answers](auto) { ++answers; });
    const RequestHandle expire =
        m_client->expireSilence(QStringLiteral("x"), this, [&answers](auto) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestAlertmanagerClient::expireEscapesTheId()
{
    m_server->setHandler([](const auto &) { return TestServer::Response{}; });
    bool done = false;
    const RequestHandle handle = m_client->expireSilence(QStringLiteral("a/b"), this,
                                                         [&done](auto result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    QCOMPARE(m_server->requests().first().method, QByteArray("DELETE"));
    QCOMPARE(m_server->requests().first().target, QByteArray("/am/api/v2/silence/a%2Fb"));
}

QTEST_GUILESS_MAIN(TestAlertmanagerClient)
#include "tst_alertmanagerclient.moc"
