// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectionsecrets.h"

#include "services/core/redaction.h"
#include "services/net/secretstore.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestConnectionSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNeeded();
    void takenOutOfTheConnection();
    void savedAndLoaded();
    void notAskedWhereNotNeeded();
    void redactorLearnsThem();
    void removed();
    void ownerDestroyedInFlight();

private:
    static Connection connection();
    static ConnectionSecrets secrets();
    Result<ConnectionSecrets> load(SecretStore &store, const Connection &connection);
    void save(SecretStore &store, const Connection &connection);

    const std::shared_ptr<Redactor> m_redactor = std::make_shared<Redactor>();
};

Connection TestConnectionSecrets::connection()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    Endpoint basic;
    basic.url = QUrl(QStringLiteral("http://p"));
    basic.authentication = Endpoint::Authentication::Basic;
    basic.userName = QStringLiteral("anna");
    connection.prometheus = basic;
    Endpoint plain;
    plain.url = QUrl(QStringLiteral("http://one"));
    Endpoint bearer;
    bearer.url = QUrl(QStringLiteral("http://two"));
    bearer.authentication = Endpoint::Authentication::Bearer;
    connection.alertmanagers = {plain, bearer};
    Endpoint header;
    header.url = QUrl(QStringLiteral("http://l"));
    header.headers = {{QStringLiteral("X-Key"), {}, true}};
    connection.loki = header;
    return connection;
}

ConnectionSecrets TestConnectionSecrets::secrets()
{
    ConnectionSecrets secrets;
    secrets.prometheus.password = QStringLiteral("MARKED-password");
    secrets.prometheus.keyPassphrase = QStringLiteral("MARKED-passphrase");
    secrets.alertmanagers = {{}, {.bearerToken = QStringLiteral("MARKED-token")}};
    secrets.loki.headerValues.insert(QStringLiteral("X-Key"), QStringLiteral("MARKED-header 密"));
    return secrets;
}

Result<ConnectionSecrets> TestConnectionSecrets::load(SecretStore &store, const Connection &connection)
{
    std::optional<Result<ConnectionSecrets>> result;
    const RequestHandle handle = loadSecrets(connection, store, this, [&result](auto r) { result = std::move(r); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return failure(ErrorKind::Timeout);
    return *result;
}

void TestConnectionSecrets::save(SecretStore &store, const Connection &connection)
{
    bool saved = false;
    const RequestHandle handle = saveSecrets(connection.id, secrets(), store, this,
                                             [&saved](const Result<void> &r) { saved = r.has_value(); });
    QTRY_VERIFY(saved);
}

void TestConnectionSecrets::whatIsNeeded()
{
    QVERIFY(!needsSecrets(Connection{}));
    QVERIFY(needsSecrets(connection()));
    QVERIFY(isComplete(connection(), secrets()));
    QVERIFY(!isComplete(connection(), {}));
    ConnectionSecrets partial = secrets();
    partial.alertmanagers[1].bearerToken.clear();
    QVERIFY(!isComplete(connection(), partial));
    Connection certificate;
    certificate.loki = Endpoint{};
    certificate.loki->clientCertificateFile = QStringLiteral("/me.pem");
    QVERIFY(needsSecrets(certificate)); // perhaps a passphrase
    QVERIFY(isComplete(certificate, {}));
}

void TestConnectionSecrets::takenOutOfTheConnection()
{
    Connection typed;
    typed.loki = Endpoint{};
    typed.loki->url = QUrl(QStringLiteral("https://anna:p%40ss@l.example/x"));
    typed.loki->headers = {{QStringLiteral("Cookie"), QStringLiteral("session=1"), false},
                           {QStringLiteral("X-Scope-OrgID"), QStringLiteral("a"), false}};
    ConnectionSecrets found;
    takeSecrets(typed, found);
    QCOMPARE(typed.loki->url, QUrl(QStringLiteral("https://l.example/x")));
    QCOMPARE(typed.loki->userName, QStringLiteral("anna"));
    QCOMPARE(found.loki.password, QStringLiteral("p@ss"));
    QVERIFY(typed.loki->headers[0].secret);
    QVERIFY(typed.loki->headers[0].value.isEmpty());
    QCOMPARE(found.loki.headerValues.value(QStringLiteral("Cookie")), QStringLiteral("session=1"));
    QCOMPARE(typed.loki->headers[1].value, QStringLiteral("a"));
}

void TestConnectionSecrets::savedAndLoaded()
{
    SecretStore store(m_redactor);
    const Connection first = connection();
    save(store, first);
    QCOMPARE(load(store, first), Result<ConnectionSecrets>(secrets()));
    // Another connection has none.
    const auto none = load(store, connection());
    QVERIFY(none);
    QVERIFY(!isComplete(connection(), *none));
}

void TestConnectionSecrets::notAskedWhereNotNeeded()
{
    SecretStore store(m_redactor);
    Connection plain;
    plain.alertmanagers.resize(2);
    const auto loaded = load(store, plain);
    QVERIFY(loaded);
    QCOMPARE(loaded->alertmanagers.size(), 2);
    QCOMPARE(store.availability(), SecretStore::Availability::Unknown);
}

void TestConnectionSecrets::redactorLearnsThem()
{
    const auto redactor = std::make_shared<Redactor>();
    SecretStore store(redactor);
    const Connection saved = connection();
    save(store, saved);
    QVERIFY(load(store, saved));
    const QString pair = QString::fromLatin1(QByteArray("anna:MARKED-password").toBase64());
    const QString text = QStringLiteral("MARKED-password MARKED-passphrase MARKED-token MARKED-header 密 ") + pair;
    QCOMPARE(redactor->redact(text), QStringLiteral("*** *** *** *** ***"));
}

void TestConnectionSecrets::removed()
{
    SecretStore store(m_redactor);
    const Connection gone = connection();
    save(store, gone);
    bool done = false;
    const RequestHandle handle = removeSecrets(gone.id, store, this, [&done](const Result<void> &r) { done = r.has_value(); });
    QTRY_VERIFY(done);
    QVERIFY(!isComplete(gone, *load(store, gone)));
}

void TestConnectionSecrets::ownerDestroyedInFlight()
{
    SecretStore store(m_redactor);
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const RequestHandle handle = loadSecrets(connection(), store, owner.get(), [&calls](const auto &) { ++calls; });
    owner.reset();
    QVERIFY(load(store, connection()));
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestConnectionSecrets)
#include "tst_connectionsecrets.moc"
