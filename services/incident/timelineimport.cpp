// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelineimport.h"

#include "services/incident/timelinereader.h"
#include "services/incident/timelinetext.h"

namespace wardroom {

ImportProposal proposeEvents(const QString &text, const QTimeZone &zone, qint64 dateMs)
{
    const std::vector<PastedLine> lines = pastedLines(text);
    const bool hasTimeline = std::any_of(lines.begin(), lines.end(), [](const PastedLine &line) {
        return (line.kind == PastedLine::Kind::Heading || line.text.startsWith(u"**")) && isTimelineHeading(line.text);
    });
    if (hasTimeline) {
        ImportProposal proposal = TimelineReader(lines, zone, dateMs).read(true);
        if (!proposal.events.empty())
            return proposal;
    }
    return TimelineReader(lines, zone, dateMs).read(false);
}

} // namespace wardroom
