// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/overviewlogic.h"

#include "services/prometheus/querywindow.h"
#include "services/series/legend.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace wardroom {

namespace {

constexpr qint64 SecondMs = 1000;
constexpr double SmallestTimeSeconds = 1e9; // the year 2001
constexpr double LargestTimeSeconds = 253'402'300'800.0; // the year 10000

bool isMoment(double seconds)
{
    return seconds >= SmallestTimeSeconds && seconds < LargestTimeSeconds;
}

/// Values that are moments are those of deployments; any other above zero says that one is being made since its first.
std::vector<qint64> deploymentTimes(const Series &series, const SeriesSnapshot &snapshot)
{
    std::vector<qint64> times;
    double before = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double value = series.values[i];
        const bool gap = i > 0 && snapshot.stepMs > 0 && series.times[i] - series.times[i - 1] > snapshot.stepMs;
        if (gap && !isMoment(before))
            before = 0;
        if (isMoment(value) && value != before)
            times.push_back(static_cast<qint64>(value) * SecondMs);
        // What was so at the beginning began at some time before.
        else if (!isMoment(value) && value > 0 && !(before > 0) && series.times[i] > snapshot.span.fromMs)
            times.push_back(series.times[i]);
        if (!std::isnan(value))
            before = value;
    }
    return times;
}

struct Newest
{
    qint64 timeMs = 0;
    double value = 0;
};

/// The last sample of a series that is a number.
std::optional<Newest> newestSample(const Series &series)
{
    for (std::size_t i = series.size(); i > 0; --i) {
        if (!std::isnan(series.values[i - 1]))
            return Newest{series.times[i - 1], series.values[i - 1]};
    }
    return std::nullopt;
}

qint64 toleranceMs(const SeriesSnapshot &snapshot)
{
    return 2 * std::max<qint64>(snapshot.stepMs, SecondMs);
}

ServiceStatus worse(ServiceStatus a, ServiceStatus b)
{
    return std::min(a, b);
}

ServiceStatus judge(std::optional<double> value, double warning, double error)
{
    if (!value)
        return ServiceStatus::Healthy;
    return *value > error  ? ServiceStatus::Error
        : *value > warning ? ServiceStatus::Warning
                           : ServiceStatus::Healthy;
}

/// Newest fresh values by service.
QHash<QString, double> valuesByLabel(const SeriesSnapshot *snapshot, const QString &label)
{
    QHash<QString, double> values;
    if (!snapshot)
        return values;
    for (const Series &series : snapshot->series) {
        const auto newest = newestSample(series);
        if (newest && std::isfinite(newest->value)
            && newest->timeMs + toleranceMs(*snapshot) >= snapshot->span.toMs)
            values.insert(series.labels.value(label), newest->value);
    }
    return values;
}

std::optional<double> found(const QHash<QString, double> &values, const QString &key)
{
    const auto it = values.constFind(key);
    return it == values.cend() ? std::nullopt : std::optional<double>(*it);
}

} // namespace

GoalState evaluateGoal(const Goal &goal, std::optional<double> actual)
{
    if (!actual || std::isnan(*actual))
        return GoalState::Unknown;
    return goal.isMetBy(*actual) ? GoalState::Met : GoalState::Missed;
}

std::optional<double> newestValue(const SeriesSnapshot &snapshot, qint64 oldestMs)
{
    if (snapshot.series.size() != 1)
        return std::nullopt;
    const auto newest = newestSample(snapshot.series.front());
    if (!newest || newest->timeMs < snapshot.span.toMs - oldestMs)
        return std::nullopt;
    return newest->value;
}

std::optional<double> oldestValue(const SeriesSnapshot &snapshot)
{
    if (snapshot.series.size() != 1)
        return std::nullopt;
    const Series &series = snapshot.series.front();
    const auto it =
        std::find_if(series.values.begin(), series.values.end(), [](double v) { return std::isfinite(v); });
    return it == series.values.end() ? std::nullopt : std::optional<double>(*it);
}

QString expandQuery(const QString &expr, TimeSpan span, qint64 stepMs, qint64 scrapeIntervalMs)
{
    const qint64 rate = QueryWindow{span, stepMs, scrapeIntervalMs}.rateIntervalMs();
    QString text = expr;
    // The longer names first: $__range_ms begins with $__range.
    text.replace(QLatin1String("$__rate_interval"), formatDuration(rate));
    text.replace(QLatin1String("$__interval"), formatDuration(stepMs));
    text.replace(QLatin1String("$__range_ms"), QString::number(span.durationMs()));
    text.replace(QLatin1String("$__range_s"), QString::number(span.durationMs() / SecondMs));
    text.replace(QLatin1String("$__range"), formatDuration(span.durationMs() / SecondMs * SecondMs));
    return text;
}

