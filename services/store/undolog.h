// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"
#include "services/store/journal.h"

namespace wardroom {

/// Which changes of this device there were in which incident, and what follows for undo: a change is put on the pile of
/// undo and clears that of redo; one that takes back the top of either is put on the other.
class UndoLog
{
public:
    UndoLog(Database &database, const QUuid &device)
        : m_database(database)
        , m_device(device)
    {
    }
    /// @p before and @p after: incidents of the entity before and after it.
    Result<void> note(const Operation &operation, const QUuid &before, const QUuid &after);
    Result<UndoState> state(const QUuid &incident);
    Result<void> clear();
    Result<qint64> count();

private:
    Result<void> add(const Operation &operation, const QUuid &incident);

    Database &m_database;
    QUuid m_device;
};

} // namespace wardroom
