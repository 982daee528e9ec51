// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QTimeZone>

namespace wardroom {

/// TTD = detected − started, TTA = acknowledged − detected, TTM = mitigated − started, TTR = resolved − started; in
/// milliseconds, none where a milestone is missing.
struct IncidentTimes
{
    std::optional<qint64> ttd;
    std::optional<qint64> tta;
    std::optional<qint64> ttm;
    std::optional<qint64> ttr;
};
IncidentTimes timesOf(const Incident &incident);

/// Means of a month; with the count they are of, since a mean of one is none.
struct MonthMetrics
{
    int year = 0;
    int month = 0; ///< 1 to 12
    int incidents = 0; ///< that started in it
    int acknowledged = 0;
    int resolved = 0;
    double mttaMs = 0; ///< mean of `acknowledged` times; 0 where there are none
    double mttrMs = 0;
};
/// The last @p months up to that of @p nowMs, oldest first, months without incidents included.
std::vector<MonthMetrics> metricsByMonth(const std::vector<Incident> &incidents, qint64 nowMs, const QTimeZone &zone, int months = 12);

} // namespace wardroom
