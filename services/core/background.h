// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

#include <QtCore/QThreadPool>

#include <atomic>
#include <exception>
#include <type_traits>

namespace wardroom {

/// Tells a worker that nobody waits for its result any more. Ask it in every long loop. Thread-safe.
class CancelToken
{
public:
    bool isCancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }
    void cancel() noexcept { m_flag->store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

namespace detail {
template <typename R> struct ResultValue;
template <typename T> struct ResultValue<Result<T>>
{
    using type = T;
};
/// An object of the calling thread, through which a worker reaches that thread's event loop.
std::shared_ptr<QObject> makeRelay();
} // namespace detail

/// Third mechanism: CPU work off the GUI thread.
///
/// @p job is `Result<T>(CancelToken)`, runs in Qt's thread pool, takes and returns values only and touches
/// no QObject. @p callback gets its result by the rules of RequestHandle. An exception that escapes the job
/// becomes ErrorKind::Internal. Cancelling does not wait for the job: it sets the token and forgets.
template <typename Job, typename Callback>
RequestHandle runInBackground(QObject *guard, Job job, Callback callback)
{
    using T = typename detail::ResultValue<std::invoke_result_t<Job, CancelToken>>::type;
    auto [handle, completion] = makeRequest<T>(guard, std::move(callback));
    CancelToken token;
    completion.setAbort([token]() mutable { token.cancel(); });

    auto work = [job = std::make_shared<Job>(std::move(job)), token, completion = completion,
                 relay = detail::makeRelay()]() mutable {
        auto result = std::make_shared<Result<T>>(failure(ErrorKind::Cancelled));
        try {
            if (!token.isCancelled())
                *result = (*job)(token);
        } catch (const std::exception &e) {
            *result = failure(ErrorKind::Internal, QString::fromUtf8(e.what()));
        }
        job.reset();
        if (token.isCancelled())
            return;
        // The call owns the relay, too: else its deletion might overtake it.
        QMetaObject::invokeMethod(
            relay.get(), [completion, result, relay] { completion.finish(std::move(*result)); }, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(std::move(work));
    return std::move(handle);
}

} // namespace wardroom
