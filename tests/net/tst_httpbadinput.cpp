// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"

#include "tests/net/call.h"
#include "tests/support/gzip.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>

using namespace wardroom;
using Response = TestServer::Response;

class TestHttpBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPort();
    void addressThatIsNone_data();
    void addressThatIsNone();
    void silentServer();
    void oneByteASecond();
    void noHandshake();
    void truncatedBody_data();
    void truncatedBody();
    void serverDiesInTheMiddle();
    void garbageInPlaceOfHttp();
    void emptyBody();
    void announcedTooLarge();
    void unannouncedTooLarge();
    void gzipBomb();
    void redirectOnTheSameHost();
    void redirectLoop();
    void redirectToAnotherHostLosesCredentials();
    void changesAreNotRedirectedToAnotherHost();
};

void TestHttpBadInput::wrongPort()
{
    TestServer server;
    const Endpoint endpoint = endpointOf(server);
    server.stop();
    HttpClient client(endpoint, {});
    Call call(client, once());
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Network);
    QVERIFY(call.error().retryable);
    QCOMPARE(call.error().cause, ErrorCause::ConnectionRefused);
    QVERIFY2(call.error().detail.contains(QLatin1String("refused")), qPrintable(call.error().detail));
}

void TestHttpBadInput::addressThatIsNone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("no scheme") << QUrl(QStringLiteral("localhost"));
    QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://localhost/"));
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
}

