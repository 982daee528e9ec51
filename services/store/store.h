// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/store/journal.h"

#include <QtCore/QObject>

#include <atomic>

namespace wardroom {

/// The journal on a thread of its own. Jobs run there one after the other in the order they were given; their results come by
/// the rules of RequestHandle. A job that has begun is finished even if nobody waits any more: what was asked to be written is
/// written.
///
/// Changes, ours and those of other processes (looked for four times a second), are told by changed().
class Store final : public QObject
{
    Q_OBJECT
public:
    /// Opens in the background; opened() tells. Jobs given before wait for it.
    Store(const Journal::Options &options, const Clock &clock, QObject *parent = nullptr);
    /// Finishes what was asked to be written.
    ~Store() override;

    enum class State { Opening, Open, Failed };
    State state() const { return m_state; }
    std::optional<Error> problem() const { return m_problem; } ///< why it could not be opened
    QStringList notices() const { return m_notices; }

    /// @p job is `Result<T>(Journal &)`; takes and returns values only.
    template <typename Job, typename Callback> RequestHandle run(QObject *guard, Job job, Callback callback)
    {
        using T = typename std::invoke_result_t<Job, Journal &>::value_type;
        auto [handle, completion] = makeRequest<T>(guard, std::function<void(Result<T>)>(std::move(callback)));
        enqueue([job = std::move(job), relay = makeRelay(), completion = completion](Result<Journal *> journal) mutable {
            auto result = std::make_shared<Result<T>>(journal ? job(**journal) : Result<T>(failure(journal.error())));
            return std::function<void()>([relay, completion, result] {
                QMetaObject::invokeMethod(
                    relay.get(), [completion, result, relay] { completion.finish(std::move(*result)); }, Qt::QueuedConnection);
            });
        });
        return std::move(handle);
    }

    /// The usual job: what was written is also told by changed(), before the callback.
    RequestHandle append(const Change &change, QObject *guard, std::function<void(Result<Receipt>)> callback);
    RequestHandle write(std::function<Result<Change>(Journal &)> make, QObject *guard,
                        std::function<void(Result<Receipt>)> callback);
    RequestHandle undo(const QUuid &incident, QObject *guard, std::function<void(Result<Receipt>)> callback);
    RequestHandle redo(const QUuid &incident, QObject *guard, std::function<void(Result<Receipt>)> callback);

Q_SIGNALS:
    /// Or failed: see state(). Again, where the store turned out to be damaged later and was restored: read all anew.
    void opened();
    void changed(const std::vector<wardroom::Record> &records);

private:
    /// Runs in the journal's thread; what it returns delivers the result, after changed() was told.
    using Task = std::function<std::function<void()>(Result<Journal *>)>;
    void enqueue(Task task);
    static std::shared_ptr<QObject> makeRelay();

    struct Worker;
    std::unique_ptr<Worker> m_worker;
    State m_state = State::Opening;
    std::optional<Error> m_problem;
    QStringList m_notices;
};

} // namespace wardroom
