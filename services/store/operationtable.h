// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/database.h"
#include "services/store/operation.h"

#include <vector>

namespace wardroom {

/// The journal's table: added to and read, never changed.
class OperationTable
{
public:
    explicit OperationTable(Database &database)
        : m_database(database)
    {
    }
    /// False: it was known already. Sets its patch to what was stored, which is what will be read again.
    Result<bool> add(Operation &operation);

    Result<HybridTime> latest();
    Result<qint64> lastSeq();
    Result<std::vector<Operation>> ofEntity(const QUuid &entityId); ///< by comesBefore()
    Result<std::vector<Operation>> ofChange(const QUuid &change); ///< by comesBefore()
    /// In the order of arrival, from @p seq on, until @p take says false. One that can not be decoded is given as its error.
    Result<void> each(qint64 fromSeq, const std::function<bool(qint64 seq, Result<Operation>)> &take);
    /// Entities that operations after @p seq are about, and the last seq of these.
    struct Touched
    {
        std::vector<QUuid> entities;
        qint64 lastSeq = 0;
    };
    Result<Touched> touchedAfter(qint64 seq);
    /// Entities that were ever given to @p incident.
    Result<std::vector<QUuid>> membersOf(const QUuid &incident);

private:
    Result<std::vector<Operation>> sorted(QLatin1String sql, const QUuid &id);

    Database &m_database;
};

} // namespace wardroom
