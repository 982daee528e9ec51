// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertfeed.h"
#include "services/core/clock.h"
#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

class TestAlertFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstRound();
    void countsThoseThatCall();
    void polls();
    void failureKeepsTheData();
    void partial();
    void missingGroupsAreNoFailure();
    void silencesFailAlone();
    void asksAnewAfterAChange();
    void feedDestroyedInFlight();

private:
    TestServer::Response answer(const TestServer::Request &request) const;

    ManualClock m_clock{1'000};
    QByteArray m_alerts;
    int m_groupsStatus = 200;
    int m_silencesStatus = 200;
    std::unique_ptr<TestServer> m_servers[2];
    std::unique_ptr<HttpClient> m_https[2];
    std::unique_ptr<AlertmanagerCluster> m_cluster;
    std::unique_ptr<AlertFeed> m_feed;
};

TestServer::Response TestAlertFeed::answer(const TestServer::Request &request) const
{
    if (request.path().endsWith(QLatin1String("/groups")))
        return {
            .status = m_groupsStatus,
            .body =
                R"([{"labels":{"a":"1"},"receiver":{"name":"pager"},"alerts":[{"fingerprint":"f","labels":{}}]}])"};
    if (request.path().endsWith(QLatin1String("/alerts")))
        return TestServer::json(m_alerts);
    if (request.method == "POST")
        return TestServer::json(R"({"silenceID":"s-2"})");
    return {.status = m_silencesStatus, .body = R"([{"id":"s-1"}])"};
}

void TestAlertFeed::init()
{
    m_alerts = R"([{"fingerprint":"f","labels":{"alertname":"A"}}])";
    m_groupsStatus = 200;
    m_silencesStatus = 200;
    std::vector<std::unique_ptr<AlertmanagerClient>> peers;
    for (int i = 0; i < 2; ++i) {
        m_servers[i] = std::make_unique<TestServer>();
        m_servers[i]->setHandler([this](const auto &request) { return answer(request); });
        Endpoint endpoint;
        endpoint.url = m_servers[i]->url();
        m_https[i] = std::make_unique<HttpClient>(endpoint, Credentials());
        peers.push_back(std::make_unique<AlertmanagerClient>(*m_https[i]));
    }
    m_cluster = std::make_unique<AlertmanagerCluster>(std::move(peers));
    m_feed = std::make_unique<AlertFeed>(*m_cluster, m_clock);
    m_feed->setInterval(0);
}

void TestAlertFeed::cleanup()
{
    m_feed.reset();
    m_cluster.reset();
}

void TestAlertFeed::firstRound()
{
    QVERIFY(!m_feed->hasData());
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_COMPARE(updated.size(), 1);
    QVERIFY(m_feed->hasData());
    QCOMPARE(m_feed->lastSuccessMs(), 1'000);
    QCOMPARE(m_feed->alerts().size(), 1U);
    QCOMPARE(m_feed->groups().size(), 1U);
    QCOMPARE(m_feed->silences().size(), 1U);
    QVERIFY(m_feed->silence(QStringLiteral("s-1")));
    QVERIFY(!m_feed->silence(QStringLiteral("none")));
    QCOMPARE(m_feed->peers(), 2);
    QCOMPARE(m_feed->answered(), 2);
    QVERIFY(!m_feed->isPartial());
    QVERIFY(!m_feed->error());
}

void TestAlertFeed::countsThoseThatCall()
{
    m_alerts = R"([{"fingerprint":"a","labels":{},"status":{"state":"active"}},
        {"fingerprint":"b","labels":{},"status":{"state":"active"}},
        {"fingerprint":"c","labels":{},"status":{"state":"suppressed","silencedBy":["s-1"]}},
        {"fingerprint":"d","labels":{},"status":{"state":"suppressed","inhibitedBy":["a"]}}])";
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->refresh();
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(m_feed->alerts().size(), std::size_t(4));
    QCOMPARE(m_feed->activeCount(), 2);
}

void TestAlertFeed::polls()
{
    m_feed->setInterval(10);
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_VERIFY(updated.size() >= 3);
    m_alerts = "[]";
    QTRY_VERIFY(m_feed->alerts().empty());
    m_feed->stop();
}

void TestAlertFeed::failureKeepsTheData()
{
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_COMPARE(updated.size(), 1);
    for (const auto &server : m_servers)
        server->stop();
    m_clock.set(5'000);
    m_feed->refresh();
    QTRY_COMPARE(updated.size(), 2);
    QVERIFY(m_feed->error());
    QCOMPARE(m_feed->error()->kind, ErrorKind::Network);
    QCOMPARE(m_feed->answered(), 0);
    QCOMPARE(m_feed->alerts().size(), 1U);
    QCOMPARE(m_feed->lastSuccessMs(), 1'000);
}

void TestAlertFeed::partial()
{
    m_servers[1]->stop();
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_COMPARE(updated.size(), 1);
    QVERIFY(m_feed->isPartial());
    QCOMPARE(m_feed->answered(), 1);
    QCOMPARE(m_feed->peerErrors().size(), 1U);
    QVERIFY(!m_feed->error());
    QCOMPARE(m_feed->alerts().size(), 1U);
}

void TestAlertFeed::missingGroupsAreNoFailure()
{
    m_groupsStatus = 404;
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_COMPARE(updated.size(), 1);
    QVERIFY(!m_feed->error());
    QVERIFY(m_feed->groups().empty());
    QCOMPARE(m_feed->alerts().size(), 1U);
}

void TestAlertFeed::silencesFailAlone()
{
    m_silencesStatus = 500;
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_COMPARE(updated.size(), 1);
    QVERIFY(m_feed->error());
    QVERIFY2(m_feed->hasData(), "the alerts are fresh all the same");
    QCOMPARE(m_feed->alerts().size(), 1U);
}

void TestAlertFeed::asksAnewAfterAChange()
{
    QSignalSpy updated(m_feed.get(), &AlertFeed::updated);
    m_feed->start();
    QTRY_COMPARE(updated.size(), 1);
    Silence silence;
    silence.matchers = {{QStringLiteral("a"), QStringLiteral("1")}};
    silence.endsAtMs = 2'000;
    silence.createdBy = QStringLiteral("anna");
    silence.comment = QStringLiteral("c");
    QString id;
    RequestHandle handle = m_feed->silence(silence, this, [&id](auto result) { id = *result; });
    QTRY_COMPARE(id, QStringLiteral("s-2"));
    QTRY_COMPARE(updated.size(), 2);
    bool expired = false;
    handle = m_feed->expire(QStringLiteral("s-1"), this,
                            [&expired](auto result) { expired = result.has_value(); });
    QTRY_VERIFY(expired);
    QTRY_COMPARE(updated.size(), 3);
}

void TestAlertFeed::feedDestroyedInFlight()
{
    for (const auto &server : m_servers)
        server->setHandler([](const auto &) { return TestServer::Response{.silent = true}; });
    m_feed->start();
    QTRY_COMPARE(m_servers[0]->requests().size(), 3);
    m_feed.reset();
    QTRY_COMPARE(m_servers[0]->openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestAlertFeed)
#include "tst_alertfeed.moc"
