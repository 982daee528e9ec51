// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sessionloader.h"

#include "services/core/clock.h"
#include "services/core/redaction.h"
#include "services/net/secretstore.h"
#include "tests/support/testserver.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheConnectionHas();
    void loadedWithItsSecrets();
    void clientsFeedTheMonitors();
    void destroyedWithARequestInFlight();
    void ownerDestroyedWhileLoading();

private:
    Result<std::shared_ptr<Session>> load(const Connection &connection);

    ManualClock m_clock{1'000};
    SecretStore m_secrets{std::make_shared<Redactor>()};
};

Result<std::shared_ptr<Session>> TestSession::load(const Connection &connection)
{
    std::optional<Result<std::shared_ptr<Session>>> result;
    const RequestHandle handle = loadSession(connection, m_secrets, m_clock, this, [&result](auto r) { result = std::move(r); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return failure(ErrorKind::Timeout);
    return *result;
}

void TestSession::onlyWhatTheConnectionHas()
{
    Connection connection;
    const Session empty(connection, {}, m_clock);
    QVERIFY(!empty.prometheus() && !empty.alertmanager() && !empty.loki() && !empty.alerts());
    QCOMPARE(empty.monitor(SourceKind::Loki).health().state, SourceHealth::State::Unknown);
    connection.prometheus = Endpoint{};
    connection.loki = Endpoint{};
    connection.alertmanagers = {Endpoint{}, Endpoint{}};
    const Session full(connection, {}, m_clock);
    QVERIFY(full.prometheus() && full.loki() && full.alerts());
    QCOMPARE(full.alertmanager()->peerCount(), 2);
    QCOMPARE(full.monitor(SourceKind::Alertmanager).health().peers, 2);
}

void TestSession::loadedWithItsSecrets()
{
    TestServer server;
    server.setHandler([](const auto &) { return TestServer::json(R"({"version":"3.4.2"})"); });
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.loki = Endpoint{};
    connection.loki->url = server.url();
    connection.loki->authentication = Endpoint::Authentication::Bearer;
    ConnectionSecrets secrets;
    secrets.loki.bearerToken = QStringLiteral("t0ken");
    bool saved = false;
    const RequestHandle saving = saveSecrets(connection.id, secrets, m_secrets, this, [&saved](const auto &) { saved = true; });
    QTRY_VERIFY(saved);

    const auto session = load(connection);
    QVERIFY(session);
    const RequestHandle request = session->get()->loki()->version(this, [](const auto &) {});
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().headers.value("authorization"), "Bearer t0ken");
}

void TestSession::clientsFeedTheMonitors()
{
    TestServer server;
    server.setHandler([](const auto &) { return TestServer::json(R"({"version":"3.4.2"})"); });
    Connection connection;
    connection.loki = Endpoint{};
    connection.loki->url = server.url();
    const Session session(connection, {}, m_clock);
    const RequestHandle request = session.loki()->version(this, [](const auto &) {});
    QTRY_COMPARE(session.monitor(SourceKind::Loki).health().state, SourceHealth::State::Ok);
    QCOMPARE(session.monitor(SourceKind::Loki).health().lastSuccessMs, m_clock.nowMs());
    QCOMPARE(session.monitor(SourceKind::Prometheus).health().state, SourceHealth::State::Unknown);
}

void TestSession::destroyedWithARequestInFlight()
{
    TestServer server;
    server.setHandler([](const auto &) { return TestServer::Response{.silent = true}; });
    Connection connection;
    connection.alertmanagers = {Endpoint{}};
    connection.alertmanagers.first().url = server.url();
    auto session = std::make_unique<Session>(connection, ConnectionSecrets{}, m_clock);
    session->alerts()->start();
    QTRY_VERIFY(!server.requests().isEmpty());
    session.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestSession::ownerDestroyedWhileLoading()
{
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const RequestHandle handle = loadSession({}, m_secrets, m_clock, owner.get(), [&calls](const auto &) { ++calls; });
    owner.reset();
    QVERIFY(load({}));
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
