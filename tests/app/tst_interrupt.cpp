// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/interrupt.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>

using namespace wardroom;

class TestInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsReachTheLoop_data();
    void signalsReachTheLoop();
    void defaultsComeBack();
};

void TestInterrupt::signalsReachTheLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestInterrupt::signalsReachTheLoop()
{
    QFETCH(int, number);
    const Interrupt interrupt;
    QSignalSpy requested(&interrupt, &Interrupt::requested);
    QCOMPARE(std::raise(number), 0);
    QCOMPARE(requested.size(), 0); // not from within the handler
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(std::raise(number), 0);
    QTRY_COMPARE(requested.size(), 2);
}

void TestInterrupt::defaultsComeBack()
{
    {
        const Interrupt interrupt;
        struct sigaction action = {};
        sigaction(SIGINT, nullptr, &action);
        QVERIFY(action.sa_handler != SIG_DFL);
    }
    struct sigaction action = {};
    sigaction(SIGINT, nullptr, &action);
    QVERIFY(action.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
