// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incidentchoice.h"

#include "services/incident/incidentnames.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr qsizetype ShortestPrefix = 4;

} // namespace

Result<std::vector<Incident>> allIncidents(Journal &journal)
{
    const auto records = journal.recordsOfKind(IncidentEntity);
    if (!records)
        return failure(records.error());
    std::vector<Incident> incidents;
    for (const Record &record : *records) {
        if (isThere(record))
            incidents.push_back(incidentOf(record));
    }
    giveSuffixes(incidents);
    std::sort(incidents.begin(), incidents.end(), [](const Incident &a, const Incident &b) {
        return a.declaredMs != b.declaredMs ? a.declaredMs > b.declaredMs : b.id < a.id;
    });
    return incidents;
}

Result<Incident> chosenIncident(Journal &journal, const QString &text)
{
    const auto incidents = allIncidents(journal);
    if (!incidents)
        return failure(incidents.error());
    const QString wanted = text.trimmed();
    std::vector<const Incident *> begun;
    for (const Incident &incident : *incidents) {
        const QString id = incident.id.toString(QUuid::WithoutBraces);
        if (incident.displayNumber().compare(wanted, Qt::CaseInsensitive) == 0 || incident.id == QUuid::fromString(wanted))
            return incident;
        if (wanted.size() >= ShortestPrefix && id.startsWith(wanted, Qt::CaseInsensitive))
            begun.push_back(&incident);
    }
    if (begun.size() == 1)
        return *begun.front();
    if (!begun.empty())
        return failure(ErrorKind::BadQuery,
                       QStringLiteral("%1 incidents begin with \"%2\": give more of the id, or the number").arg(begun.size()).arg(wanted.left(40)));
    return failure(ErrorKind::NotFound,
                   QStringLiteral("there is no incident \"%1\": \"wardroom-cli incident list\" shows all").arg(wanted.left(40)));
}

Result<IncidentContent> chosenContent(Journal &journal, const QString &text)
{
    const auto incident = chosenIncident(journal, text);
    if (!incident)
        return failure(incident.error());
    const auto records = journal.recordsOf(incident->id);
    const auto all = records ? allIncidents(journal) : failure(records.error());
    if (!all)
        return failure(all.error());
    IncidentContent content = contentOf(*records);
    content.incident.suffix = incident->suffix;
    const auto notes = numberNotes(content.incident, *all);
    content.events.insert(content.events.end(), notes.begin(), notes.end());
    std::stable_sort(content.events.begin(), content.events.end(),
                     [](const TimelineEvent &a, const TimelineEvent &b) { return a.occurredMs < b.occurredMs; });
    return content;
}

} // namespace wardroom
