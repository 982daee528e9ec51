// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagerparser.h"
#include "services/alerts/alertfeed.h"
#include "services/alerts/alertgrouping.h"
#include "services/core/clock.h"
#include "services/net/httpclient.h"
#include "tests/support/serverprocess.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

/// Two real Alertmanagers that gossip: what the console reads from them, and what they make of its silences.
class TestRealAlertmanager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void statusAndReceivers();
    void alertsOfBothPeersAreOne();
    void groupsByRoute();
    void silenceLives();
    void serversSentences();
    void ourPreviewIsTheServersJudgement();
    void onePeerDies();

private:
    struct Peer
    {
        quint16 port = 0;
        quint16 gossipPort = 0;
        ServerProcess process;
        std::unique_ptr<HttpClient> http;
        QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)); }
    };
    void startPeers();
    void post(Peer &peer, const QByteArray &alerts);
    /// Fetches until @p reached holds.
    template <typename Condition> bool feedUntil(Condition reached)
    {
        m_roundEnded = false;
        m_feed->refresh();
        const auto look = [&] {
            if (!std::exchange(m_roundEnded, false))
                return false;
            if (reached())
                return true;
            m_feed->refresh();
            return false;
        };
        return QTest::qWaitFor(look, 20'000);
    }
    Result<QString> put(const Silence &silence);
    Silence silenceOf(const char *service) const;
    const Alert *alert(const char *instance) const;

    QTemporaryDir m_folder;
    Peer m_peers[2];
    SystemClock m_clock;
    std::unique_ptr<AlertmanagerCluster> m_cluster;
    std::unique_ptr<AlertFeed> m_feed;
    bool m_roundEnded = false;
};

namespace {

const QString Program = QStringLiteral("prometheus-alertmanager");

constexpr auto Config = R"(route:
  receiver: mail
  group_by: [env]
  group_wait: 1s
  group_interval: 1s
  routes:
    - matchers: [team = "shop"]
      receiver: pager
      group_by: [service]
      group_wait: 1s
      continue: true
    - matchers: [team = "shop"]
      receiver: chat
      group_by: [service]
      group_wait: 1s
receivers:
  - name: mail
  - name: pager
  - name: chat
inhibit_rules:
  - source_matchers: [severity = critical]
    target_matchers: [severity = warning]
    equal: [service]
)";

QByteArray alertJson(const char *name, const char *service, const char *severity, const char *instance)
{
    return QByteArray(R"({"labels":{"alertname":")") + name + R"(","service":")" + service
        + R"(","team":"shop","env":"test",)" + R"("severity":")" + severity + R"(","instance":")" + instance
        + R"("},"annotations":{"summary":"台北 <b>"},"generatorURL":"http://p.example/graph"})";
}

} // namespace

void TestRealAlertmanager::initTestCase()
{
    if (!ServerProcess::isInstalled(Program))
        QSKIP("the package prometheus-alertmanager is not installed");
    startPeers();
    if (QTest::currentTestFailed())
        return;
    std::vector<std::unique_ptr<AlertmanagerClient>> clients;
    for (Peer &peer : m_peers) {
        Endpoint endpoint;
        endpoint.url = peer.url();
        peer.http = std::make_unique<HttpClient>(endpoint, Credentials());
        clients.push_back(std::make_unique<AlertmanagerClient>(*peer.http));
    }
    m_cluster = std::make_unique<AlertmanagerCluster>(std::move(clients));
    m_feed = std::make_unique<AlertFeed>(*m_cluster, m_clock);
    m_feed->setInterval(0);
    connect(m_feed.get(), &AlertFeed::updated, this, [this] { m_roundEnded = true; });
}

