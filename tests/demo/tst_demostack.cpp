// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demostack.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>

using namespace wardroom;

/// The whole demo with real servers: it comes up with history, has an incident on command, heals, leaves
/// nothing behind.
class TestDemoStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingProgramsAreNamed();
    void destroyedWhileStarting();
    void becomesReady();
    void prometheusHasHistory();
    void liveDataGoesOn();
    void breakFiresInAlertmanager();
    void rollbackHeals();
    void crashedServerComesBack();
    void stopsEverything();
    void nothingSurvivesAKill();

private:
    QJsonValue get(const QUrl &url);
    QJsonArray query(const QString &promql);
    double number(const QString &promql); ///< NaN: no such series
    QJsonArray activeAlerts();

    QNetworkAccessManager m_network;
    std::unique_ptr<DemoStack> m_stack;
    qint64 m_startedMs = 0;
};

namespace {

constexpr int LongMs = 90'000; // machines under test are busy

/// A process whose parent is gone may stay a while as a zombie, for init to collect.
bool isGone(qint64 processId)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(processId));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "Z";
}

bool areGone(const QList<qint64> &processIds)
{
    return std::all_of(processIds.begin(), processIds.end(), isGone);
}

} // namespace

QJsonValue TestDemoStack::get(const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000)
        || reply->error() != QNetworkReply::NoError)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonArray TestDemoStack::query(const QString &promql)
{
    QUrl url = loopbackUrl(m_stack->ports().prometheus);
    url.setPath(QStringLiteral("/api/v1/query"));
    url.setQuery(QStringLiteral("query=") + QString::fromLatin1(QUrl::toPercentEncoding(promql)));
    return get(url)[u"data"][u"result"].toArray();
}

double TestDemoStack::number(const QString &promql)
{
    const QJsonArray result = query(promql);
    return result.isEmpty() ? qQNaN() : result[0][u"value"][1].toString().toDouble();
}

QJsonArray TestDemoStack::activeAlerts()
{
    QUrl url = loopbackUrl(m_stack->ports().alertmanager);
    url.setPath(QStringLiteral("/api/v2/alerts"));
    return get(url).toArray();
}

void TestDemoStack::initTestCase()
{
    const DemoPrograms programs = DemoPrograms::find();
    QVERIFY2(programs.missingPackages.isEmpty(), qPrintable(programs.missingPackages.join(u' ')));
}

void TestDemoStack::missingProgramsAreNamed()
{
    QTemporaryDir empty;
    DemoStack::Options options;
    options.programs = DemoPrograms::find({empty.path()});
    DemoStack stack(options);
    QSignalSpy failed(&stack, &DemoStack::failed);
    stack.start();
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, ErrorKind::NotFound);
    QCOMPARE(
        error.detail,
        QStringLiteral("install the packages: prometheus prometheus-alertmanager prometheus-node-exporter"));
    QCOMPARE(stack.missingPackages().size(), 3);
}

void TestDemoStack::destroyedWhileStarting()
{
    for (const auto last :
         {DemoStack::Step::Inventing, DemoStack::Step::Importing, DemoStack::Step::Waiting}) {
        DemoStack::Options options;
        options.history.lengthMs = 10 * 60'000;
        options.history.incidentsMsAgo = {};
        auto stack = std::make_unique<DemoStack>(options);
        bool reached = false;
        connect(stack.get(), &DemoStack::progress, this,
                [&](DemoStack::Step step) { reached = reached || step == last; });
        stack->start();
        QTRY_VERIFY_WITH_TIMEOUT(reached, LongMs);
        const QString folder = stack->folder();
        const QList<qint64> processes = stack->processIds();
        stack.reset();
        QVERIFY(areGone(processes));
        QVERIFY(!QFile::exists(folder));
    }
}

void TestDemoStack::becomesReady()
{
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    DemoStack::Options options;
    options.automatic = false;
    m_stack = std::make_unique<DemoStack>(options);
    QSignalSpy ready(m_stack.get(), &DemoStack::ready);
    QSignalSpy failed(m_stack.get(), &DemoStack::failed);
    QSignalSpy progress(m_stack.get(), &DemoStack::progress);
    m_stack->start();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), LongMs);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(describe(failed[0][0].value<Error>())));
    QCOMPARE(progress.size(), 4);
    QCOMPARE(m_stack->processIds().size(), 3);
    QTRY_COMPARE(m_stack->state().version, ShopStory::goodVersion());
}

void TestDemoStack::prometheusHasHistory()
{
    QVERIFY(number(QStringLiteral("count_over_time(up{instance=\"api-1\", job=\"shop-api\"}[5h])"))
            > 5 * 240 - 10);
    // The second incident: the pool was raised and ran dry again.
    QCOMPARE(number(QStringLiteral("max_over_time(database_connections_active[1h])")), 100.0);
    QCOMPARE(number(QStringLiteral(
                 "max_over_time(ALERTS{alertname=\"DatabasePoolExhausted\", alertstate=\"firing\"}[1h])")),
             1.0);
    QVERIFY(number(QStringLiteral("sum(increase(rollbacks_total{result=\"succeeded\"}[6h]))")) > 1);
}

