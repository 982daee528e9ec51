// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/storeworker.h"

#include "services/store/backups.h"

#include <chrono>

namespace wardroom {

namespace {

/// How soon changes of other processes show.
constexpr std::chrono::milliseconds LookInterval(250);
/// How often it is seen whether a new day has begun; also when a backup is tried again that failed.
constexpr std::chrono::minutes BackupInterval(10);

} // namespace

Store::Worker::Worker(Store &store, const Journal::Options &options, const Clock &clock)
    : m_store(store)
    , m_options(options)
    , m_clock(clock)
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("store"));
    m_thread->start();
}

Store::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void Store::Worker::add(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Store::Worker::run()
{
    openJournal();
    while (true) {
        auto task = nextTask();
        if (task)
            perform(*task);
        const std::lock_guard lock(m_mutex);
        if (m_closing && m_tasks.empty())
            break;
    }
    m_journal = failure(ErrorKind::Cancelled);
    if (m_backup)
        m_backup->wait();
}

void Store::Worker::openJournal()
{
    m_journal = Journal::open(m_options, m_clock);
    const auto problem = m_journal ? std::nullopt : std::optional<Error>(m_journal.error());
    const QStringList notices = m_journal ? (*m_journal)->notices() : QStringList();
    QMetaObject::invokeMethod(&m_store, [store = &m_store, problem, notices] {
        store->m_state = problem ? State::Failed : State::Open;
        store->m_problem = problem;
        store->m_notices = notices;
        Q_EMIT store->opened();
    }, Qt::QueuedConnection);
}

void Store::Worker::startBackup()
{
    if (!m_nextBackupLook.hasExpired() || (m_backup && m_backup->isRunning()))
        return;
    m_nextBackupLook.setRemainingTime(BackupInterval);
    const Backups backups(m_options.file, m_options.backups);
    if (!m_journal || m_options.readOnly || m_options.file.startsWith(u':') || !backups.isDailyDue(m_clock.nowMs()))
        return;
    m_backup.reset(QThread::create([this, backups] {
        const auto database = Database::open(m_options.file, Database::Access::ReadWrite);
        if (!database)
            return;
        static_cast<void>(backups.makeDaily(**database, m_clock.nowMs()));
        m_isDamaged = (*database)->isDamaged();
    }));
    m_backup->start(QThread::LowPriority);
}

/// None: it is time to look for changes.
std::optional<Store::Task> Store::Worker::nextTask()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, LookInterval, [this] { return m_closing || !m_tasks.empty(); });
    if (!m_tasks.empty()) {
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }
    lock.unlock();
    if (m_isDamaged.exchange(false)) {
        m_journal = failure(ErrorKind::Storage); // closed first: it is restored where nobody has it open
        openJournal();
    }
    tellChanges();
    startBackup();
    return std::nullopt;
}

void Store::Worker::perform(const Task &task)
{
    const std::function<void()> deliver = task(m_journal ? Result<Journal *>(m_journal->get()) : failure(m_journal.error()));
    tellChanges();
    deliver();
}

void Store::Worker::tellChanges()
{
    if (!m_journal)
        return;
    auto records = (*m_journal)->takeChanges();
    if (!records || records->empty())
        return; // a failure shows at the next task; what was not told is told then
    QMetaObject::invokeMethod(&m_store, [store = &m_store, records = std::move(*records)] { Q_EMIT store->changed(records); },
                              Qt::QueuedConnection);
}

} // namespace wardroom
