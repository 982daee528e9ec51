// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/incidentclocks.h"

namespace wardroom {

using namespace Qt::StringLiterals;

IncidentClocks IncidentClocks::of(const Incident &incident, qint64 nowMs)
{
    IncidentClocks clocks;
    clocks.stopped = !incident.isOpen();
    const qint64 end = clocks.stopped ? incident.at(Milestone::Resolved).value_or(nowMs) : nowMs;
    clocks.runningMs = std::max<qint64>(0, end - incident.startedMs());
    if (incident.lastUpdateMs > 0)
        clocks.sinceUpdateMs = std::max<qint64>(0, nowMs - incident.lastUpdateMs);
    if (const auto due = incident.updateDueMs())
        clocks.untilUpdateMs = *due - nowMs;
    return clocks;
}

QString stopwatchText(qint64 ms)
{
    const qint64 seconds = std::abs(ms) / 1000;
    const qint64 hours = seconds / 3600;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, '0'_L1); };
    if (hours >= 24)
        return u"%1d %2h"_s.arg(hours / 24).arg(two(hours % 24));
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return hours > 0 ? QString::number(hours) + u':' + rest : rest;
}

} // namespace wardroom
