// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/render/chartspec.h"

#include <QtCore/QSet>

#include <functional>

namespace wardroom {

inline constexpr std::size_t LaneCount = 5;

/// An event as the graphical timeline shows it.
struct TimelineEntry
{
    TimelineEvent event;
    bool pinned = false; ///< evidence hangs on it
    /// Of a span: until when its bar is drawn, also where it still goes on. None: a moment.
    std::optional<qint64> untilMs;
    int priority = -1; ///< of an alert, 0…3; -1: not told
    QString name; ///< what is written beside it

    bool isSpan() const { return untilMs.has_value(); }
    bool isAlert() const { return event.kind == EventKind::Alert; }
};

/// All that one picture of an incident's timeline shows. A value.
struct TimelineScene
{
    TimeSpan span;
    std::vector<TimelineEntry> entries; ///< on the lanes, by occurredMs
    std::vector<TimelineEntry> alerts; ///< as bars above them
    std::vector<ChartSpec> charts; ///< of the same span, prepared
    std::optional<qint64> nowMs; ///< while the incident is open
};

/// Events (by occurredMs) for the lanes. Impact without an end lasts until the next impact, at most until @p openEndMs; other
/// events without an end are moments. Alerts have their bars above the lanes: here are only those that are starred, as moments.
std::vector<TimelineEntry> laneEntries(const std::vector<TimelineEvent> &events, const QSet<QUuid> &pinned, qint64 openEndMs);
/// The alerts among @p events; those that still fire last until @p openEndMs.
/// @p priorityOf: 0…3, -1 where an alert does not tell; without, from titles as "P0 HighErrorRate".
std::vector<TimelineEntry> alertEntries(const std::vector<TimelineEvent> &events, qint64 openEndMs,
                                        const std::function<int(const TimelineEvent &)> &priorityOf = {});
/// Whether @p event is a period of impact rather than a word about it.
bool isImpactSpan(const TimelineEvent &event);

} // namespace wardroom
