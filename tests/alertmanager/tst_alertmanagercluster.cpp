// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagercluster.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QTest>

using namespace wardroom;

/// Two peers, of which one may be gone.
class TestAlertmanagerCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothAnswer();
    void oneIsDown();
    void noneAnswers();
    void noPeersAtAll();
    void silenceGoesToOnePeer();
    void silenceFailsOver();
    void refusalIsNoReasonToFailOver();
    void expireFailsOver();
    void cancelReachesAllPeers();
    void clusterDestroyedInFlight();

private:
    std::unique_ptr<TestServer> m_servers[2];
    std::unique_ptr<HttpClient> m_https[2];
    std::unique_ptr<AlertmanagerCluster> m_cluster;
};

namespace {

using Alerts = Merged<std::vector<Alert>>;

TestServer::Response alerts(const char *fingerprint)
{
    return TestServer::json(QByteArray(R"([{"fingerprint":")") + fingerprint
                            + R"(","labels":{"alertname":"A"}}])");
}

Silence good()
{
    Silence silence;
    silence.matchers = {{QStringLiteral("service"), QStringLiteral("shop")}};
    silence.startsAtMs = 1000;
    silence.endsAtMs = 2000;
    silence.createdBy = QStringLiteral("anna");
    silence.comment = QStringLiteral("rolling back");
    return silence;
}

} // namespace

void TestAlertmanagerCluster::init()
{
    m_cluster.reset();
    std::vector<std::unique_ptr<AlertmanagerClient>> peers;
    for (int i = 0; i < 2; ++i) {
        m_servers[i] = std::make_unique<TestServer>();
        Endpoint endpoint;
        endpoint.url = m_servers[i]->url();
        m_https[i] = std::make_unique<HttpClient>(endpoint, Credentials());
        peers.push_back(std::make_unique<AlertmanagerClient>(*m_https[i]));
    }
    m_cluster = std::make_unique<AlertmanagerCluster>(std::move(peers));
    m_servers[0]->setHandler([](const auto &) { return alerts("a"); });
    m_servers[1]->setHandler([](const auto &) { return alerts("b"); });
}

void TestAlertmanagerCluster::bothAnswer()
{
    std::optional<Alerts> merged;
    const RequestHandle handle = m_cluster->alerts(this, [&merged](auto result) { merged = *result; });
    QTRY_VERIFY(merged);
    QCOMPARE(merged->value.size(), 2U);
    QCOMPARE(merged->peers, 2);
    QCOMPARE(merged->answered, 2);
    QVERIFY(!merged->isPartial());
}

void TestAlertmanagerCluster::oneIsDown()
{
    m_servers[0]->stop();
    std::optional<Alerts> merged;
    const RequestHandle handle = m_cluster->alerts(this, [&merged](auto result) { merged = *result; });
    QTRY_VERIFY(merged);
    QVERIFY(merged->isPartial());
    QCOMPARE(merged->value.size(), 1U);
    QCOMPARE(merged->value.front().fingerprint, QStringLiteral("b"));
    QCOMPARE(merged->errors.size(), 1U);
    QCOMPARE(merged->errors.front().kind, ErrorKind::Network);
}

void TestAlertmanagerCluster::noneAnswers()
{
    m_servers[0]->stop();
    m_servers[1]->setHandler([](const auto &) { return TestServer::error(500, "broken"); });
    std::optional<Error> error;
    const RequestHandle handle = m_cluster->silences(this, [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Network);
}

void TestAlertmanagerCluster::noPeersAtAll()
{
    AlertmanagerCluster empty({});
    std::vector<ErrorKind> kinds;
    const RequestHandle read =
        empty.alerts(this, [&kinds](auto result) { kinds.push_back(result.error().kind); });
    const RequestHandle put =
        empty.putSilence(good(), this, [&kinds](auto result) { kinds.push_back(result.error().kind); });
    QTRY_COMPARE(kinds.size(), 2U);
    QVERIFY(kinds == std::vector<ErrorKind>(2, ErrorKind::NotFound));
}

void TestAlertmanagerCluster::silenceGoesToOnePeer()
{
    for (const auto &server : m_servers)
        server->setHandler([](const auto &) { return TestServer::json(R"({"silenceID":"s"})"); });
    QString id;
    const RequestHandle handle = m_cluster->putSilence(good(), this, [&id](auto result) { id = *result; });
    QTRY_COMPARE(id, QStringLiteral("s"));
    QCOMPARE(m_servers[0]->requests().size(), 1);
    QCOMPARE(m_servers[1]->requests().size(), 0);
}

void TestAlertmanagerCluster::silenceFailsOver()
{
    m_servers[0]->setHandler([](const auto &) { return TestServer::error(503, "not ready"); });
    m_servers[1]->setHandler([](const auto &) { return TestServer::json(R"({"silenceID":"s"})"); });
    QString id;
    RequestHandle handle = m_cluster->putSilence(good(), this, [&id](auto result) { id = *result; });
    QTRY_COMPARE(id, QStringLiteral("s"));
    // The next change goes first to the one that took this one.
    id.clear();
    handle = m_cluster->putSilence(good(), this, [&id](auto result) { id = *result; });
    QTRY_COMPARE(id, QStringLiteral("s"));
    QCOMPARE(m_servers[0]->requests().size(), 1);
    QCOMPARE(m_servers[1]->requests().size(), 2);
}

void TestAlertmanagerCluster::refusalIsNoReasonToFailOver()
{
    m_servers[0]->setHandler(
        [](const auto &) { return TestServer::Response{.status = 400, .body = "\"no\""}; });
    std::optional<Error> error;
    const RequestHandle handle =
        m_cluster->putSilence(good(), this, [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::BadQuery);
    QVERIFY(m_servers[1]->requests().isEmpty());
}

void TestAlertmanagerCluster::expireFailsOver()
{
    m_servers[0]->stop();
    m_servers[1]->setHandler([](const auto &) { return TestServer::Response{}; });
    bool done = false;
    RequestHandle handle = m_cluster->expireSilence(QStringLiteral("s"), this,
                                                    [&done](auto result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    m_servers[1]->stop();
    std::optional<Error> error;
    handle = m_cluster->expireSilence(QStringLiteral("s"), this,
                                      [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Network);
}

void TestAlertmanagerCluster::cancelReachesAllPeers()
{
    for (const auto &server : m_servers)
        server->setHandler([](const auto &) { return TestServer::Response{.silent = true}; });
    int calls = 0;
    {
        const RequestHandle handle = m_cluster->alerts(this, [&calls](auto) { ++calls; });
        QTRY_VERIFY(m_servers[0]->requests().size() == 1 && m_servers[1]->requests().size() == 1);
    }
    QTRY_COMPARE(m_servers[0]->openConnections(), 0);
    QTRY_COMPARE(m_servers[1]->openConnections(), 0);
    QCOMPARE(calls, 0);
}

void TestAlertmanagerCluster::clusterDestroyedInFlight()
{
    m_servers[0]->setHandler([](const auto &) { return TestServer::Response{.silent = true}; });
    std::optional<Error> error;
    const RequestHandle handle = m_cluster->putSilence(good(), this, [&error](auto result) {
        if (!result)
            error = result.error();
    });
    QTRY_COMPARE(m_servers[0]->requests().size(), 1);
    m_cluster.reset();
    m_https[0].reset();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Cancelled);
    QVERIFY(m_servers[1]->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertmanagerCluster)
#include "tst_alertmanagercluster.moc"
