// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"

#include "services/net/httperrors.h"
#include "tests/net/call.h"
#include "tests/support/gzip.h"

#include <QtCore/QDateTime>
#include <QtTest/QSignalSpy>

using namespace wardroom;
using Response = TestServer::Response;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsSentWhole();
    void parametersArriveAsTyped_data();
    void parametersArriveAsTyped();
    void longQueryIsPosted();
    void urlKeepsWhatTheBaseHas();
    void bearerAndSecretHeaders();
    void gzipIsExpanded();
    void statusesBecomeErrors_data();
    void statusesBecomeErrors();
    void errorDetailIsBoundedAndRedacted();
    void pageInPlaceOfData();
    void retryUntilItWorks();
    void retryAfterIsHonoured();
    void longRetryAfterEndsAtOnce();
    void retryCounts_data();
    void retryCounts();
    void creationIsNeverSentTwice();
    void cancelled();
    void cancelledBeforeItStarted();
    void ownerDestroyedInFlight();
    void clientDestroyedInFlight();
    void supersede();
    void httpDates();
};

void TestHttpClient::requestIsSentWhole()
{
    TestServer server;
    server.enqueue({.body = "{}", .headers = {{"Date", "Fri, 20 Nov 2026 14:00:00 GMT"}}});
    Endpoint endpoint = endpointOf(server);
    endpoint.url.setPath(QStringLiteral("/prom/"));
    endpoint.authentication = Endpoint::Authentication::Basic;
    endpoint.userName = QStringLiteral("anna");
    HttpClient client(endpoint, {.password = QStringLiteral("geheim")});
    QSignalSpy succeeded(&client, &HttpClient::succeeded);
    Call call(client, HttpRequest::sendJson(HttpRequest::Method::Post, QStringLiteral("api/v2/silences"), "{\"a\":1}"));
    QVERIFY(call.wait());
    QVERIFY(*call.result);
    const TestServer::Request request = server.requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/prom/api/v2/silences");
    QCOMPARE(request.body, "{\"a\":1}");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("anna:geheim").toBase64());
    const HttpResponse &response = **call.result;
    QCOMPARE(response.body, "{}");
    QCOMPARE(response.serverDateMs, QDateTime(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(!response.requestId.isEmpty());
    QCOMPARE(request.headers.value("x-request-id"), response.requestId.toLatin1());
    QVERIFY(response.redirectedTo.isEmpty());
    QCOMPARE(succeeded.count(), 1);
}

void TestHttpClient::parametersArriveAsTyped_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plus") << "a + b";
    QTest::newRow("percent") << "{path=~\"%41|50%\"} & c=d#e";
    QTest::newRow("chinese") << QStringLiteral("{服務=\"訂單\"}");
    QTest::newRow("regex") << R"({x=~"a\\.b.*|[^/]+"})";
}

void TestHttpClient::parametersArriveAsTyped()
{
    QFETCH(QString, value);
    TestServer server;
    server.setHandler([](const auto &) { return TestServer::json("{}"); });
    HttpClient client(endpointOf(server), {});
    for (const qsizetype repeats : {1, 500}) { // in the URL and as a form
        QUrlQuery query;
        addParameter(query, QStringLiteral("query"), value.repeated(repeats));
        Call call(client, HttpRequest::getOrPostForm(QStringLiteral("q"), query));
        QVERIFY(call.wait());
        QCOMPARE(server.requests().constLast().method, repeats == 1 ? "GET" : "POST");
        QCOMPARE(server.requests().constLast().parameter(QStringLiteral("query")), value.repeated(repeats));
    }
}

void TestHttpClient::longQueryIsPosted()
{
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), QString(5'000, u'x'));
    const HttpRequest request = HttpRequest::getOrPostForm(QStringLiteral("api/v1/query"), query);
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QVERIFY(request.query.isEmpty());
    QVERIFY(request.isRepeatable());
    QVERIFY(!HttpRequest::sendJson(HttpRequest::Method::Post, {}, {}).isRepeatable());
    QVERIFY(HttpRequest::sendJson(HttpRequest::Method::Delete, {}, {}).isRepeatable());
}