std::vector<ChartSeries> chartSeries(const SnapshotPtr &snapshot, const ChartQuery &query, Language language,
                                     int limit, int firstColour)
{
    struct Candidate
    {
        ChartSeries series;
        double highest = 0;
    };
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < snapshot->series.size(); ++i) {
        const Series &data = snapshot->series[i];
        Candidate candidate;
        candidate.series.snapshot = snapshot;
        candidate.series.index = i;
        const QString &name = query.name.in(language);
        candidate.series.label = name.isEmpty() ? legendText(query.legend, data.labels) : name;
        candidate.series.style = query.style;
        candidate.series.neutral = query.neutral;
        candidate.highest = data.pyramid.extent(data.values, 0, data.size()).max;
        candidates.push_back(std::move(candidate));
    }
    if (static_cast<int>(candidates.size()) > limit) {
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.highest > b.highest; });
        candidates.resize(static_cast<std::size_t>(std::max(0, limit)));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.series.label < b.series.label; });
    std::vector<ChartSeries> result;
    for (Candidate &candidate : candidates) {
        candidate.series.colour = firstColour++;
        result.push_back(std::move(candidate.series));
    }
    return result;
}

std::vector<AlertBand> alertBands(const SeriesSnapshot &snapshot, const QString &pattern,
                                  const PriorityMapping &priorities)
{
    if (pattern.isEmpty())
        return {};
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    return firingIntervals(snapshot, [&wanted, &priorities](const Labels &labels) -> std::optional<int> {
        if (!wanted.match(labels.value(u"alertname")).hasMatch())
            return std::nullopt;
        return static_cast<int>(priorities.of(labels));
    });
}

std::vector<DeploymentMark> deploymentMarks(const SeriesSnapshot &snapshot, const QString &text)
{
    std::map<qint64, QString> marks;
    for (const Series &series : snapshot.series) {
        const QString label = series.labels.isEmpty() ? legendText(text, {}) : seriesName(text, series.labels);
        for (const qint64 ms : deploymentTimes(series, snapshot))
            marks.emplace(ms, label);
    }
    std::vector<DeploymentMark> result;
    for (auto &[ms, label] : marks)
        result.push_back({ms, std::move(label)});
    return result;
}

std::vector<ServiceHealth> judgeServices(const ServicesDefinition &definition, const SeriesSnapshot *up,
                                         const SeriesSnapshot *latency, const SeriesSnapshot *errors)
{
    const QHash<QString, double> latencies = valuesByLabel(latency, definition.label);
    const QHash<QString, double> errorShares = valuesByLabel(errors, definition.label);
    QMap<QString, ServiceHealth> services;
    for (const auto *values : {&latencies, &errorShares}) {
        for (auto it = values->cbegin(); it != values->cend(); ++it)
            services[it.key()].status = ServiceStatus::Healthy;
    }
    for (auto it = services.begin(); it != services.end(); ++it)
        it->upShare = 1; // it answers requests, whatever is known about its instances
    for (const Series &series : up ? up->series : std::vector<Series>()) {
        const auto newest = newestSample(series);
        if (!newest)
            continue;
        ServiceHealth &service = services[series.labels.value(definition.label)];
        const qint64 age = up->span.toMs - newest->timeMs;
        service.upShare = newest->value;
        service.silentForMs = age > std::max(definition.noDataMs, toleranceMs(*up)) ? age : 0;
        service.status = service.silentForMs > 0 ? ServiceStatus::Unknown
            : newest->value <= 0                 ? ServiceStatus::Error
            : newest->value < 1                  ? ServiceStatus::Partial
                                                 : ServiceStatus::Healthy;
    }
    services.remove(QString());
    std::vector<ServiceHealth> rows;
    for (auto it = services.begin(); it != services.end(); ++it) {
        ServiceHealth &service = *it;
        service.name = it.key();
        service.latencySeconds = found(latencies, service.name);
        service.errorShare = found(errorShares, service.name);
        if (service.status != ServiceStatus::Unknown) {
            service.status =
                worse(service.status,
                      worse(judge(service.latencySeconds, definition.latencyWarning, definition.latencyError),
                            judge(service.errorShare, definition.errorsWarning, definition.errorsError)));
        }
        rows.push_back(service);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ServiceHealth &a, const ServiceHealth &b) { return a.status < b.status; });
    return rows;
}

} // namespace wardroom
