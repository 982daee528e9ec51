// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"
#include "services/store/database.h"
#include "services/store/journal.h"
#include "services/store/storelock.h"

namespace wardroom {

/// A store that is open and of this program's version.
struct OpenedStore
{
    std::unique_ptr<StoreLock> lock; ///< null: of a store in memory
    std::unique_ptr<Database> database;
    QUuid device;
    QStringList notices;
    bool writable = true;
};

/// From a file's name to an open store: looks before it touches, checks where the last end was not clean, backs up and
/// migrates.
class Opening
{
public:
    /// @p lock: held alone already; null: it takes it itself.
    Opening(const Journal::Options &options, const Clock &clock, std::unique_ptr<StoreLock> lock = nullptr);

    static constexpr int PageCacheMb = 16;

    Result<OpenedStore> run();
    /// After a failure: whether it failed because the file is damaged, and nobody else has it open, so that it may be restored.
    bool isDamaged() const { return m_damaged; }
    bool isAlone() const { return m_alone; }
    std::unique_ptr<StoreLock> takeLock() { return std::move(m_store.lock); }

private:
    Result<void> prepareFiles();
    Result<void> look();
    Result<void> openDatabase();
    Result<void> checkStructure();
    Result<void> migrate();
    Result<void> readIdentity();
    bool canWrite() const;
    Database::Access access() const;
    bool isLeftBehind() const;

    const Journal::Options &m_options;
    const Clock &m_clock;
    OpenedStore m_store;
    int m_version = 0;
    bool m_alone = false;
    bool m_leftBehind = false; ///< a log that the last one did not put away
    bool m_damaged = false;
};

} // namespace wardroom
