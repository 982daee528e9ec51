// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundlereport.h"

#include "app/cli/incidentreport.h"
#include "services/incident/incidentnames.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qint64 ClockToleranceMs = 60'000;

std::vector<Incident> incidentsOf(const Bundle &bundle)
{
    QHash<QUuid, Record> records;
    for (const Operation &operation : bundle.operations) {
        if (operation.entity == IncidentEntity)
            applyOperation(records[operation.entityId], operation);
    }
    std::vector<Incident> incidents;
    for (const Record &record : std::as_const(records)) {
        if (isThere(record))
            incidents.push_back(incidentOf(record));
    }
    std::sort(incidents.begin(), incidents.end(), [](const Incident &a, const Incident &b) {
        return a.declaredMs != b.declaredMs ? a.declaredMs > b.declaredMs : b.id < a.id;
    });
    return incidents;
}

} // namespace

Report bundleReport(const QString &file, const Bundle &bundle, const std::optional<MergeReport> &merged)
{
    Report report = incidentListReport(incidentsOf(bundle));
    QJsonObject json{{QStringLiteral("file"), file},
                     {QStringLiteral("operations"), static_cast<qint64>(bundle.operations.size())},
                     {QStringLiteral("blobs"), static_cast<qint64>(bundle.blobs.size())},
                     {QStringLiteral("incidents"), report.json}};
    if (merged) {
        json.insert(QStringLiteral("added"), merged->added);
        if (merged->clockAheadMs > ClockToleranceMs)
            report.notes += QStringLiteral("the clock of the computer that wrote the file was %1 minutes ahead of this one's: changes made "
                                           "here now are ordered after its own")
                                .arg(merged->clockAheadMs / 60'000);
    }
    report.json = json;
    return report;
}

} // namespace wardroom
