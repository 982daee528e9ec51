// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/poller.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtOnceAndAgain();
    void pausesGrowAfterFailuresAndStopGrowing();
    void oneAtATime();
    void stopCancels();
    void intervalZeroAsksOnlyWhenTold();
    void destroyedInItsOwnFetch();

private:
    struct Source : QObject
    {
        int asked = 0;
        std::vector<Completion<int>> waiting;
        bool answerAtOnce = true;
        bool ok = true;

        Poller::Fetch fetch()
        {
            return [this](Poller::Done done) {
                ++asked;
                auto [handle, completion] = makeRequest<int>(this, [done](Result<int> r) { done(r.has_value()); });
                if (answerAtOnce)
                    completion.finish(ok ? Result<int>(1) : Result<int>(failure(ErrorKind::Network)));
                else
                    waiting.push_back(completion);
                return std::move(handle);
            };
        }
    };
};

void TestPoller::asksAtOnceAndAgain()
{
    Source source;
    Poller poller(source.fetch());
    poller.setInterval(5);
    poller.start();
    QCOMPARE(source.asked, 1);
    QTRY_VERIFY(source.asked >= 4);
    QCOMPARE(poller.failures(), 0);
}

void TestPoller::pausesGrowAfterFailuresAndStopGrowing()
{
    Source source;
    source.ok = false;
    Poller poller(source.fetch());
    poller.setInterval(20'000);
    poller.start();
    QTRY_COMPARE(poller.failures(), 1);
    // Qt's coarse timers may be five percent late.
    QVERIFY(poller.nextTryInMs() > 30'000 && poller.nextTryInMs() <= 42'000);
    for (int i = 2; i < 40; ++i) {
        poller.refresh();
        QTRY_COMPARE(poller.failures(), i);
    }
    QVERIFY(poller.nextTryInMs() <= Poller::LongestPauseMs * 1.05);
    source.ok = true;
    poller.refresh();
    QTRY_COMPARE(poller.failures(), 0);
    QVERIFY(poller.nextTryInMs() <= 21'000);
}

void TestPoller::oneAtATime()
{
    Source source;
    source.answerAtOnce = false;
    Poller poller(source.fetch());
    poller.start();
    poller.refresh();
    QCOMPARE(source.asked, 2);
    QVERIFY(!source.waiting[0].isWanted());
    QVERIFY(source.waiting[1].isWanted());
}

void TestPoller::stopCancels()
{
    Source source;
    source.answerAtOnce = false;
    Poller poller(source.fetch());
    poller.start();
    poller.stop();
    QVERIFY(!source.waiting[0].isWanted());
    QCOMPARE(poller.nextTryInMs(), 0);
}

void TestPoller::intervalZeroAsksOnlyWhenTold()
{
    Source source;
    Poller poller(source.fetch());
    poller.setInterval(0);
    poller.start();
    QCoreApplication::processEvents();
    QCOMPARE(poller.nextTryInMs(), 0);
    poller.refresh();
    QCOMPARE(source.asked, 2);
}

void TestPoller::destroyedInItsOwnFetch()
{
    Source source;
    std::unique_ptr<Poller> poller;
    poller = std::make_unique<Poller>([&](Poller::Done done) {
        auto [handle, completion] = makeRequest<int>(&source, [&poller, done](Result<int>) {
            poller.reset();
            done(true);
        });
        completion.finish(1);
        return std::move(handle);
    });
    poller->start();
    QTRY_VERIFY(!poller);
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
