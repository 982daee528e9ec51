// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/recordtable.h"
#include "services/store/searchindex.h"
#include "services/store/undolog.h"

#include <QtCore/QSet>

#include <unordered_map>

namespace wardroom {

/// Takes operations into the tables that are read: records, search index, undo. The one way there is, for one operation, for
/// a merge and for making all anew, so that these come to the same. Used within a transaction; nothing is written to records
/// and index before flush().
class Projection
{
public:
    enum class Start {
        FromTables, ///< what an operation touches is looked up
        Empty, ///< the tables are empty: nothing is looked up
    };
    Projection(Database &database, const QUuid &device, Start start);

    Result<void> take(const Operation &operation);
    /// Writes; all that were touched, in the order in which they were first.
    Result<std::vector<Record>> flush();

private:
    struct Entry
    {
        NumberedRecord record;
        QString searchText; ///< as in the index
    };
    Result<Entry *> entryOf(const QUuid &id);

    Result<void> noteForUndo(const Operation &operation, const QUuid &before, const QUuid &after);

    RecordTable m_records;
    SearchIndex m_search;
    UndoLog m_undo;
    Start m_start;
    struct Hash
    {
        std::size_t operator()(const QUuid &id) const { return qHash(id); }
    };
    std::unordered_map<QUuid, Entry, Hash> m_entries;
    QSet<std::pair<QUuid, QUuid>> m_noted; ///< change and incident
    std::vector<Entry *> m_order; ///< nodes of the map do not move
};

} // namespace wardroom
