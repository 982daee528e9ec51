// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"
#include "services/store/recordtable.h"
#include "services/store/searchindex.h"

namespace wardroom {

/// From what a person typed to hits with excerpts.
class Searching
{
public:
    Searching(SearchIndex &index, RecordTable &records)
        : m_index(index)
        , m_records(records)
    {
    }
    Result<std::vector<SearchHit>> find(const QString &text, int limit);

private:
    /// False: the incident was taken away, and with it all that is in it.
    Result<bool> isThere(const QUuid &incident);

    SearchIndex &m_index;
    RecordTable &m_records;
    QHash<QUuid, bool> m_there;
};

} // namespace wardroom
