// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/updatetext.h"

#include "ui/common/incidenttext.h"

namespace wardroom {

QHash<QString, QString> templateValues(const Incident &incident, const Formatter &format, std::optional<qint64> nextMs)
{
    const auto moment = [&format](qint64 ms) { return format.timeToMinute(ms) + u' ' + format.zoneName(ms); };
    QHash<QString, QString> values{
        {QStringLiteral("number"), incident.displayNumber()},
        {QStringLiteral("title"), incident.title},
        {QStringLiteral("severity"), IncidentText::severity(incident.severity)},
        {QStringLiteral("status"), IncidentText::status(incident.status)},
        {QStringLiteral("impact"), incident.impact},
        {QStringLiteral("commander"), incident.role(IncidentRole::Commander)},
        {QStringLiteral("started"), moment(incident.startedMs())},
        {QStringLiteral("next"), nextMs ? moment(*nextMs) : QString()},
        {QStringLiteral("conditions"), incident.can.conditions},
        {QStringLiteral("actions"), incident.can.actions},
        {QStringLiteral("needs"), incident.can.needs},
    };
    // An empty value is one that is not known: the template says so by "…".
    erase_if(values, [](const auto &entry) { return entry.value().trimmed().isEmpty(); });
    return values;
}

} // namespace wardroom
