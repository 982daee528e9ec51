// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/clock.h"
#include "services/demo/simulator.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWebSockets/QWebSocket>

using namespace wardroom;

/// The simulator as others see it: over HTTP and WebSocket, on a free loopback port.
class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listensOnLoopback();
    void exposesMetricsByInstance();
    void downInstanceDoesNotAnswer();
    void speaksLoki();
    void readsPostedForms();
    void refusesAsLokiDoes();
    void commands();
    void notificationsAreKept();
    void tailFollows();
    void tailBeginsWithThePast();
    void badTailIsRefused();

private:
    struct Reply
    {
        int status = 0;
        QByteArray type;
        QByteArray body;
    };
    Reply get(const QString &pathAndQuery);
    Reply post(const QString &pathAndQuery, const QByteArray &body = {},
               const QByteArray &type = "application/json");
    Reply wait(QNetworkReply *reply);
    QUrl url(const QString &pathAndQuery, const char *scheme = "http") const;
    /// The clock moves, and the simulator's timer follows.
    void live(qint64 ms);

    QNetworkAccessManager m_network;
    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<ShopModel> m_shop;
    std::unique_ptr<Simulator> m_simulator;
};

namespace {
constexpr qint64 Start = 1'795'190'000'000;
}

void TestSimulator::init()
{
    m_clock = std::make_shared<ManualClock>(Start + 60'000);
    m_shop = std::make_shared<ShopModel>(5, Start);
    m_shop->story().setAutomatic(false);
    m_simulator = std::make_unique<Simulator>(m_shop, m_clock);
    QSignalSpy listening(m_simulator.get(), &Simulator::listening);
    m_simulator->start();
    QCOMPARE(listening.size(), 1);
}

void TestSimulator::cleanup()
{
    m_simulator.reset();
}

QUrl TestSimulator::url(const QString &pathAndQuery, const char *scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(QLatin1String(scheme))
                    .arg(m_simulator->port())
                    .arg(pathAndQuery));
}

TestSimulator::Reply TestSimulator::wait(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->rawHeader("Content-Type"), reply->readAll()};
}

TestSimulator::Reply TestSimulator::get(const QString &pathAndQuery)
{
    return wait(m_network.get(QNetworkRequest(url(pathAndQuery))));
}

TestSimulator::Reply TestSimulator::post(const QString &pathAndQuery, const QByteArray &body,
                                         const QByteArray &type)
{
    QNetworkRequest request(url(pathAndQuery));
    request.setRawHeader("Content-Type", type);
    return wait(m_network.post(request, body));
}

void TestSimulator::live(qint64 ms)
{
    m_clock->advance(ms);
    QTRY_COMPARE(m_shop->timeMs(), m_clock->nowMs() / 1000 * 1000);
}

void TestSimulator::listensOnLoopback()
{
    QVERIFY(m_simulator->port() > 0);
    QCOMPARE(get(QStringLiteral("/health")).status, 200);
    QCOMPARE(get(QStringLiteral("/nope")).status, 404);
    QCOMPARE(get(QStringLiteral("/")).status, 404);
}

void TestSimulator::exposesMetricsByInstance()
{
    const Reply api = get(QStringLiteral("/metrics/api-1"));
    QCOMPARE(api.status, 200);
    QVERIFY(api.type.startsWith("text/plain; version=0.0.4"));
    QVERIFY(
        api.body.contains("http_requests_total{method=\"POST\",route=\"/checkout\",status_code=\"200\"} "));
    QVERIFY(!api.body.contains("node_cpu_seconds_total"));
    const Reply node = get(QStringLiteral("/metrics/node/api-1"));
    QVERIFY(node.body.contains("node_cpu_seconds_total{cpu=\"0\",mode=\"idle\"} "));
    QCOMPARE(get(QStringLiteral("/metrics/api-9")).status, 404);
    QVERIFY(get(QStringLiteral("/metrics")).body.contains("database_connections_max 50"));
}

void TestSimulator::downInstanceDoesNotAnswer()
{
    m_simulator->breakIt();
    bool wasDown = false;
    for (int i = 0; i < 40 && !wasDown; ++i) {
        live(5000);
        wasDown = get(QStringLiteral("/metrics/api-2")).status == 503;
    }
    QVERIFY(wasDown);
    QCOMPARE(get(QStringLiteral("/metrics/api-1")).status, 200);
}

void TestSimulator::speaksLoki()
{
    QCOMPARE(get(QStringLiteral("/ready")).body, QByteArray("ready\n"));
    const Reply lines =
        get(QStringLiteral("/loki/api/v1/query_range?query=%7Bapp%3D%22shop-api%22%7D%20%7C+json&limit=3"));
    QCOMPARE(lines.status, 200);
    QVERIFY(lines.type.startsWith("application/json"));
    const QJsonObject answer = QJsonDocument::fromJson(lines.body).object();
    QCOMPARE(answer[u"data"][u"resultType"].toString(), QStringLiteral("streams"));
    QVERIFY(!answer[u"data"][u"result"].toArray().isEmpty());
    QVERIFY(get(QStringLiteral("/loki/api/v1/status/buildinfo")).body.contains("\"version\":\"3."));
}