void TestDemoStack::liveDataGoesOn()
{
    QTRY_VERIFY_WITH_TIMEOUT(number(QStringLiteral("min(timestamp(up{env=\"production\"}))")) * 1000
                                 > static_cast<double>(m_startedMs),
                             LongMs);
    QTRY_COMPARE_WITH_TIMEOUT(number(QStringLiteral("count(up == 1) / count(up)")), 1.0, LongMs);
    // Nine services, their machines, and three of the demo's own.
    QTRY_COMPARE_WITH_TIMEOUT(number(QStringLiteral("count(count by (job) (up))")), 13.0, LongMs);
    // The counters of the past go on: no reset, no second series beside the first.
    QCOMPARE(number(QStringLiteral("sum(resets(http_requests_total[6h]))")), 0.0);
    QCOMPARE(number(QStringLiteral("count(count_over_time(up{job=\"shop-api\"}[6h]))")), 3.0);
    QCOMPARE(number(QStringLiteral("count(count_over_time(http_request_duration_seconds_bucket{instance="
                                   "\"api-1\", route=\"/login\"}[6h]))")),
             15.0);
}

void TestDemoStack::breakFiresInAlertmanager()
{
    m_stack->setSpeed(5);
    m_stack->breakIt();
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->state().phase, ShopPhase::Exhausted, LongMs);
    m_stack->setSpeed(1);
    const auto fires = [this] {
        for (const QJsonValue &alert : activeAlerts())
            if (alert[u"labels"][u"alertname"].toString() == u"HighErrorRate"
                && alert[u"labels"][u"route"].toString() == u"/checkout")
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fires(), LongMs);
    // The past was written with the labels that the rule makes: one series, not two.
    QCOMPARE(number(QStringLiteral("count(count_over_time(ALERTS{alertname=\"HighErrorRate\", "
                                   "route=\"/checkout\", alertstate=\"firing\"}[6h]))")),
             1.0);

    QUrl notifications = loopbackUrl(m_stack->ports().simulator);
    notifications.setPath(QStringLiteral("/notifications"));
    QTRY_VERIFY_WITH_TIMEOUT(get(notifications).toArray().size() > 0, LongMs);
}

void TestDemoStack::rollbackHeals()
{
    const QString errors =
        QStringLiteral("sum(rate(http_requests_total{status_code=~\"5..\", env=\"production\"}[15s]))");
    QVERIFY(number(errors) > 10);
    m_stack->setSpeed(5);
    m_stack->rollback();
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->state().version, ShopStory::goodVersion(), LongMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->state().phase, ShopPhase::Healthy, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(number(errors) < 1, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(number(QStringLiteral("database_connections_active")) < 30, LongMs);
}

void TestDemoStack::crashedServerComesBack()
{
    QSignalSpy failed(m_stack.get(), &DemoStack::failed);
    const QList<qint64> before = m_stack->processIds();
    QCOMPARE(::kill(static_cast<pid_t>(before[0]), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_stack->processIds().size() == 3 && m_stack->processIds() != before, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(number(QStringLiteral("vector(1)")) == 1, LongMs);
    QVERIFY(failed.isEmpty());
}

void TestDemoStack::stopsEverything()
{
    const QList<qint64> processes = m_stack->processIds();
    const QString folder = m_stack->folder();
    QCOMPARE(processes.size(), 3);
    QSignalSpy stopped(m_stack.get(), &DemoStack::stopped);
    m_stack->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, LongMs);
    QVERIFY(areGone(processes));
    m_stack.reset();
    QVERIFY(!QFile::exists(folder));
}

void TestDemoStack::nothingSurvivesAKill()
{
    QProcess host;
    host.start(QStringLiteral(WARDROOM_DEMOHOST), {QStringLiteral("--manual")});
    QByteArray output;
    connect(&host, &QProcess::readyReadStandardOutput, this, [&] { output += host.readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(output.contains('\n'), LongMs);
    const QJsonObject addresses = QJsonDocument::fromJson(output).object();
    QList<qint64> processes;
    for (const QJsonValue &id : addresses[u"processes"].toArray())
        processes.append(id.toInteger());
    QCOMPARE(processes.size(), 3);
    QVERIFY(!areGone(processes));
    const QString folder = addresses[u"folder"].toString();
    host.kill();
    QTRY_COMPARE(host.state(), QProcess::NotRunning);
    QTRY_VERIFY(areGone(processes));
    // Its folder is left; the next demo takes it away.
    QVERIFY(QFile::exists(folder));
    removeStaleDemoFolders();
    QVERIFY(!QFile::exists(folder));
}

QTEST_GUILESS_MAIN(TestDemoStack)
#include "tst_demostack.moc"
