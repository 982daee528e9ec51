// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"
#include "services/store/journal.h"

namespace wardroom {

/// What to do about a damaged store that nobody else has open: it is set aside under another name, the newest good backup
/// takes its place, and what can still be read in the damaged file is added to it.
class Recovery
{
public:
    Recovery(const Journal::Options &options, const Clock &clock);

    /// Whether a file that can not be read is surely a store of ours, and not somebody's file that was named by mistake.
    static bool mayReplace(const Journal::Options &options);

    /// Sets aside and puts the backup, or nothing, in its place. Says where the damaged file is.
    Result<QString> setAside();
    /// Adds what the damaged file still has to @p journal, the restored one.
    Result<void> salvage(Journal &journal);
    QStringList notices() const { return m_notices; }

private:
    bool restoreNewestBackup();

    const Journal::Options &m_options;
    const Clock &m_clock;
    QString m_damaged;
    QStringList m_notices;
};

} // namespace wardroom
