// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/store.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace wardroom {

/// The thread that has the journal, and its list of tasks. Between tasks it looks for changes of other processes. A second
/// thread makes the copy of the day with a connection of its own: nobody waits for it.
struct Store::Worker
{
    Worker(Store &store, const Journal::Options &options, const Clock &clock);
    /// After the last task.
    ~Worker();

    void add(Task task);

private:
    void run();
    void openJournal();
    void startBackup(); ///< where that of the day is not there yet
    std::optional<Task> nextTask();
    void perform(const Task &task);
    void tellChanges();

    Store &m_store;
    const Journal::Options m_options;
    const Clock &m_clock;

    std::mutex m_mutex; ///< of the three below
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_closing = false;
    std::atomic<bool> m_isDamaged = false; ///< as the backup has found

    // Of the journal's thread alone:
    Result<std::unique_ptr<Journal>> m_journal = failure(ErrorKind::Storage);
    std::unique_ptr<QThread> m_backup;
    QDeadlineTimer m_nextBackupLook;

    std::unique_ptr<QThread> m_thread; ///< last: it uses all of the above
};

} // namespace wardroom
