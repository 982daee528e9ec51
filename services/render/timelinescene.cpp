// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/timelinescene.h"

namespace wardroom {

namespace {

constexpr qint64 ShortestShownMs = 1000;

/// "P0 HighErrorRate" begins with its priority; other titles do not tell one.
int toldPriority(QStringView title)
{
    const bool told = title.size() > 2 && title[0] == u'P' && title[1] >= u'0' && title[1] <= u'3' && title[2].isSpace();
    return told ? title[1].unicode() - u'0' : -1;
}

QString nameOf(const TimelineEvent &event)
{
    const QString line = event.title.section(u'\n', 0, 0);
    return event.count > 1 ? QStringLiteral("%1 ×%2").arg(line).arg(event.count) : line;
}

TimelineEntry entryOf(const TimelineEvent &event)
{
    TimelineEntry entry;
    entry.event = event;
    entry.priority = event.kind == EventKind::Alert ? toldPriority(event.title) : -1;
    entry.name = nameOf(event);
    if (event.endMs)
        entry.untilMs = std::max(*event.endMs, event.occurredMs);
    return entry;
}

} // namespace

bool isImpactSpan(const TimelineEvent &event)
{
    return event.lane == Lane::Impact && (event.endMs || event.impact != ImpactLevel::None);
}

std::vector<TimelineEntry> laneEntries(const std::vector<TimelineEvent> &events, const QSet<QUuid> &pinned, qint64 openEndMs)
{
    std::vector<TimelineEntry> entries;
    entries.reserve(events.size());
    qint64 nextImpactMs = std::numeric_limits<qint64>::max();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        // Its bar stands above the lanes; on a lane only where a person has made it part of the story.
        if (event->kind == EventKind::Alert && !event->starred)
            continue;
        TimelineEntry entry = entryOf(*event);
        entry.pinned = pinned.contains(event->id);
        if (entry.isAlert())
            entry.untilMs.reset();
        if (isImpactSpan(*event)) {
            if (!event->endMs)
                entry.untilMs = std::max(event->occurredMs + ShortestShownMs, std::min(nextImpactMs, openEndMs));
            nextImpactMs = event->occurredMs;
        }
        entries.push_back(std::move(entry));
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

std::vector<TimelineEntry> alertEntries(const std::vector<TimelineEvent> &events, qint64 openEndMs,
                                        const std::function<int(const TimelineEvent &)> &priorityOf)
{
    std::vector<TimelineEntry> entries;
    for (const TimelineEvent &event : events) {
        if (event.kind != EventKind::Alert)
            continue;
        TimelineEntry entry = entryOf(event);
        if (!entry.untilMs)
            entry.untilMs = std::max(event.occurredMs, openEndMs);
        // "HighErrorRate: 5 % of requests fail": the name alone, so that its firings share a row.
        const QString title = entry.priority >= 0 ? event.title.mid(3).trimmed() : event.title;
        entry.name = title.section(QStringLiteral(": "), 0, 0);
        if (entry.priority < 0 && priorityOf)
            entry.priority = priorityOf(event);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace wardroom
