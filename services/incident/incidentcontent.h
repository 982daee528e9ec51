// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/store/record.h"

namespace wardroom {

/// All of one incident, from its records. A value; the lists are sorted: events by occurredMs (then by recording), checks by
/// position, actions by due date, updates and pins by time.
struct IncidentContent
{
    Incident incident;
    std::vector<TimelineEvent> events;
    std::vector<CheckItem> checks;
    std::vector<ActionItem> actions;
    std::vector<StatusUpdate> updates;
    std::vector<Pin> pins;
    friend bool operator==(const IncidentContent &, const IncidentContent &) = default;
};

// From records: what is missing or of a wrong type takes its default, so that a later version's records can be read.
Incident incidentOf(const Record &record);
TimelineEvent eventOf(const Record &record);
CheckItem checkOf(const Record &record);
ActionItem actionOf(const Record &record);
StatusUpdate updateOf(const Record &record);
Pin pinOf(const Record &record);

/// Neither deleted nor with its making undone.
bool isThere(const Record &record);

/// @p records of one incident, deleted ones are skipped. @p incident's own record must be among them (else id is null).
IncidentContent contentOf(const std::vector<Record> &records);
/// @p records as they are now, taken in: new, changed, deleted or moved to another incident. Cheap for few records, also where the
/// incident has thousands of events. Whether anything differs.
bool applyRecords(IncidentContent &content, const std::vector<Record> &records);

/// Numbers that were given twice, on computers that did not know of each other: the earlier declared keeps it, the others get
/// "B", "C", … as suffix. Depends on the set alone, so every computer comes to the same. In place.
void giveSuffixes(std::vector<Incident> &incidents);
/// What the timeline of @p incident says of its twins, as automatic events that are not stored.
std::vector<TimelineEvent> numberNotes(const Incident &incident, const std::vector<Incident> &all);

} // namespace wardroom
