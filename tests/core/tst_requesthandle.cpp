// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/background.h"

#include <QtCore/QSemaphore>
#include <QtTest/QTest>

#include <stdexcept>

using namespace wardroom;

/// The promises of RequestHandle, for requests answered by hand and for background work.
class TestRequestHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callbackComesQueuedAndOnce();
    void cancelledBeforeAnswer();
    void cancelledAfterAnswerBeforeDelivery();
    void answerAfterCancelIsIgnored();
    void guardDestroyedInFlight();
    void guardDestroyedBeforeDelivery();
    void supersedeKeepsTheLatestOnly();
    void handleDestroyedInItsOwnCallback();
    void handleReplacedInItsOwnCallback();
    void ownerDestroyedInItsOwnCallback();
    void cancellingCancelsTheStage();
    void abortRunsOnCancelOnly();
    void chainHandsFailureOn();
    void backgroundDeliversInCallersThread();
    void backgroundResultOutlivesDeletions();
    void backgroundGuardDestroyedWhileWorking();
    void backgroundCancelReachesTheJob();
    void backgroundExceptionBecomesInternal();
};

namespace {

struct Fixture
{
    QObject guard;
    int calls = 0;
    int value = 0;

    Request<int> make()
    {
        return makeRequest<int>(&guard, [this](Result<int> result) {
            ++calls;
            value = result.value_or(-1);
        });
    }
};

void deliver()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

void TestRequestHandle::callbackComesQueuedAndOnce()
{
    Fixture f;
    auto [handle, completion] = f.make();
    QVERIFY(handle.isActive());
    completion.finish(7);
    completion.finish(8);
    QCOMPARE(f.calls, 0);
    deliver();
    QCOMPARE(f.calls, 1);
    QCOMPARE(f.value, 7);
    QVERIFY(!handle.isActive());
    completion.finish(9);
    deliver();
    QCOMPARE(f.calls, 1);
}

void TestRequestHandle::cancelledBeforeAnswer()
{
    Fixture f;
    auto [handle, completion] = f.make();
    handle.cancel();
    QVERIFY(!completion.isWanted());
    completion.finish(1);
    deliver();
    QCOMPARE(f.calls, 0);
}

void TestRequestHandle::cancelledAfterAnswerBeforeDelivery()
{
    Fixture f;
    auto [handle, completion] = f.make();
    completion.finish(1);
    handle.cancel();
    deliver();
    QCOMPARE(f.calls, 0);
}

void TestRequestHandle::answerAfterCancelIsIgnored()
{
    Fixture f;
    Completion<int> late;
    {
        auto [handle, completion] = f.make();
        late = completion;
    }
    late.finish(1);
    deliver();
    QCOMPARE(f.calls, 0);
}

void TestRequestHandle::guardDestroyedInFlight()
{
    int calls = 0;
    bool aborted = false;
    auto guard = std::make_unique<QObject>();
    auto [handle, completion] = makeRequest<int>(guard.get(), [&calls](Result<int>) { ++calls; });
    completion.setAbort([&aborted] { aborted = true; });
    guard.reset();
    QVERIFY(aborted);
    QVERIFY(!handle.isActive());
    completion.finish(1);
    deliver();
    QCOMPARE(calls, 0);
}

void TestRequestHandle::guardDestroyedBeforeDelivery()
{
    int calls = 0;
    auto guard = std::make_unique<QObject>();
    auto [handle, completion] = makeRequest<int>(guard.get(), [&calls](Result<int>) { ++calls; });
    completion.finish(1);
    guard.reset();
    deliver();
    QCOMPARE(calls, 0);
}

void TestRequestHandle::supersedeKeepsTheLatestOnly()
{
    Fixture f;
    auto first = f.make();
    RequestHandle member = std::move(first.handle);
    first.completion.finish(1);
    auto second = f.make();
    member = std::move(second.handle);
    second.completion.finish(2);
    deliver();
    QCOMPARE(f.calls, 1);
    QCOMPARE(f.value, 2);
}

void TestRequestHandle::handleDestroyedInItsOwnCallback()
{
    QObject guard;
    int calls = 0;
    std::unique_ptr<RequestHandle> member;
    auto [handle, completion] = makeRequest<int>(&guard, [&](Result<int>) {
        member.reset();
        ++calls;
    });
    member = std::make_unique<RequestHandle>(std::move(handle));
    completion.finish(1);
    deliver();
    QCOMPARE(calls, 1);
}

void TestRequestHandle::handleReplacedInItsOwnCallback()
{
    Fixture f;
    RequestHandle member;
    Completion<int> secondCompletion;
    auto [handle, completion] = makeRequest<int>(&f.guard, [&](Result<int>) {
        auto second = f.make();
        member = std::move(second.handle);
        secondCompletion = second.completion;
    });
    member = std::move(handle);
    completion.finish(1);
    deliver();
    QVERIFY(member.isActive());
    secondCompletion.finish(2);
    deliver();
    QCOMPARE(f.value, 2);
}

void TestRequestHandle::ownerDestroyedInItsOwnCallback()
{
    struct Owner : QObject
    {
        RequestHandle request;
    };
    int calls = 0;
    auto *owner = new Owner;
    auto [handle, completion] = makeRequest<int>(owner, [&calls, owner](Result<int>) {
        delete owner;
        ++calls;
    });
    owner->request = std::move(handle);
    completion.finish(1);
    deliver();
    QCOMPARE(calls, 1);
}

void TestRequestHandle::cancellingCancelsTheStage()
{
    Fixture outer;
    Fixture inner;
    auto [handle, completion] = outer.make();
    auto stage = inner.make();
    completion.setStage(std::move(stage.handle));
    QVERIFY(stage.completion.isWanted());
    handle.cancel();
    QVERIFY(!stage.completion.isWanted());
}

void TestRequestHandle::abortRunsOnCancelOnly()
{
    Fixture f;
    int aborts = 0;
    {
        auto [handle, completion] = f.make();
        completion.setAbort([&aborts] { ++aborts; });
        completion.finish(1);
        deliver();
    }
    QCOMPARE(aborts, 0);
    {
        auto [handle, completion] = f.make();
        completion.setAbort([&aborts] { ++aborts; });
    }
    QCOMPARE(aborts, 1);
}

void TestRequestHandle::chainHandsFailureOn()
{
    QObject guard;
    std::optional<Error> seen;
    auto outer = makeRequest<QString>(&guard, [&seen](Result<QString> result) { seen = result.error(); });
    auto inner = makeRequest<int>(&guard, orFail<int>(outer.completion, [](int, const auto &) { QFAIL("not called"); }));
    inner.completion.finish(failure(ErrorKind::Timeout, QStringLiteral("slow")));
    deliver();
    deliver();
    QVERIFY(seen);
    QCOMPARE(seen->kind, ErrorKind::Timeout);
    QVERIFY(seen->retryable);
}

void TestRequestHandle::backgroundDeliversInCallersThread()
{
    QObject guard;
    QThread *workedIn = nullptr;
    QThread *calledIn = nullptr;
    auto handle = runInBackground(
        &guard,
        [&workedIn](const CancelToken &) -> Result<int> {
            workedIn = QThread::currentThread();
            return 42;
        },
        [&calledIn](Result<int>) { calledIn = QThread::currentThread(); });
    QTRY_VERIFY(calledIn);
    QCOMPARE(calledIn, QThread::currentThread());
    QVERIFY(workedIn != calledIn);
}

void TestRequestHandle::backgroundResultOutlivesDeletions()
{
    // Deferred deletions may be carried out before other events, as QTest::qWait() and QEventLoop do.
    QObject guard;
    int value = 0;
    auto handle = runInBackground(
        &guard, [](const CancelToken &) -> Result<int> { return 42; }, [&value](Result<int> result) { value = *result; });
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    deliver();
    QCOMPARE(value, 42);
}

void TestRequestHandle::backgroundGuardDestroyedWhileWorking()
{
    auto guard = std::make_unique<QObject>();
    QSemaphore started;
    QSemaphore go;
    int calls = 0;
    auto handle = runInBackground(
        guard.get(),
        [&](const CancelToken &) -> Result<int> {
            started.release();
            go.acquire();
            return 1;
        },
        [&calls](Result<int>) { ++calls; });
    started.acquire();
    guard.reset();
    go.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    deliver();
    QCOMPARE(calls, 0);
}

void TestRequestHandle::backgroundCancelReachesTheJob()
{
    QObject guard;
    QSemaphore started;
    QSemaphore go;
    std::atomic<bool> sawCancel = false;
    int calls = 0;
    auto handle = runInBackground(
        &guard,
        [&](const CancelToken &token) -> Result<int> {
            started.release();
            go.acquire();
            sawCancel = token.isCancelled();
            return 1;
        },
        [&calls](Result<int>) { ++calls; });
    started.acquire();
    handle.cancel();
    go.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    deliver();
    QVERIFY(sawCancel);
    QCOMPARE(calls, 0);
}

void TestRequestHandle::backgroundExceptionBecomesInternal()
{
    QObject guard;
    std::optional<Error> seen;
    auto handle = runInBackground(
        &guard, [](const CancelToken &) -> Result<int> { throw std::runtime_error("broken"); },
        [&seen](Result<int> result) { seen = result.error(); });
    QTRY_VERIFY(seen);
    QCOMPARE(seen->kind, ErrorKind::Internal);
    QCOMPARE(seen->detail, QStringLiteral("broken"));
}

QTEST_GUILESS_MAIN(TestRequestHandle)
#include "tst_requesthandle.moc"