void TestHttpClient::urlKeepsWhatTheBaseHas()
{
    Endpoint endpoint;
    endpoint.url = QUrl(QStringLiteral("https://anna:geheim@host.example/prom?tenant=a"));
    const HttpClient client(endpoint, {});
    QUrlQuery query;
    addParameter(query, QStringLiteral("match[]"), QStringLiteral("a+b"));
    QCOMPARE(client.urlFor(QStringLiteral("api/v1/label/a%2Fb/values"), query).toEncoded(),
             "https://host.example/prom/api/v1/label/a%2Fb/values?tenant=a&match%5B%5D=a%2Bb");
}

void TestHttpClient::bearerAndSecretHeaders()
{
    TestServer server;
    server.enqueue(TestServer::json("{}"));
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Endpoint::Authentication::Bearer;
    endpoint.headers = {{QStringLiteral("X-Scope-OrgID"), QStringLiteral("team-a"), false},
                        {QStringLiteral("X-Key"), {}, true}};
    HttpClient client(endpoint, {.bearerToken = QStringLiteral("t0ken"), .headerValues = {{QStringLiteral("X-Key"), QStringLiteral("k3y")}}});
    Call call(client, once());
    QVERIFY(call.wait());
    const auto headers = server.requests().constFirst().headers;
    QCOMPARE(headers.value("authorization"), "Bearer t0ken");
    QCOMPARE(headers.value("x-scope-orgid"), "team-a");
    QCOMPARE(headers.value("x-key"), "k3y");
}

void TestHttpClient::gzipIsExpanded()
{
    TestServer server;
    const QByteArray text(300'000, 'a'); // far more than Qt's own ratio limit would let through
    server.enqueue({.body = gzip(text), .headers = {{"Content-Encoding", "gzip"}}});
    HttpClient client(endpointOf(server), {});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY2(*call.result, qPrintable(describe(call.error())));
    QCOMPARE((*call.result)->body, text);
}

void TestHttpClient::statusesBecomeErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray json = "application/json";
    const QByteArray text = "text/plain; charset=utf-8";
    const QByteArray html = "text/html";
    QTest::newRow("400 prometheus") << 400 << json
        << QByteArray(R"({"status":"error","errorType":"bad_data","error":"1:3: parse error: unexpected end"})")
        << ErrorKind::BadQuery << "1:3: parse error: unexpected end";
    QTest::newRow("400 loki") << 400 << text << QByteArray("parse error at line 1, col 5: syntax error\nmore")
        << ErrorKind::BadQuery << "parse error at line 1, col 5: syntax error";
    QTest::newRow("400 alertmanager string") << 400 << json << QByteArray(R"("bad matcher format: x")")
        << ErrorKind::BadQuery << "bad matcher format: x";
    QTest::newRow("422 alertmanager object") << 422 << json << QByteArray(R"({"code":602,"message":"matchers in body is required"})")
        << ErrorKind::BadQuery << "matchers in body is required";
    QTest::newRow("400 https wanted") << 400 << text << QByteArray("Client sent an HTTP request to an HTTPS server.\n")
        << ErrorKind::Tls << "the server speaks https on this port (Client sent an HTTP request to an HTTPS server.)";
    QTest::newRow("401") << 401 << text << QByteArray("Unauthorized\n") << ErrorKind::Auth << "Unauthorized";
    QTest::newRow("403 page") << 403 << html << QByteArray("<html><head><title>403 Forbidden</title></head></html>")
        << ErrorKind::Auth << "403 Forbidden";
    QTest::newRow("404") << 404 << text << QByteArray("404 page not found") << ErrorKind::NotFound << "404 page not found";
    QTest::newRow("429") << 429 << text << QByteArray("too many outstanding requests") << ErrorKind::RateLimited
                         << "too many outstanding requests";
    QTest::newRow("500") << 500 << text << QByteArray("\n\n  boom  \nstack") << ErrorKind::Server << "boom";
    QTest::newRow("502 page") << 502 << html << QByteArray("<html>\r\n<head><title>502 Bad Gateway</title></head>")
        << ErrorKind::Server << "502 Bad Gateway";
    QTest::newRow("503 not ready") << 503 << text << QByteArray("Service Unavailable") << ErrorKind::Server << "Service Unavailable";
    QTest::newRow("503 query timeout") << 503 << json
        << QByteArray(R"({"status":"error","errorType":"timeout","error":"query timed out"})")
        << ErrorKind::Timeout << "query timed out";
    QTest::newRow("no body") << 500 << text << QByteArray() << ErrorKind::Server << "Scripted";
    QTest::newRow("304") << 304 << text << QByteArray() << ErrorKind::Protocol << "Scripted";
}

