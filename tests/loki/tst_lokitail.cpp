// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"
#include "services/loki/lokiclient.h"
#include "services/loki/lokitail.h"
#include "services/net/httpclient.h"
#include "tests/loki/fakeloki.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

using State = LokiTail::State;

class TestLokiTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordedFrames();
    void sendsQueryAndCredentials();
    void resumesAfterADropWithoutDoubles();
    void fetchesTheGap();
    void garbageFrameIsSentAgain();
    void droppedEntriesAreTold();
    void refusedQueryEndsWithTheServersSentence();
    void refusedHandshakeIsTriedAgain();
    void serverComesBack();
    void muteServerTimesOut();
    void untrustedCertificateEnds();
    void stopAndStartFromASlot();
    void ownerDestroyed();

private:
    LokiTail &tail() { return *m_tail; }
    void waitLive() { QTRY_COMPARE(m_tail->status().state, State::Live); }

    ManualClock m_clock{2'000};
    std::unique_ptr<FakeLoki> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<LokiClient> m_client;
    std::unique_ptr<LokiTail> m_tail;
    QStringList m_texts;
    qint64 m_dropped = 0;
    QList<LokiTail::Status> m_history;
};

namespace {

QByteArray frame(std::initializer_list<std::pair<qint64, const char *>> lines)
{
    QByteArrayList values;
    for (const auto &[ns, text] : lines)
        values << "[\"" + QByteArray::number(ns) + "\",\"" + text + "\"]";
    return R"({"streams":[{"stream":{"app":"a"},"values":[)" + values.join(',') + "]}]}";
}

QByteArray answer(const QByteArray &streamFrame)
{
    // {"streams":[…]} as the answer to a range query
    return R"({"status":"success","data":{"resultType":"streams","result":)" + streamFrame.mid(11).chopped(1)
        + "}}";
}

QByteArray recording(const char *name)
{
    QFile file(qEnvironmentVariable("WARDROOM_SOURCE_DIR") + QLatin1String("/tests/loki/data/loki-3.4.2/")
               + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString Query = QStringLiteral("{app=\"a\"} |= \"1+1 %41\"");

} // namespace

void TestLokiTail::init()
{
    m_texts.clear();
    m_history.clear();
    m_dropped = 0;
    m_server = std::make_unique<FakeLoki>();
    Endpoint endpoint;
    endpoint.url = m_server->url();
    endpoint.authentication = Endpoint::Authentication::Basic;
    endpoint.userName = QStringLiteral("anna");
    endpoint.headers = {{QStringLiteral("X-Scope-OrgID"), QStringLiteral("shop"), false}};
    endpoint.connectTimeoutMs = 400;
    endpoint.totalTimeoutMs = 400;
    Credentials credentials;
    credentials.password = QStringLiteral("secret");
    m_http = std::make_unique<HttpClient>(endpoint, credentials);
    m_client = std::make_unique<LokiClient>(*m_http);
    m_tail = std::make_unique<LokiTail>(*m_client, m_clock);
    m_tail->setPauses(10, 40);
    connect(m_tail.get(), &LokiTail::linesReceived, this, [this](const TailFrame &received) {
        for (const LogLine &line : received.lines)
            m_texts << line.text;
        m_dropped += received.dropped;
    });
    connect(m_tail.get(), &LokiTail::statusChanged, this,
            [this](const LokiTail::Status &status) { m_history << status; });
}

void TestLokiTail::cleanup()
{
    m_tail.reset();
    m_client.reset();
    m_http.reset();
    m_server.reset();
}

void TestLokiTail::recordedFrames()
{
    tail().start(Query, 0);
    waitLive();
    for (const QByteArray &recorded : recording("tail_frames.jsonl").trimmed().split('\n'))
        m_server->send(recorded);
    QTRY_COMPARE(m_texts.size(), 12);
    QVERIFY(m_texts.last().contains(QStringLiteral("即時尾隨 2")));
    QCOMPARE(m_history.first().state, State::Connecting);
}

void TestLokiTail::sendsQueryAndCredentials()
{
    tail().start(Query, 1'234);
    waitLive();
    QTRY_COMPARE(m_server->tails().size(), 1);
    const QNetworkRequest request = m_server->tails().first();
    QCOMPARE(m_server->lastTail().queryItemValue(QStringLiteral("query"), QUrl::FullyDecoded), Query);
    QCOMPARE(m_server->lastTail().queryItemValue(QStringLiteral("start")), QStringLiteral("1234"));
    QCOMPARE(request.rawHeader("Authorization"), "Basic " + QByteArray("anna:secret").toBase64());
    QCOMPARE(request.rawHeader("X-Scope-OrgID"), QByteArray("shop"));
    QVERIFY(request.url().userInfo().isEmpty());
}

void TestLokiTail::resumesAfterADropWithoutDoubles()
{
    tail().start(Query, 0);
    waitLive();
    m_server->send(frame({{100, "a"}, {200, "b"}, {200, "b"}}));
    QTRY_COMPARE(m_texts.size(), 3);
    m_server->dropTails();
    QTRY_COMPARE(m_server->tails().size(), 2);
    waitLive();
    QCOMPARE(m_server->lastTail().queryItemValue(QStringLiteral("start")), QStringLiteral("200"));
    // The overlap comes again, with a third line of the same time and text.
    m_server->send(frame({{200, "b"}, {200, "b"}, {200, "b"}, {300, "c"}}));
    QTRY_COMPARE(m_texts.size(), 5);
    QCOMPARE(m_texts.join(u' '), QStringLiteral("a b b b c"));
    const auto reconnecting =
        std::find_if(m_history.begin(), m_history.end(),
                     [](const LokiTail::Status &status) { return status.state == State::Reconnecting; });
    QVERIFY(reconnecting != m_history.end());
    QVERIFY(reconnecting->error);
    QCOMPARE(reconnecting->error->kind, ErrorKind::Network);
}

void TestLokiTail::fetchesTheGap()
{
    tail().start(Query, 0);
    waitLive();
    m_server->send(frame({{100, "a"}}));
    QTRY_COMPARE(m_texts.size(), 1);
    m_server->setHandler([](const QString &path, const QUrlQuery &) {
        const bool range = path.endsWith(QLatin1String("query_range"));
        return FakeLoki::Answer{range ? 200 : 404,
                                answer(frame({{100, "a"}, {150, "missed"}, {170, "too"}}))};
    });
    m_server->dropTails();
    QTRY_COMPARE(m_texts.size(), 3);
    QTRY_COMPARE(m_server->tails().size(), 2);
    QCOMPARE(m_server->queries().last().queryItemValue(QStringLiteral("start")), QStringLiteral("100"));
    QCOMPARE(m_server->queries().last().queryItemValue(QStringLiteral("direction")),
             QStringLiteral("forward"));
    QCOMPARE(m_server->lastTail().queryItemValue(QStringLiteral("start")), QStringLiteral("170"));
    waitLive();
    m_server->send(frame({{170, "too"}, {180, "live"}}));
    QTRY_COMPARE(m_texts.size(), 4);
    QCOMPARE(m_texts.join(u' '), QStringLiteral("a missed too live"));
}

void TestLokiTail::garbageFrameIsSentAgain()
{
    tail().start(Query, 0);
    waitLive();
    m_server->send(frame({{100, "a"}}));
    m_server->send("{\"streams\":[{\"stream\":");
    QTRY_COMPARE(m_server->tails().size(), 2);
    waitLive();
    m_server->send(frame({{100, "a"}, {200, "b"}}));
    QTRY_COMPARE(m_texts.join(u' '), QStringLiteral("a b"));
    QVERIFY(std::any_of(m_history.begin(), m_history.end(), [](const LokiTail::Status &status) {
        return status.error && status.error->kind == ErrorKind::Protocol;
    }));
}

void TestLokiTail::droppedEntriesAreTold()
{
    tail().start(Query, 0);
    waitLive();
    m_server->send(
        R"({"streams":[],"dropped_entries":[{"labels":{},"timestamp":"5"},{"labels":{},"timestamp":"6"}]})");
    QTRY_COMPARE(m_dropped, 2);
}

void TestLokiTail::refusedQueryEndsWithTheServersSentence()
{
    m_server->refuseTails(400);
    m_server->setHandler([](const QString &, const QUrlQuery &) {
        return FakeLoki::Answer{400, "parse error at line 1, col 20: syntax error: unexpected $end"};
    });
    tail().start(QStringLiteral("{app="), 0);
    QTRY_VERIFY(tail().status().error && tail().status().state == State::Stopped);
    QCOMPARE(tail().status().error->kind, ErrorKind::BadQuery);
    QCOMPARE(tail().status().error->detail,
             QStringLiteral("parse error at line 1, col 20: syntax error: unexpected $end"));
}

void TestLokiTail::refusedHandshakeIsTriedAgain()
{
    m_server->refuseTails(502);
    tail().start(Query, 0);
    QTRY_COMPARE(tail().status().state, State::Reconnecting);
    QVERIFY(tail().status().error);
    m_server->refuseTails(0);
    waitLive();
    QVERIFY(!tail().status().error);
}

void TestLokiTail::serverComesBack()
{
    tail().start(Query, 0);
    waitLive();
    m_server->stop();
    QTRY_VERIFY(m_history.size() > 4);
    QCOMPARE(tail().status().state, State::Reconnecting);
    m_server->listenAgain();
    QTRY_COMPARE_WITH_TIMEOUT(tail().status().state, State::Live, 15'000);
}

void TestLokiTail::muteServerTimesOut()
{
    m_server->setMute(true);
    tail().start(Query, 0);
    QTRY_COMPARE_WITH_TIMEOUT(tail().status().state, State::Reconnecting, 15'000);
    QCOMPARE(tail().status().error->kind, ErrorKind::Timeout);
}

void TestLokiTail::untrustedCertificateEnds()
{
    const QTemporaryDir folder;
    TestCertificates certificates(folder);
    certificates.makeCertificate(QStringLiteral("self"), {}, QStringLiteral("IP:127.0.0.1"));
    if (!certificates.problem().isEmpty())
        QSKIP(qPrintable(certificates.problem()));
    TestServer server(certificates.server(QStringLiteral("self")));
    Endpoint endpoint;
    endpoint.url = server.url();
    HttpClient http(endpoint, {});
    LokiClient client(http);
    LokiTail secure(client, m_clock);
    secure.start(Query, 0);
    QTRY_VERIFY(secure.status().error);
    QCOMPARE(secure.status().state, State::Stopped);
    QCOMPARE(secure.status().error->kind, ErrorKind::Tls);
    QVERIFY(secure.status().error->detail.contains(QLatin1String("self-signed")));
    QVERIFY(server.requests().isEmpty());
}

void TestLokiTail::stopAndStartFromASlot()
{
    bool restarted = false;
    connect(m_tail.get(), &LokiTail::linesReceived, this, [&](const TailFrame &) {
        if (!std::exchange(restarted, true))
            tail().start(QStringLiteral("{app=\"other\"}"), 0);
    });
    tail().start(Query, 0);
    waitLive();
    m_server->send(frame({{100, "a"}}));
    m_server->send(frame({{200, "of the old query"}}));
    QTRY_COMPARE(m_server->tails().size(), 2);
    waitLive();
    QCOMPARE(m_texts, QStringList(QStringLiteral("a")));
    tail().stop();
    QCOMPARE(tail().status().state, State::Stopped);
    QTRY_COMPARE(m_server->openTails(), 0);
}

void TestLokiTail::ownerDestroyed()
{
    tail().start(Query, 0);
    m_tail.reset(); // while it connects
    m_tail = std::make_unique<LokiTail>(*m_client, m_clock);
    tail().start(Query, 0);
    waitLive();
    m_server->send(frame({{100, "a"}}));
    m_tail.reset(); // with a frame on its way
    QTRY_COMPARE(m_server->openTails(), 0);
    QVERIFY(m_texts.isEmpty());
}

QTEST_GUILESS_MAIN(TestLokiTail)
#include "tst_lokitail.moc"