void TestSimulator::readsPostedForms()
{
    const Reply reply = post(QStringLiteral("/loki/api/v1/query"),
                             "query=sum(count_over_time(%7Benv%3D~%22.%2B%22%7D%5B1h%5D))",
                             "application/x-www-form-urlencoded");
    QCOMPARE(reply.status, 200);
    const QJsonArray result = QJsonDocument::fromJson(reply.body)[u"data"][u"result"].toArray();
    QCOMPARE(result[0][u"value"][1].toString().toLongLong(),
             static_cast<qint64>(m_shop->logs().lines().size()));
}

void TestSimulator::refusesAsLokiDoes()
{
    const Reply reply = get(QStringLiteral("/loki/api/v1/query_range?query=%7Bapp"));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.type.startsWith("text/plain"));
    QVERIFY(reply.body.startsWith("parse error at line 1, col "));
}

void TestSimulator::commands()
{
    QSignalSpy changed(m_simulator.get(), &Simulator::stateChanged);
    QCOMPARE(post(QStringLiteral("/rollback")).status, 409);
    QCOMPARE(post(QStringLiteral("/break")).status, 200);
    QCOMPARE(m_simulator->state().version, ShopStory::badVersion());
    QVERIFY(!changed.isEmpty());
    live(60'000);
    const QJsonObject state = QJsonDocument::fromJson(get(QStringLiteral("/state")).body).object();
    QCOMPARE(state[u"phase"].toString(), QStringLiteral("exhausted"));
    QCOMPARE(state[u"pool_active"].toInt(), 50);
    QCOMPARE(post(QStringLiteral("/rollback")).status, 200);
    QCOMPARE(m_simulator->state().phase, ShopPhase::Healing);
    QCOMPARE(post(QStringLiteral("/deploy?version=2.4.0")).status, 200);
    QCOMPARE(m_simulator->state().version, QStringLiteral("2.4.0"));
    QCOMPARE(post(QStringLiteral("/speed?x=5")).status, 200);
    QCOMPARE(m_simulator->state().speed, 5.0);
    QCOMPARE(post(QStringLiteral("/speed?x=fast")).status, 400);
    QCOMPARE(post(QStringLiteral("/nope")).status, 404);
    QCOMPARE(get(QStringLiteral("/break")).status, 404);
}

void TestSimulator::notificationsAreKept()
{
    QCOMPARE(post(QStringLiteral("/notifications"), R"({"status":"firing","alerts":[]})").status, 200);
    const QJsonArray kept = QJsonDocument::fromJson(get(QStringLiteral("/notifications")).body).array();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][u"status"].toString(), QStringLiteral("firing"));
}

void TestSimulator::tailFollows()
{
    QWebSocket socket;
    QSignalSpy frames(&socket, &QWebSocket::textMessageReceived);
    const QString start = QString::number(m_clock->nowMs() * 1'000'000);
    socket.open(
        url(QStringLiteral("/loki/api/v1/tail?query=%7Benv%3D%22production%22%7D&start=") + start, "ws"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(frames.isEmpty());
    const size_t before = m_shop->logs().lines().size();
    for (int i = 0; i < 20; ++i)
        live(1000);
    qint64 production = 0;
    for (size_t i = before; i < m_shop->logs().lines().size(); ++i) {
        const DemoLogLine &line = m_shop->logs().lines()[i];
        production +=
            m_shop->logs().streams()[static_cast<size_t>(line.stream)].labels.value(u"env") == u"production";
    }
    QVERIFY(production > 10);
    const auto received = [&frames] {
        qint64 lines = 0;
        for (const QList<QVariant> &frame : frames)
            for (const QJsonValue &stream :
                 QJsonDocument::fromJson(frame[0].toString().toUtf8())[u"streams"].toArray())
                lines += stream[u"values"].toArray().size();
        return lines;
    };
    QTRY_COMPARE(received(), production);
}

void TestSimulator::tailBeginsWithThePast()
{
    QWebSocket socket;
    QSignalSpy frames(&socket, &QWebSocket::textMessageReceived);
    const QString start = QString::number(Start * 1'000'000);
    socket.open(url(
        QStringLiteral("/loki/api/v1/tail?query=%7Benv%3D%22production%22%7D&limit=7&start=") + start, "ws"));
    QTRY_COMPARE(frames.size(), 1);
    qint64 lines = 0;
    for (const QJsonValue &stream :
         QJsonDocument::fromJson(frames[0][0].toString().toUtf8())[u"streams"].toArray())
        lines += stream[u"values"].toArray().size();
    QCOMPARE(lines, 7);
}

void TestSimulator::badTailIsRefused()
{
    const Reply reply = get(QStringLiteral("/loki/api/v1/tail?query=%7Benv"));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.startsWith("parse error at line 1"));
    QWebSocket socket;
    QSignalSpy closed(&socket, &QWebSocket::disconnected);
    socket.open(url(QStringLiteral("/loki/api/v1/tail?query=%7Benv"), "ws"));
    QTRY_COMPARE(closed.size(), 1);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
