// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/bundlesummary.h"

#include "services/incident/incidentcontent.h"

#include <QtCore/QHash>

#include <algorithm>
#include <numeric>

namespace wardroom {

int BundleSummary::events() const
{
    return std::accumulate(incidents.begin(), incidents.end(), 0, [](int sum, const Entry &entry) { return sum + entry.events; });
}

BundleSummary summaryOf(const Bundle &bundle, qint64 nowMs)
{
    BundleSummary summary;
    QHash<QUuid, Record> records;
    qint64 newest = 0;
    for (const Operation &operation : bundle.operations) {
        Record &record = records[operation.entityId];
        record.entity = operation.entity;
        record.id = operation.entityId;
        applyOperation(record, operation);
        newest = std::max(newest, operation.time.ms());
    }
    QHash<QUuid, std::vector<Record>> byIncident;
    for (const Record &record : std::as_const(records)) {
        if (!record.incident().isNull())
            byIncident[record.incident()].push_back(record);
    }
    for (const std::vector<Record> &group : std::as_const(byIncident)) {
        const IncidentContent content = contentOf(group);
        if (!content.incident.id.isNull())
            summary.incidents.push_back({content.incident, static_cast<int>(content.events.size()), static_cast<int>(content.pins.size())});
    }
    std::sort(summary.incidents.begin(), summary.incidents.end(), [](const BundleSummary::Entry &a, const BundleSummary::Entry &b) {
        return a.incident.startedMs() != b.incident.startedMs() ? a.incident.startedMs() > b.incident.startedMs()
                                                                : a.incident.id < b.incident.id;
    });
    summary.operations = static_cast<int>(bundle.operations.size());
    summary.blobs = static_cast<int>(bundle.blobs.size());
    for (const Blob &blob : bundle.blobs)
        summary.bytes += blob.data.size();
    summary.clockAheadMs = std::max<qint64>(0, newest - nowMs);
    return summary;
}

} // namespace wardroom
