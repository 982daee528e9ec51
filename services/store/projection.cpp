// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/projection.h"

#include "services/store/searchtext.h"

namespace wardroom {

Projection::Projection(Database &database, const QUuid &device, Start start)
    : m_records(database)
    , m_search(database)
    , m_undo(database, device)
    , m_start(start)
{
}

Result<Projection::Entry *> Projection::entryOf(const QUuid &id)
{
    const auto known = m_entries.find(id);
    if (known != m_entries.end())
        return &known->second;
    Entry entry;
    if (m_start == Start::FromTables) {
        auto stored = m_records.find(id);
        if (!stored)
            return failure(stored.error());
        if (*stored) {
            entry.record = std::move(**stored);
            entry.searchText = searchTextOf(entry.record.record);
        }
    }
    Entry &added = m_entries.emplace(id, std::move(entry)).first->second;
    m_order.push_back(&added);
    return &added;
}

Result<void> Projection::take(const Operation &operation)
{
    const auto entry = entryOf(operation.entityId);
    if (!entry)
        return failure(entry.error());
    Record &record = (*entry)->record.record;
    const bool isNew = record.id.isNull();
    const QUuid before = record.incident();
    applyOperation(record, operation);
    const QUuid after = record.incident();
    return noteForUndo(operation, isNew ? after : before, after);
}

/// Once for all operations of a change in an incident.
Result<void> Projection::noteForUndo(const Operation &operation, const QUuid &before, const QUuid &after)
{
    if (before == after && m_noted.contains({operation.change, after}))
        return {};
    m_noted.insert({operation.change, after});
    return m_undo.note(operation, before, after);
}

Result<std::vector<Record>> Projection::flush()
{
    std::vector<Record> touched;
    touched.reserve(m_order.size());
    for (Entry *entry : m_order) {
        if (const auto done = m_records.save(entry->record); !done)
            return failure(done.error());
        const QString text = searchTextOf(entry->record.record);
        if (const auto done = m_search.set(entry->record.num, entry->searchText, text); !done)
            return failure(done.error());
        touched.push_back(std::move(entry->record.record));
    }
    m_order.clear();
    m_entries.clear();
    return touched;
}

} // namespace wardroom
