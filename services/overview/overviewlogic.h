// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/priority.h"
#include "services/overview/overviewdefinition.h"

namespace wardroom {

/// Whether a goal is reached. No value is Unknown, never Met.
enum class GoalState { Met, Missed, Unknown };

GoalState evaluateGoal(const Goal &goal, std::optional<double> actual);

/// The newest value of the only series of @p snapshot, if it is younger than @p oldestMs before the end of
/// the span; absent for none, NaN, or more than one series.
std::optional<double> newestValue(const SeriesSnapshot &snapshot, qint64 oldestMs);
/// The first finite value, to compare with.
std::optional<double> oldestValue(const SeriesSnapshot &snapshot);

/// Replaces `$__interval`, `$__rate_interval`, `$__range`, `$__range_s` and `$__range_ms` as dashboards do:
/// the rate interval is max(step + scrape interval, 4 × scrape interval).
QString expandQuery(const QString &expr, TimeSpan span, qint64 stepMs, qint64 scrapeIntervalMs);

/// The series of one query as lines: sorted by label, so that colours stay the same from refresh to refresh;
/// where there are more than @p limit, those that reach highest. Colours count on from @p firstColour.
std::vector<ChartSeries> chartSeries(const SnapshotPtr &snapshot, const ChartQuery &query, Language language,
                                     int limit, int firstColour);

/// When alerts whose name matches @p pattern (anchored) fired, from samples of ALERTS.
std::vector<AlertBand> alertBands(const SeriesSnapshot &snapshot, const QString &pattern,
                                  const PriorityMapping &priorities);

/// Deployments from samples whose values are moments in seconds: every value a series ever had is one. Or from samples that
/// are above zero while one is made, as `changes(…) > 0` tells it.
std::vector<DeploymentMark> deploymentMarks(const SeriesSnapshot &snapshot, const QString &text);

enum class ServiceStatus { Error, Warning, Partial, Unknown, Healthy };

/// One row of the services table.
struct ServiceHealth
{
    QString name;
    ServiceStatus status = ServiceStatus::Unknown;
    std::optional<double> latencySeconds;
    std::optional<double> errorShare;
    double upShare = 0; ///< of its instances
    qint64 silentForMs = 0; ///< how long there has been no data, where that is why the status is Unknown

    friend bool operator==(const ServiceHealth &, const ServiceHealth &) = default;
};

/// Joins what the three queries say, worst status first, then by name. A service that no longer reports is
/// Unknown; one whose requests can not be measured is judged by its instances alone.
std::vector<ServiceHealth> judgeServices(const ServicesDefinition &definition, const SeriesSnapshot *up,
                                         const SeriesSnapshot *latency, const SeriesSnapshot *errors);

} // namespace wardroom
