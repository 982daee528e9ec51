// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QTimeZone>

namespace wardroom {

/// An event that a text seems to tell, to be accepted or not.
struct ProposedEvent
{
    TimelineEvent event; ///< lane guessed from its words; id and incident empty
    int line = 0; ///< where in the text it begins, from 1
    bool dateGuessed = false; ///< the text names a time of day only
    bool endsDay = false; ///< guessed: it is after midnight of the event before
};

struct ImportProposal
{
    std::vector<ProposedEvent> events;
    std::vector<int> skipped; ///< lines that hold text which belongs to no event
};

/// Reads a pasted chat log (Slack, Teams, IRC, Matrix, plain `[14:35] name: text`) or the timeline of a post-mortem in
/// Markdown (lists, tables, headings with times, HTML tables, a date in a heading, zones by name or offset). @p zone: of times that name
/// none; @p dateMs: a day to begin with where the text has none.
ImportProposal proposeEvents(const QString &text, const QTimeZone &zone, qint64 dateMs);

} // namespace wardroom
