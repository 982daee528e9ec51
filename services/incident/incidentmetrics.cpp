// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentmetrics.h"

#include <QtCore/QDateTime>

namespace wardroom {

namespace {

std::optional<qint64> between(const Incident &incident, Milestone from, Milestone to)
{
    const auto begin = incident.at(from);
    const auto end = incident.at(to);
    // A merge of two people's milestones may have broken the order: no number is better than a negative one.
    return begin && end && *end >= *begin ? std::optional(*end - *begin) : std::nullopt;
}

/// Months since year 0.
int monthOf(qint64 ms, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    return date.year() * 12 + date.month() - 1;
}

void addTo(double &mean, int &count, const std::optional<qint64> &value)
{
    if (!value)
        return;
    ++count;
    mean += (static_cast<double>(*value) - mean) / count;
}

} // namespace

IncidentTimes timesOf(const Incident &incident)
{
    return {between(incident, Milestone::Started, Milestone::Detected), between(incident, Milestone::Detected, Milestone::Acknowledged),
            between(incident, Milestone::Started, Milestone::Mitigated), between(incident, Milestone::Started, Milestone::Resolved)};
}

std::vector<MonthMetrics> metricsByMonth(const std::vector<Incident> &incidents, qint64 nowMs, const QTimeZone &zone, int months)
{
    const int last = monthOf(nowMs, zone);
    const int first = last - std::max(months, 1) + 1;
    std::vector<MonthMetrics> result;
    for (int month = first; month <= last; ++month) {
        MonthMetrics metrics;
        metrics.year = month / 12;
        metrics.month = month % 12 + 1;
        result.push_back(metrics);
    }
    for (const Incident &incident : incidents) {
        const int month = monthOf(incident.startedMs(), zone);
        if (month < first || month > last)
            continue;
        MonthMetrics &metrics = result[static_cast<std::size_t>(month - first)];
        const IncidentTimes times = timesOf(incident);
        ++metrics.incidents;
        addTo(metrics.mttaMs, metrics.acknowledged, times.tta);
        addTo(metrics.mttrMs, metrics.resolved, times.ttr);
    }
    return result;
}

} // namespace wardroom