void TestHttpClient::statusesBecomeErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    TestServer server;
    server.enqueue({.status = status, .body = body, .contentType = contentType});
    HttpClient client(endpointOf(server), {});
    QSignalSpy failed(&client, &HttpClient::failed);
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY(!*call.result);
    QCOMPARE(call.error().kind, kind);
    QCOMPARE(call.error().httpStatus, status);
    QCOMPARE(call.error().detail, detail);
    QCOMPARE(call.error().url, server.url(QStringLiteral("api")));
    QCOMPARE(failed.count(), 1);
}

void TestHttpClient::errorDetailIsBoundedAndRedacted()
{
    TestServer server;
    server.setHandler([](const TestServer::Request &request) {
        return TestServer::error(400, "you sent " + request.headers.value("authorization").mid(7) + QByteArray(1'000'000, 'x'));
    });
    Endpoint endpoint = endpointOf(server);
    endpoint.authentication = Endpoint::Authentication::Bearer;
    HttpClient client(endpoint, {.bearerToken = QStringLiteral("MARKED-TOKEN")});
    HttpRequest request = once();
    request.query.addQueryItem(QStringLiteral("access_token"), QStringLiteral("MARKED-ITEM"));
    Call call(client, request);
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::BadQuery);
    QVERIFY(call.error().detail.startsWith(QLatin1String("you sent ***x")));
    QVERIFY(call.error().detail.size() < 600);
    QVERIFY(!describe(call.error()).contains(QLatin1String("MARKED")));
}

