// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

namespace wardroom {

/// The three clocks of a war room at one moment. A value; every second another one.
struct IncidentClocks
{
    qint64 runningMs = 0; ///< since the start; of a resolved incident: how long it took
    bool stopped = false; ///< it is resolved
    std::optional<qint64> sinceUpdateMs; ///< none: there was no update yet
    std::optional<qint64> untilUpdateMs; ///< negative: overdue; none: no update is due

    bool isOverdue() const { return untilUpdateMs && *untilUpdateMs < 0; }
    static IncidentClocks of(const Incident &incident, qint64 nowMs);
    friend bool operator==(const IncidentClocks &, const IncidentClocks &) = default;
};

/// "04:05", "1:38:12", "2d 04h": figures that keep their places. Negative counts as its distance.
QString stopwatchText(qint64 ms);

} // namespace wardroom
