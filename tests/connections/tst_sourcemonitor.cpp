// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sourcemonitor.h"

#include "services/core/clock.h"
#include "services/net/httpclient.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using State = SourceHealth::State;

class TestSourceMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownAtFirst();
    void okThenStaleThenOk();
    void neverAnswered();
    void partialCluster();
    void repeatedFailureIsToldOnce();
    void whatSaysNothing_data();
    void whatSaysNothing();
    void wrongAddress();
    void redirected();

private:
    static Error error(ErrorKind kind, const QString &detail = {}) { return failure(kind, detail).value(); }

    ManualClock m_clock{1'000};
};

void TestSourceMonitor::unknownAtFirst()
{
    SourceMonitor monitor(SourceKind::Loki, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    QCOMPARE(monitor.health(), SourceHealth{});
    QCOMPARE(monitor.kind(), SourceKind::Loki);
}

void TestSourceMonitor::okThenStaleThenOk()
{
    SourceMonitor monitor(SourceKind::Prometheus, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    QSignalSpy changed(&monitor, &SourceMonitor::changed);
    m_clock.set(5'000);
    Q_EMIT client.succeeded(3);
    QCOMPARE(monitor.health().state, State::Ok);
    QCOMPARE(monitor.health().lastSuccessMs, 5'000);
    QCOMPARE(monitor.health().peersUp, 1);
    m_clock.set(9'000);
    Q_EMIT client.failed(error(ErrorKind::Timeout));
    QCOMPARE(monitor.health().state, State::Stale);
    QCOMPARE(monitor.health().lastSuccessMs, 5'000);
    QCOMPARE(monitor.health().error->kind, ErrorKind::Timeout);
    Q_EMIT client.succeeded(3);
    QCOMPARE(monitor.health().state, State::Ok);
    QVERIFY(!monitor.health().error);
    Q_EMIT client.succeeded(3); // the age starts anew
    QCOMPARE(changed.count(), 4);
}

void TestSourceMonitor::neverAnswered()
{
    SourceMonitor monitor(SourceKind::Prometheus, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    Q_EMIT client.failed(error(ErrorKind::Network));
    QCOMPARE(monitor.health().state, State::Error);
    QCOMPARE(monitor.health().lastSuccessMs, 0);
}

void TestSourceMonitor::partialCluster()
{
    SourceMonitor monitor(SourceKind::Alertmanager, m_clock);
    HttpClient one({}, {});
    HttpClient two({}, {});
    monitor.watch(&one);
    monitor.watch(&two);
    QCOMPARE(monitor.health().peers, 2);
    Q_EMIT one.succeeded(1);
    QCOMPARE(monitor.health().state, State::Ok); // the other has not been asked
    Q_EMIT two.failed(error(ErrorKind::Network, QStringLiteral("two")));
    QCOMPARE(monitor.health().state, State::Partial);
    QCOMPARE(monitor.health().peersUp, 1);
    QCOMPARE(monitor.health().error->detail, QStringLiteral("two"));
    Q_EMIT one.failed(error(ErrorKind::Network, QStringLiteral("one")));
    QCOMPARE(monitor.health().state, State::Stale);
    QCOMPARE(monitor.health().peersUp, 0);
}

void TestSourceMonitor::repeatedFailureIsToldOnce()
{
    SourceMonitor monitor(SourceKind::Prometheus, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    QSignalSpy changed(&monitor, &SourceMonitor::changed);
    for (int i = 0; i < 3; ++i)
        Q_EMIT client.failed(error(ErrorKind::Network));
    QCOMPARE(changed.count(), 1);
}

void TestSourceMonitor::whatSaysNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad query") << ErrorKind::BadQuery;
    QTest::newRow("missing endpoint") << ErrorKind::NotFound;
    QTest::newRow("cancelled") << ErrorKind::Cancelled;
}

void TestSourceMonitor::whatSaysNothing()
{
    QFETCH(ErrorKind, kind);
    SourceMonitor monitor(SourceKind::Prometheus, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    Q_EMIT client.succeeded(1);
    QSignalSpy changed(&monitor, &SourceMonitor::changed);
    Q_EMIT client.failed(error(kind));
    QCOMPARE(monitor.health().state, State::Ok);
    QCOMPARE(changed.count(), 0);
}

void TestSourceMonitor::wrongAddress()
{
    SourceMonitor monitor(SourceKind::Prometheus, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    Q_EMIT client.failed(error(ErrorKind::NotFound));
    QCOMPARE(monitor.health().state, State::Error);
}

void TestSourceMonitor::redirected()
{
    SourceMonitor monitor(SourceKind::Prometheus, m_clock);
    HttpClient client({}, {});
    monitor.watch(&client);
    QSignalSpy changed(&monitor, &SourceMonitor::changed);
    Q_EMIT client.redirectedToOtherHost(QUrl(QStringLiteral("http://elsewhere")));
    QVERIFY(monitor.health().otherHost);
    QCOMPARE(monitor.health().redirectedTo, QUrl(QStringLiteral("http://elsewhere")));
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestSourceMonitor)
#include "tst_sourcemonitor.moc"
