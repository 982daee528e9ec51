// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"

#include "tests/net/call.h"
#include "tests/support/testcertificates.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;
using Response = TestServer::Response;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownAuthorityIsAccepted();
    void badCertificates_data();
    void badCertificates();
    void plainHttpOnATlsPort();
    void tlsOnAPlainHttpPort();
    void clientCertificateAccepted_data();
    void clientCertificateAccepted();
    void clientCertificateMissing();
    void clientCertificateOfAStranger();
    void clientCertificateStaysWithItsHost();
    void unusableFiles_data();
    void unusableFiles();

private:
    Endpoint trusting(const TestServer &server) const;
    Endpoint withCertificate(const TestServer &server, const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<TestCertificates> m_certificates;
};

void TestHttpTls::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>(m_folder);
    TestCertificates &make = *m_certificates;
    const QString here = QStringLiteral("IP:127.0.0.1");
    const QString authority = QStringLiteral("authority");
    make.makeAuthority(authority);
    make.makeAuthority(QStringLiteral("stranger"));
    make.makeCertificate(QStringLiteral("good"), authority, here);
    make.makeCertificate(QStringLiteral("expired"), authority, here, 0);
    make.makeCertificate(QStringLiteral("otherhost"), authority, QStringLiteral("DNS:prometheus.example"));
    make.makeCertificate(QStringLiteral("selfsigned"), {}, here);
    make.makeCertificate(QStringLiteral("foreign"), QStringLiteral("stranger"), here);
    make.makeCertificate(QStringLiteral("client"), authority, QStringLiteral("DNS:anna"));
    make.lockKey(QStringLiteral("client"), QStringLiteral("geheim"));
    QVERIFY2(make.problem().isEmpty(), qPrintable(make.problem()));
}

Endpoint TestHttpTls::trusting(const TestServer &server) const
{
    Endpoint endpoint = endpointOf(server);
    endpoint.caFile = m_certificates->path(QStringLiteral("authority"));
    return endpoint;
}

Endpoint TestHttpTls::withCertificate(const TestServer &server, const QString &name) const
{
    Endpoint endpoint = trusting(server);
    endpoint.clientCertificateFile = m_certificates->path(name);
    endpoint.clientKeyFile = m_certificates->path(name + QStringLiteral(".key"));
    return endpoint;
}

void TestHttpTls::ownAuthorityIsAccepted()
{
    TestServer server(m_certificates->server(QStringLiteral("good")));
    server.enqueue(TestServer::json("{}"));
    HttpClient client(trusting(server), {});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY2(*call.result, qPrintable(describe(call.error())));
    QCOMPARE((*call.result)->body, "{}");
}

void TestHttpTls::badCertificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCause>("cause");
    QTest::newRow("expired") << "expired" << "the certificate expired on " << ErrorCause::CertificateExpired;
    QTest::newRow("self-signed") << "selfsigned" << "the certificate is self-signed" << ErrorCause::CertificateSelfSigned;
    QTest::newRow("other host") << "otherhost" << "the certificate is for another host (prometheus.example, otherhost)" << ErrorCause::CertificateOtherHost;
    QTest::newRow("unknown authority") << "foreign" << "unknown authority (Test authority stranger)" << ErrorCause::CertificateUnknownAuthority;
}

