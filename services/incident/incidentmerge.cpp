// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentcontent.h"
#include "services/incident/incidentnames.h"

#include <QtCore/QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace wardroom {

namespace {

bool isBefore(const TimelineEvent &a, const TimelineEvent &b)
{
    return std::tie(a.occurredMs, a.recordedMs, a.id) < std::tie(b.occurredMs, b.recordedMs, b.id);
}

bool isBefore(const CheckItem &a, const CheckItem &b)
{
    return std::tie(a.position, a.id) < std::tie(b.position, b.id);
}

bool isBefore(const ActionItem &a, const ActionItem &b)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    return std::tuple(a.dueMs.value_or(last), a.createdMs, a.id) < std::tuple(b.dueMs.value_or(last), b.createdMs, b.id);
}

bool isBefore(const StatusUpdate &a, const StatusUpdate &b)
{
    return std::tie(a.atMs, a.id) < std::tie(b.atMs, b.id);
}

bool isBefore(const Pin &a, const Pin &b)
{
    return std::tie(a.occurredMs, a.id) < std::tie(b.occurredMs, b.id);
}

/// What a batch of records does to one list: the newest state of each entity, none where it goes.
template <typename Item> struct Batch
{
    std::vector<Item> items;
    QHash<QUuid, qsizetype> rows; ///< into items; -1: goes

    void put(Item item)
    {
        const QUuid id = item.id;
        if (const auto known = rows.constFind(id); known != rows.cend() && *known >= 0) {
            items[static_cast<std::size_t>(*known)] = std::move(item);
            return;
        }
        rows.insert(id, static_cast<qsizetype>(items.size()));
        items.push_back(std::move(item));
    }
    void drop(const QUuid &id)
    {
        // The item stays in the vector and is passed over: nothing points to it any more.
        rows.insert(id, -1);
    }
};

/// Leaves the list untouched where nothing differs; otherwise one pass over it, whatever the size of the batch.
template <typename Item> bool mergeInto(std::vector<Item> &list, Batch<Item> &batch)
{
    if (batch.rows.isEmpty())
        return false;
    std::vector<Item> fresh;
    const auto takeFresh = [&batch, &fresh](const QUuid &id, qsizetype row) {
        if (row >= 0)
            fresh.push_back(std::move(batch.items[static_cast<std::size_t>(row)]));
        batch.rows.insert(id, -2); // dealt with
    };
    bool differs = false;
    const auto gone = [&](const Item &old) {
        const auto row = batch.rows.constFind(old.id);
        if (row == batch.rows.cend())
            return false;
        if (*row >= 0 && batch.items[static_cast<std::size_t>(*row)] == old) {
            batch.rows.insert(old.id, -2);
            return false;
        }
        takeFresh(old.id, *row);
        differs = true;
        return true;
    };
    list.erase(std::remove_if(list.begin(), list.end(), gone), list.end());
    const auto rest = batch.rows;
    for (auto it = rest.cbegin(); it != rest.cend(); ++it) {
        if (it.value() >= 0)
            takeFresh(it.key(), it.value());
    }
    if (fresh.empty())
        return differs;
    const auto before = [](const Item &a, const Item &b) { return isBefore(a, b); };
    std::sort(fresh.begin(), fresh.end(), before);
    const auto middle = static_cast<std::ptrdiff_t>(list.size());
    list.insert(list.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    std::inplace_merge(list.begin(), list.begin() + middle, list.end(), before);
    return true;
}

template <typename Item> void sortInto(Batch<Item> &batch, const Record &record, bool belongs, Item (*decode)(const Record &))
{
    if (belongs && isThere(record))
        batch.put(decode(record));
    else
        batch.drop(record.id);
}

/// The suffix is not of the record: it depends on the other incidents.
bool takeIncident(Incident &incident, const Record &record)
{
    if (!isThere(record)) {
        const bool known = !incident.id.isNull();
        incident = {};
        return known;
    }
    Incident now = incidentOf(record);
    if (now.id == incident.id)
        now.suffix = incident.suffix;
    if (now == incident)
        return false;
    incident = std::move(now);
    return true;
}

QUuid incidentAmong(const IncidentContent &content, const std::vector<Record> &records)
{
    if (!content.incident.id.isNull())
        return content.incident.id;
    for (const Record &record : records) {
        if (record.entity == IncidentEntity)
            return record.id;
    }
    return {};
}

} // namespace

bool isThere(const Record &record)
{
    return !record.isDeleted() && !record.fields.isEmpty();
}

bool applyRecords(IncidentContent &content, const std::vector<Record> &records)
{
    const QUuid id = incidentAmong(content, records);
    bool differs = false;
    Batch<TimelineEvent> events;
    Batch<CheckItem> checks;
    Batch<ActionItem> actions;
    Batch<StatusUpdate> updates;
    Batch<Pin> pins;
    for (const Record &record : records) {
        const bool belongs = record.incident() == id;
        if (record.entity == IncidentEntity)
            differs = (belongs && takeIncident(content.incident, record)) || differs;
        else if (record.entity == EventEntity)
            sortInto(events, record, belongs, &eventOf);
        else if (record.entity == CheckEntity)
            sortInto(checks, record, belongs, &checkOf);
        else if (record.entity == ActionEntity)
            sortInto(actions, record, belongs, &actionOf);
        else if (record.entity == UpdateEntity)
            sortInto(updates, record, belongs, &updateOf);
        else if (record.entity == PinEntity)
            sortInto(pins, record, belongs, &pinOf);
    }
    differs = mergeInto(content.events, events) || differs;
    differs = mergeInto(content.checks, checks) || differs;
    differs = mergeInto(content.actions, actions) || differs;
    differs = mergeInto(content.updates, updates) || differs;
    return mergeInto(content.pins, pins) || differs;
}

} // namespace wardroom