void TestHttpBadInput::addressThatIsNone()
{
    QFETCH(QUrl, url);
    Endpoint endpoint;
    endpoint.url = url;
    HttpClient client(endpoint, {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Network);
    QVERIFY(!call.error().retryable);
}

void TestHttpBadInput::silentServer()
{
    TestServer server;
    server.setHandler([](const auto &) { return Response{.silent = true}; });
    Endpoint endpoint = endpointOf(server);
    endpoint.totalTimeoutMs = 300;
    HttpClient client(endpoint, {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Timeout);
    QVERIFY(call.error().retryable);
    QCOMPARE(server.requests().size(), 1); // the total limit covers further tries, too
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpBadInput::oneByteASecond()
{
    TestServer server;
    server.enqueue({.body = QByteArray(1'000, ' '), .trickleMs = 50});
    HttpClient client(endpointOf(server), {});
    HttpRequest request = once();
    request.totalTimeoutMs = 400;
    Call call(client, request);
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Timeout);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpBadInput::noHandshake()
{
    // Takes the connection and never says a word of TLS.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    Endpoint endpoint;
    endpoint.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(mute.serverPort()));
    endpoint.connectTimeoutMs = 200;
    HttpClient client(endpoint, {});
    QElapsedTimer timer;
    timer.start();
    Call call(client, once());
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Timeout);
    QVERIFY(call.error().detail.contains(QLatin1String("no connection")));
    QVERIFY(timer.elapsed() < 10'000);
}

void TestHttpBadInput::truncatedBody_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("announced") << false;
    QTest::newRow("chunked") << true;
}

void TestHttpBadInput::truncatedBody()
{
    QFETCH(bool, chunked);
    TestServer server;
    Response response{.body = "{\"status\":\"succ", .closeAfter = true};
    response.chunked = chunked;
    if (!chunked)
        response.announcedLength = 1'000;
    server.enqueue(response);
    HttpClient client(endpointOf(server), {});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY(!*call.result);
    QCOMPARE(call.error().kind, ErrorKind::Network);
    QVERIFY(call.error().retryable);
}

void TestHttpBadInput::serverDiesInTheMiddle()
{
    TestServer server;
    server.enqueue({.body = "{\"status\":", .announcedLength = 1'000});
    HttpClient client(endpointOf(server), {});
    Call call(client, once());
    QTRY_COMPARE(server.requests().size(), 1);
    server.stop();
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Network);
    QCOMPARE(call.error().cause, ErrorCause::ConnectionLost);
}

void TestHttpBadInput::garbageInPlaceOfHttp()
{
    TestServer server;
    server.setHandler([](const auto &) { return Response{.raw = QByteArray("\x15\x03\x01\x00\x02\x02\x16 what\r\n\r\n", 17)}; });
    HttpClient client(endpointOf(server), {});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY(!*call.result);
    QVERIFY2(call.error().kind == ErrorKind::Protocol || call.error().kind == ErrorKind::Network,
             qPrintable(describe(call.error())));
}

void TestHttpBadInput::emptyBody()
{
    TestServer server;
    server.enqueue({});
    HttpClient client(endpointOf(server), {});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY(*call.result);
    QVERIFY((*call.result)->body.isEmpty());
}

void TestHttpBadInput::announcedTooLarge()
{
    TestServer server;
    server.enqueue({.endless = 1024LL * 1024 * 1024});
    Endpoint endpoint = endpointOf(server);
    endpoint.maxBodyBytes = 1024 * 1024;
    HttpClient client(endpoint, {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QVERIFY(!call.error().retryable);
    QCOMPARE(call.error().cause, ErrorCause::BodyTooLarge);
    QVERIFY(call.error().detail.contains(QLatin1String("1048576 bytes")));
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.bytesWritten() < 64LL * 1024 * 1024);
}

void TestHttpBadInput::unannouncedTooLarge()
{
    TestServer server;
    server.enqueue({.announcedLength = -2, .endless = 1024LL * 1024 * 1024});
    Endpoint endpoint = endpointOf(server);
    endpoint.maxBodyBytes = 1024 * 1024;
    HttpClient client(endpoint, {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.bytesWritten() < 64LL * 1024 * 1024);
}

void TestHttpBadInput::gzipBomb()
{
    TestServer server;
    server.enqueue({.body = gzip(QByteArray(64 * 1024 * 1024, ' ')), .headers = {{"Content-Encoding", "gzip"}}});
    Endpoint endpoint = endpointOf(server);
    endpoint.maxBodyBytes = 1024 * 1024;
    HttpClient client(endpoint, {});
    Call call(client, once());
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QCOMPARE(call.error().cause, ErrorCause::BodyTooLarge);
    QVERIFY(call.error().detail.contains(QLatin1String("1048576 bytes")));
}

void TestHttpBadInput::redirectOnTheSameHost()
{
    TestServer server;
    server.enqueue(TestServer::redirect(server.url(QStringLiteral("/new/api")), 301));
    server.enqueue(TestServer::json("{}"));
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Endpoint::Authentication::Bearer;
    HttpClient client(endpoint, {.bearerToken = QStringLiteral("t0ken")});
    QSignalSpy elsewhere(&client, &HttpClient::redirectedToOtherHost);
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), QString(5'000, u'x'));
    Call call(client, HttpRequest::getOrPostForm(QStringLiteral("api"), query));
    QVERIFY(call.wait());
    QVERIFY(*call.result);
    QVERIFY((*call.result)->redirectedTo.isEmpty());
    const TestServer::Request second = server.requests().constLast();
    QCOMPARE(second.path(), QStringLiteral("/new/api"));
    QCOMPARE(second.headers.value("authorization"), "Bearer t0ken");
    QCOMPARE(second.parameter(QStringLiteral("query")), QString(5'000, u'x'));
    QCOMPARE(elsewhere.count(), 0);
}

void TestHttpBadInput::redirectLoop()
{
    TestServer server;
    server.setHandler([&server](const auto &) { return TestServer::redirect(server.url(QStringLiteral("/again"))); });
    HttpClient client(endpointOf(server), {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QCOMPARE(call.error().cause, ErrorCause::RedirectLoop);
    QVERIFY2(call.error().detail.startsWith(QLatin1String("redirected more than")), qPrintable(call.error().detail));
    QVERIFY(server.requests().size() < 20);
}

void TestHttpBadInput::redirectToAnotherHostLosesCredentials()
{
    TestServer server;
    TestServer other;
    server.setHandler([&other](const auto &) { return TestServer::redirect(other.url(QStringLiteral("/api"))); });
    other.setHandler([](const auto &) { return TestServer::json("{}"); });
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Endpoint::Authentication::Bearer;
    endpoint.headers = {{QStringLiteral("X-Scope-OrgID"), QStringLiteral("team-a"), false}};
    HttpClient client(endpoint, {.bearerToken = QStringLiteral("t0ken")});
    QSignalSpy elsewhere(&client, &HttpClient::redirectedToOtherHost);
    for (int i = 0; i < 2; ++i) {
        Call call(client, HttpRequest::get(QStringLiteral("api")));
        QVERIFY(call.wait());
        QVERIFY(*call.result);
        QCOMPARE((*call.result)->redirectedTo, other.url(QStringLiteral("/api")));
    }
    QCOMPARE(elsewhere.count(), 1);
    QCOMPARE(elsewhere.constFirst().constFirst().toUrl(), other.url(QStringLiteral("/api")));
    QVERIFY(server.requests().constFirst().headers.contains("authorization"));
    for (const auto &request : other.requests()) {
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.headers.contains("x-scope-orgid"));
    }
    QCOMPARE(other.requests().size(), 2);
}

void TestHttpBadInput::changesAreNotRedirectedToAnotherHost()
{
    TestServer server;
    TestServer other;
    server.enqueue(TestServer::redirect(other.url(QStringLiteral("/api")), 307));
    HttpClient client(endpointOf(server), {});
    Call call(client, HttpRequest::sendJson(HttpRequest::Method::Post, QStringLiteral("api"), "{}"));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QVERIFY(other.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpBadInput)
#include "tst_httpbadinput.moc"