void TestRealAlertmanager::startPeers()
{
    QFile config(m_folder.filePath(QStringLiteral("alertmanager.yml")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(Config);
    config.close();
    for (Peer &peer : m_peers) {
        peer.port = ServerProcess::freePort();
        peer.gossipPort = ServerProcess::freePort();
    }
    for (int i = 0; i < 2; ++i) {
        const auto local = [](quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); };
        const QStringList arguments{
            QStringLiteral("--config.file=") + config.fileName(),
            QStringLiteral("--storage.path=") + m_folder.filePath(QStringLiteral("data%1").arg(i)),
            QStringLiteral("--web.listen-address=") + local(m_peers[i].port),
            QStringLiteral("--cluster.listen-address=") + local(m_peers[i].gossipPort),
            QStringLiteral("--cluster.peer=") + local(m_peers[1 - i].gossipPort),
            QStringLiteral("--cluster.gossip-interval=50ms"),
            QStringLiteral("--cluster.pushpull-interval=1s"),
            QStringLiteral("--cluster.settle-timeout=3s")};
        ServerProcess &process = m_peers[i].process;
        QVERIFY2(
            process.start(Program, arguments, QUrl(m_peers[i].url().toString() + QLatin1String("/-/ready"))),
            qPrintable(process.output()));
    }
}

void TestRealAlertmanager::cleanupTestCase()
{
    m_feed.reset();
    m_cluster.reset();
}

void TestRealAlertmanager::post(Peer &peer, const QByteArray &alerts)
{
    bool done = false;
    const RequestHandle handle = peer.http->send(
        HttpRequest::sendJson(HttpRequest::Method::Post, QStringLiteral("api/v2/alerts"), '[' + alerts + ']'),
        this, [&done](auto result) { done = result.has_value(); });
    QTRY_VERIFY(done);
}

Result<QString> TestRealAlertmanager::put(const Silence &silence)
{
    std::optional<Result<QString>> answer;
    const RequestHandle handle = m_feed->silence(silence, this, [&answer](auto result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        return failure(ErrorKind::Timeout);
    return *answer;
}

Silence TestRealAlertmanager::silenceOf(const char *service) const
{
    Silence silence;
    silence.matchers = {{QStringLiteral("service"), QString::fromLatin1(service)}};
    silence.startsAtMs = m_clock.nowMs();
    silence.endsAtMs = silence.startsAtMs + 600'000;
    silence.createdBy = QStringLiteral("anna");
    silence.comment = QStringLiteral("退版 \"now\"");
    return silence;
}

const Alert *TestRealAlertmanager::alert(const char *instance) const
{
    for (const Alert &candidate : m_feed->alerts()) {
        if (candidate.labels.value(u"instance") == QLatin1String(instance))
            return &candidate;
    }
    return nullptr;
}

void TestRealAlertmanager::statusAndReceivers()
{
    std::optional<Merged<std::vector<AlertmanagerStatus>>> status;
    const auto settled = [&] {
        status.reset();
        const RequestHandle handle = m_cluster->status(this, [&status](auto result) { status = *result; });
        return QTest::qWaitFor([&status] { return status.has_value(); }, 5'000)
            && status->value.front().peers.size() == 2
            && status->value.front().clusterStatus == QLatin1String("ready");
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 30'000);
    QCOMPARE(status->answered, 2);
    QVERIFY(status->value.front().version.startsWith(QLatin1String("0.")));
    QVERIFY(status->value.front().configYaml.contains(QLatin1String("receiver: mail")));
    QVERIFY(std::abs(status->value.front().startedAtMs - m_clock.nowMs()) < 120'000);
    QStringList receivers;
    const RequestHandle handle =
        m_cluster->peer(0).receivers(this, [&receivers](auto result) { receivers = *result; });
    QTRY_COMPARE(receivers.size(), 3);
}

void TestRealAlertmanager::alertsOfBothPeersAreOne()
{
    for (Peer &peer : m_peers)
        post(peer,
             alertJson("PoolExhausted", "shop-api", "critical", "db-1") + ','
                 + alertJson("CacheHitRateFalling", "shop-api", "warning", "redis-1"));
    post(m_peers[1], alertJson("OrderQueueOld", "orders", "warning", "push-1")); // reached one peer only
    QVERIFY(feedUntil([this] {
        return m_feed->alerts().size() == 3 && alert("redis-1") && !alert("redis-1")->inhibitedBy.isEmpty()
            && alert("db-1")->receivers.size() == 2;
    }));
    const Alert *critical = alert("db-1");
    QCOMPARE(critical->state, Alert::State::Active);
    QCOMPARE(critical->receivers, QStringList({QStringLiteral("chat"), QStringLiteral("pager")}));
    QCOMPARE(critical->annotations.value(u"summary"), QStringLiteral("台北 <b>"));
    QVERIFY(std::abs(critical->startsAtMs - m_clock.nowMs()) < 60'000);
    QCOMPARE(alert("redis-1")->state, Alert::State::Suppressed);
    QCOMPARE(alert("redis-1")->inhibitedBy, QStringList(critical->fingerprint));
}

void TestRealAlertmanager::groupsByRoute()
{
    QVERIFY(feedUntil([this] { return m_feed->groups().size() == 4; })); // two services, two receivers each
    const auto buckets =
        groupAlerts(m_feed->alerts(), m_feed->groups(), AlertGrouping(), defaultPriorities());
    QCOMPARE(buckets.size(), 2U);
    QCOMPARE(buckets[0].key.value(u"service"), QStringLiteral("shop-api"));
    QCOMPARE(buckets[0].receivers, QStringList({QStringLiteral("chat"), QStringLiteral("pager")}));
    QCOMPARE(buckets[0].rows.size(), 2U);
    QCOMPARE(buckets[0].worst(), Priority::P0);
}

void TestRealAlertmanager::silenceLives()
{
    const auto id = put(silenceOf("orders"));
    QVERIFY2(id, id ? "" : qPrintable(describe(id.error())));
    QVERIFY(feedUntil([&] { return alert("push-1")->silencedBy.contains(*id); }));
    QCOMPARE(alert("push-1")->state, Alert::State::Suppressed);
    const Silence *known = m_feed->silence(*id);
    QVERIFY(known);
    QCOMPARE(known->comment, QStringLiteral("退版 \"now\""));
    QCOMPARE(known->state, Silence::State::Active);

    // Longer, with the same matchers: the same silence.
    Silence longer = *known;
    longer.endsAtMs += 600'000;
    const auto sameId = put(longer);
    QVERIFY2(sameId, sameId ? "" : qPrintable(describe(sameId.error())));
    QCOMPARE(*sameId, *id);

    // Other matchers: the old one ends, a new one begins.
    Silence other = longer;
    other.matchers.push_back({QStringLiteral("instance"), QStringLiteral("push-.*"), true, true});
    const auto otherId = put(other);
    QVERIFY(otherId);
    QVERIFY(*otherId != *id);
    QVERIFY(feedUntil([&] {
        const Silence *old = m_feed->silence(*id);
        return old && old->state == Silence::State::Expired && m_feed->silence(*otherId);
    }));

    bool expired = false;
    const RequestHandle handle =
        m_feed->expire(*otherId, this, [&expired](auto result) { expired = result.has_value(); });
    QTRY_VERIFY(expired);
    QVERIFY(feedUntil([&] { return alert("push-1")->silencedBy.isEmpty(); }));
    QCOMPARE(alert("push-1")->state, Alert::State::Active);
}

void TestRealAlertmanager::serversSentences()
{
    Silence past = silenceOf("orders");
    past.startsAtMs -= 1'200'000;
    past.endsAtMs = m_clock.nowMs() - 600'000;
    const auto refused = put(past);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadQuery);
    QVERIFY2(refused.error().detail.contains(QLatin1String("past")), qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.startsWith(u'"'));

    std::optional<Error> error;
    const RequestHandle handle =
        m_cluster->peer(0).silence(QStringLiteral("00000000-0000-4000-8000-000000000000"), this,
                                   [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotFound);
}

/// For each selection: the alerts that we say a silence would hide are those that the server's own filter
/// lists.
void TestRealAlertmanager::ourPreviewIsTheServersJudgement()
{
    for (const char *text : {"service=orders", "instance=~\".*-1\"", "instance=~\"-1\"", "service!=orders",
                             "service!~\"shop.*\"", "region=\"\"", "region!=\"\"", "instance=~\"(?i)DB-\\d\"",
                             "alertname=~\"Pool.+|Order.+\" env=test", "severity=~\"crit|warning\""}) {
        const auto matchers = parseMatchers(QString::fromLatin1(text));
        QVERIFY2(matchers, text);
        HttpRequest request = HttpRequest::get(QStringLiteral("api/v2/alerts"));
        for (const Matcher &matcher : *matchers)
            addParameter(request.query, QStringLiteral("filter"), matcher.toString());
        std::optional<QByteArray> body;
        const RequestHandle handle = m_peers[1].http->send(
            request, this, [&body](auto result) { body = result ? result->body : QByteArray(); });
        QTRY_VERIFY(body);
        QSet<QString> listed;
        const auto answered = alertmanager::parseAlerts(*body);
        QVERIFY(answered);
        for (const Alert &alert : *answered)
            listed.insert(alert.fingerprint);
        const auto set = MatcherSet::compile(*matchers);
        QVERIFY(set);
        for (const Alert &alert : m_feed->alerts())
            QVERIFY2(set->matches(alert.labels) == listed.contains(alert.fingerprint), text);
    }
}

void TestRealAlertmanager::onePeerDies()
{
    m_peers[0].process.stop();
    QVERIFY(feedUntil([this] { return m_feed->isPartial(); }));
    QCOMPARE(m_feed->answered(), 1);
    QCOMPARE(m_feed->peers(), 2);
    QVERIFY(!m_feed->error());
    QCOMPARE(m_feed->alerts().size(), 3U);
    const auto id = put(silenceOf("shop-api"));
    QVERIFY2(id, "a silence goes to the peer that is left");
    QVERIFY(feedUntil([&] { return alert("db-1")->silencedBy.contains(*id); }));

    m_peers[1].process.stop();
    QVERIFY(feedUntil([this] { return m_feed->error().has_value(); }));
    QCOMPARE(m_feed->alerts().size(), 3U);
    const auto none = put(silenceOf("orders"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestRealAlertmanager)
#include "tst_realalertmanager.moc"