void TestHttpTls::badCertificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, reason);
    QFETCH(ErrorCause, cause);
    TestServer server(m_certificates->server(certificate));
    server.setHandler([](const auto &) { return TestServer::json("{}"); });
    HttpClient client(trusting(server), {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QVERIFY(!*call.result);
    QCOMPARE(call.error().kind, ErrorKind::Tls);
    QCOMPARE(call.error().cause, cause);
    QVERIFY(!call.error().retryable);
    QVERIFY2(call.error().detail.contains(reason), qPrintable(call.error().detail));
    QVERIFY(server.requests().isEmpty());
}

void TestHttpTls::plainHttpOnATlsPort()
{
    // The certificate is fine, but the address says http.
    TestServer server(m_certificates->server(QStringLiteral("good")));
    Endpoint endpoint = endpointOf(server);
    endpoint.url.setScheme(QStringLiteral("http"));
    endpoint.totalTimeoutMs = 2'000;
    HttpClient client(endpoint, {});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY(!*call.result); // what it says is up to the server; Go's and nginx's words are known
    QVERIFY(server.requests().isEmpty());
}

void TestHttpTls::tlsOnAPlainHttpPort()
{
    TestServer server;
    // What Go answers to a TLS greeting, which is no HTTP request.
    server.setGreeting("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request");
    Endpoint endpoint = endpointOf(server);
    endpoint.url.setScheme(QStringLiteral("https"));
    HttpClient client(endpoint, {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Tls);
    QCOMPARE(call.error().cause, ErrorCause::HttpWanted);
    QVERIFY2(call.error().detail.contains(QLatin1String("plain http")), qPrintable(call.error().detail));
}

void TestHttpTls::clientCertificateAccepted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("open key") << "client.key" << QString();
    QTest::newRow("locked key") << "client.locked" << "geheim";
}

void TestHttpTls::clientCertificateAccepted()
{
    QFETCH(QString, key);
    QFETCH(QString, passphrase);
    TestServer server(m_certificates->server(QStringLiteral("good"), QStringLiteral("authority")));
    server.enqueue(TestServer::json("{}"));
    Endpoint endpoint = withCertificate(server, QStringLiteral("client"));
    endpoint.clientKeyFile = m_certificates->path(key);
    HttpClient client(endpoint, {.keyPassphrase = passphrase});
    Call call(client, once());
    QVERIFY(call.wait());
    QVERIFY2(*call.result, qPrintable(describe(call.error())));
}

void TestHttpTls::clientCertificateMissing()
{
    TestServer server(m_certificates->server(QStringLiteral("good"), QStringLiteral("authority")));
    HttpClient client(trusting(server), {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QVERIFY2(call.error().kind == ErrorKind::Tls, qPrintable(describe(call.error())));
    QCOMPARE(call.error().cause, ErrorCause::ClientCertificateWanted);
    QVERIFY2(call.error().detail.contains(QLatin1String("client certificate")), qPrintable(call.error().detail));
}

void TestHttpTls::clientCertificateOfAStranger()
{
    TestServer server(m_certificates->server(QStringLiteral("good"), QStringLiteral("authority")));
    HttpClient client(withCertificate(server, QStringLiteral("foreign")), {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    QVERIFY2(call.error().kind == ErrorKind::Tls, qPrintable(describe(call.error())));
}

void TestHttpTls::clientCertificateStaysWithItsHost()
{
    TestServer server(m_certificates->server(QStringLiteral("good"), QStringLiteral("authority")));
    TestServer other(m_certificates->server(QStringLiteral("good"), QStringLiteral("authority")));
    server.setHandler([&other](const auto &) { return TestServer::redirect(other.url(QStringLiteral("/api"))); });
    other.setHandler([](const auto &) { return TestServer::json("{}"); });
    HttpClient client(withCertificate(server, QStringLiteral("client")), {});
    Call call(client, HttpRequest::get(QStringLiteral("api")));
    QVERIFY(call.wait());
    // The other server asks for a certificate and does not get ours.
    QVERIFY(!*call.result);
    QCOMPARE(call.error().kind, ErrorKind::Tls);
    QVERIFY(!server.requests().isEmpty());
    QVERIFY(other.requests().isEmpty());
}

void TestHttpTls::unusableFiles_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    QTest::newRow("authority missing") << "nowhere" << QString() << QString() << "nowhere.pem";
    QTest::newRow("authority is a key") << "good.key" << QString() << QString() << "good.key.pem";
    QTest::newRow("certificate missing") << "authority" << "nowhere" << "client.key" << "nowhere.pem";
    QTest::newRow("key missing") << "authority" << "client" << "nowhere" << "nowhere.pem";
    QTest::newRow("key locked") << "authority" << "client" << "client.locked" << "client.locked.pem";
}

void TestHttpTls::unusableFiles()
{
    QFETCH(QString, authority);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, named);
    TestServer server(m_certificates->server(QStringLiteral("good")));
    Endpoint endpoint = endpointOf(server);
    endpoint.caFile = m_certificates->path(authority);
    endpoint.clientCertificateFile = certificate.isEmpty() ? QString() : m_certificates->path(certificate);
    endpoint.clientKeyFile = key.isEmpty() ? QString() : m_certificates->path(key);
    HttpClient client(endpoint, {});
    Call call(client, once());
    QVERIFY(call.wait());
    QCOMPARE(call.error().kind, ErrorKind::Tls);
    QCOMPARE(call.error().cause, ErrorCause::ClientCertificateUnreadable);
    QVERIFY2(call.error().detail.contains(named), qPrintable(call.error().detail));
    QCOMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
