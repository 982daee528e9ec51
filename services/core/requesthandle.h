// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <functional>
#include <memory>
#include <utility>

namespace wardroom {

/// Second mechanism: asynchronous requests.
///
/// A function that asks for something later has the form
///
///     [[nodiscard]] RequestHandle query(args…, QObject *guard, std::function<void(Result<T>)> callback);
///
/// and promises: the callback comes from the event loop, never from within the call; at most once; never after
/// cancel(), never after the handle is gone, never once the guard object is gone. Whoever keeps the handle
/// as a member gets "the latest wins" by assigning the next request to it. A request belongs to one thread:
/// the one that made it, which must be the guard's.
class RequestState;

class [[nodiscard]] RequestHandle
{
public:
    RequestHandle() noexcept = default;
    explicit RequestHandle(std::shared_ptr<RequestState> state) noexcept;
    RequestHandle(RequestHandle &&other) noexcept = default;
    RequestHandle &operator=(RequestHandle &&other) noexcept;
    RequestHandle(const RequestHandle &) = delete;
    RequestHandle &operator=(const RequestHandle &) = delete;
    ~RequestHandle();

    /// Stops what is under way; the callback will not come. Harmless when nothing is.
    void cancel() noexcept;
    /// True while the callback is still to come.
    bool isActive() const noexcept;

private:
    std::shared_ptr<RequestState> m_state;
};

/// What a request is while it runs. Owned by the handle alone: whoever works on the request holds a Completion,
/// which is weak, so a chain of steps can not keep itself alive.
class RequestState
{
public:
    RequestState() = default;
    RequestState(const RequestState &) = delete;
    RequestState &operator=(const RequestState &) = delete;
    virtual ~RequestState();

    bool isSettled() const noexcept { return m_settled; }
    void settle() noexcept;
    void setStage(RequestHandle stage) noexcept;
    void setAbort(std::function<void()> abort) { m_abort = std::move(abort); }
    void watch(QObject *guard, const std::weak_ptr<RequestState> &self);

private:
    bool m_settled = false;
    RequestHandle m_stage;
    std::function<void()> m_abort;
    QMetaObject::Connection m_guardWatch;
};

template <typename T> class TypedRequestState final : public RequestState
{
public:
    QPointer<QObject> guard;
    std::function<void(Result<T>)> callback;
};

/// The working side's end of a request: copyable, weak, used in the request's own thread only.
template <typename T> class Completion
{
public:
    Completion() = default;
    explicit Completion(const std::shared_ptr<TypedRequestState<T>> &state)
        : m_state(state)
    {
    }

    /// False once nobody waits: stop working.
    bool isWanted() const
    {
        const auto state = m_state.lock();
        return state && !state->isSettled() && state->guard;
    }

    /// The step now under way; it is cancelled together with the request, or replaced by the next step.
    void setStage(RequestHandle stage) const
    {
        if (const auto state = m_state.lock(); state && !state->isSettled())
            state->setStage(std::move(stage));
    }

    /// What to do when the request is cancelled, for work that has no handle of its own (a QNetworkReply).
    void setAbort(std::function<void()> abort) const
    {
        if (const auto state = m_state.lock(); state && !state->isSettled())
            state->setAbort(std::move(abort));
    }

    /// Delivers the result through the event loop. The first call counts, later ones are ignored.
    void finish(Result<T> result) const
    {
        const auto state = m_state.lock();
        if (!state || state->isSettled() || !state->guard)
            return;
        state->setAbort({});
        auto deliver = [weak = m_state, result = std::make_shared<Result<T>>(std::move(result))] {
            const auto waiting = weak.lock();
            if (!waiting || waiting->isSettled())
                return;
            const auto callback = std::exchange(waiting->callback, nullptr);
            waiting->settle();
            callback(std::move(*result));
        };
        QMetaObject::invokeMethod(state->guard.data(), std::move(deliver), Qt::QueuedConnection);
    }

private:
    std::weak_ptr<TypedRequestState<T>> m_state;
};

template <typename T> struct Request
{
    RequestHandle handle;
    Completion<T> completion;
};

/// Makes the two ends of a new request. @p guard must not be null and lives in the calling thread.
template <typename T> Request<T> makeRequest(QObject *guard, std::function<void(Result<T>)> callback)
{
    Q_ASSERT(guard && guard->thread() == QThread::currentThread());
    auto state = std::make_shared<TypedRequestState<T>>();
    state->guard = guard;
    state->callback = std::move(callback);
    state->watch(guard, state);
    Completion<T> completion(state);
    return {RequestHandle(std::move(state)), std::move(completion)};
}

/// The next step of a chain: hands a failure on, a value to @p next. Saves every client from repeating the check.
template <typename In, typename Out, typename Next>
std::function<void(Result<In>)> orFail(Completion<Out> completion, Next next)
{
    return [completion = std::move(completion), next = std::move(next)](Result<In> result) {
        if (result)
            next(std::move(*result), completion);
        else
            completion.finish(failure(std::move(result.error())));
    };
}

} // namespace wardroom