void TestHttpClient::pageInPlaceOfData()
{
    TestServer server;
    const Response page{.body = "<!DOCTYPE html><html><head>\n<title>Sign in · SSO</title></head>", .contentType = "text/html; charset=utf-8"};
    server.enqueue(page);
    server.enqueue(page);
    HttpClient client(endpointOf(server), {});
    Call refused(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(refused.wait());
    QCOMPARE(refused.error().kind, ErrorKind::Auth);
    QCOMPARE(refused.error().httpStatus, 200);
    QCOMPARE(refused.error().cause, ErrorCause::LoginPage);
    QVERIFY(refused.error().detail.contains(QStringLiteral("Sign in · SSO")));
    HttpRequest wanted = once();
    wanted.acceptHtml = true;
    Call accepted(client, wanted);
    QVERIFY(accepted.wait());
    QVERIFY(*accepted.result);
}

void TestHttpClient::retryUntilItWorks()
{
    TestServer server;
    server.enqueue(TestServer::error(503, "not ready"));
    server.enqueue(TestServer::error(502));
    server.enqueue(TestServer::json("{}"));
    HttpClient client(endpointOf(server), {});
    QSignalSpy failed(&client, &HttpClient::failed);
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QVERIFY(*call.result);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(server.requests().at(0).headers.value("x-request-id"), server.requests().at(2).headers.value("x-request-id"));
}

void TestHttpClient::retryAfterIsHonoured()
{
    TestServer server;
    server.enqueue({.status = 429, .headers = {{"Retry-After", "1"}}});
    // As a date, counted from the server's own clock, which is wrong.
    server.enqueue({.status = 503, .headers = {{"Date", "Fri, 20 Nov 2020 14:00:00 GMT"},
                                               {"Retry-After", "Fri, 20 Nov 2020 14:00:01 GMT"}}});
    server.enqueue(TestServer::json("{}"));
    HttpClient client(endpointOf(server), {});
    QElapsedTimer timer;
    timer.start();
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QVERIFY(*call.result);
    QVERIFY2(timer.elapsed() >= 1'900, qPrintable(QString::number(timer.elapsed())));
}

void TestHttpClient::longRetryAfterEndsAtOnce()
{
    TestServer server;
    server.enqueue({.status = 429, .headers = {{"Retry-After", "3600"}}});
    HttpClient client(endpointOf(server), {});
    QElapsedTimer timer;
    timer.start();
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::RateLimited);
    QVERIFY(call.error().retryable);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::retryCounts_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("sent");
    using M = HttpRequest::Method;
    QTest::newRow("get 503") << int(M::Get) << true << 503 << 3;
    QTest::newRow("get 500: not expected to pass") << int(M::Get) << true << 500 << 1;
    QTest::newRow("get 400") << int(M::Get) << true << 400 << 1;
    QTest::newRow("reading post 503") << int(M::Post) << true << 503 << 3;
    QTest::newRow("creating post 503") << int(M::Post) << false << 503 << 1;
    QTest::newRow("put 503") << int(M::Put) << false << 503 << 3;
    QTest::newRow("delete 504") << int(M::Delete) << false << 504 << 3;
}

void TestHttpClient::retryCounts()
{
    QFETCH(int, method);
    QFETCH(bool, readOnly);
    QFETCH(int, status);
    QFETCH(int, sent);
    TestServer server;
    server.setHandler([status](const auto &) { return TestServer::error(status); });
    HttpClient client(endpointOf(server), {});
    HttpRequest request = HttpRequest::sendJson(static_cast<HttpRequest::Method>(method), QStringLiteral("api"),
                                                method == int(HttpRequest::Method::Get) ? QByteArray() : QByteArray("{}"));
    request.readOnly = readOnly;
    Call call(client, request);
    QVERIFY(call.wait());
    QCOMPARE(call.error().httpStatus, status);
    QCOMPARE(server.requests().size(), sent);
}

void TestHttpClient::creationIsNeverSentTwice()
{
    // The server may have created the silence before it died: neither we nor Qt may send it again.
    TestServer server;
    server.setHandler([](const auto &) { return Response{.raw = QByteArray()}; });
    HttpClient client(endpointOf(server), {});
    Call call(client, HttpRequest::sendJson(HttpRequest::Method::Post, QStringLiteral("api"), QByteArray(100'000, 'x')));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Network);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().body.size(), 100'000);
}

void TestHttpClient::cancelled()
{
    TestServer server;
    server.setHandler([](const auto &) { return Response{.silent = true}; });
    HttpClient client(endpointOf(server), {});
    QSignalSpy failed(&client, &HttpClient::failed);
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QTRY_COMPARE(server.requests().size(), 1);
    call.handle.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!call.result);
    QCOMPARE(failed.count(), 0);
}

void TestHttpClient::cancelledBeforeItStarted()
{
    TestServer server;
    HttpClient client(endpointOf(server), {});
    {
        Call call(client, HttpRequest::get(QStringLiteral("first")));
        call.handle.cancel();
    }
    Call second(client, once(QStringLiteral("second")));
    QVERIFY(second.wait());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().path(), QStringLiteral("/second"));
}

void TestHttpClient::ownerDestroyedInFlight()
{
    TestServer server;
    server.setHandler([](const auto &) { return Response{.silent = true}; });
    HttpClient client(endpointOf(server), {});
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const RequestHandle handle = client.send(once(), owner.get(), [&calls](auto) { ++calls; });
    QTRY_COMPARE(server.requests().size(), 1);
    owner.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!handle.isActive());
    QCOMPARE(calls, 0);
}

void TestHttpClient::clientDestroyedInFlight()
{
    TestServer server;
    server.setHandler([](const auto &) { return Response{.silent = true}; });
    auto client = std::make_unique<HttpClient>(endpointOf(server), Credentials{});
    Call call(*client, once());
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Cancelled);
}

void TestHttpClient::supersede()
{
    TestServer server;
    server.setHandler([](const TestServer::Request &request) { return Response{.body = request.target, .delayMs = 50}; });
    HttpClient client(endpointOf(server), {});
    QObject guard;
    QList<QByteArray> bodies;
    RequestHandle member;
    for (const char *path : {"a", "b", "c"})
        member = client.send(once(QLatin1String(path)), &guard, [&bodies](Result<HttpResponse> r) { bodies.append(r->body); });
    QTRY_VERIFY(!bodies.isEmpty());
    QCOMPARE(bodies, QList<QByteArray>{"/c"});
}

void TestHttpClient::httpDates()
{
    QCOMPARE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), 784'111'777'000);
    QCOMPARE(parseHttpDate("gestern"), 0);
    QCOMPARE(parseRetryAfter("120", 0), 120'000);
    QCOMPARE(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", 784'111'777'000 - 5'000), 5'000);
    QCOMPARE(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", 784'111'777'000 + 5'000), 0);
    QCOMPARE(parseRetryAfter("", 0), -1);
    QCOMPARE(parseRetryAfter("-5", 0), -1);
    QCOMPARE(parseRetryAfter("soon", 0), -1);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
