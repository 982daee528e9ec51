// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace wardroom {

/// One element of an instant vector.
struct VectorSample
{
    Labels labels;
    qint64 timeMs = 0;
    double value = 0; ///< NaN where only a histogram came
    std::optional<HistogramSample> histogram;
};

/// What an instant query returns, by the server's resultType.
struct QueryResult
{
    enum class Type { Vector, Matrix, Scalar, String };
    Type type = Type::Vector;
    std::vector<VectorSample> vector; ///< Vector; Scalar: one, without labels
    SnapshotPtr matrix; ///< Matrix
    QString string; ///< String
    qint64 timeMs = 0; ///< of Scalar and String
    QStringList warnings;
    QStringList infos;
};

struct MetricMetadata
{
    QString metric;
    QString type; ///< counter, gauge, histogram, gaugehistogram, summary, info, stateset, unknown
    QString help;
    QString unit;
};

struct ScrapeTarget
{
    enum class Health { Up, Down, Unknown };
    Labels labels;
    Labels discoveredLabels;
    QString scrapePool;
    QUrl scrapeUrl;
    Health health = Health::Unknown;
    QString lastError;
    qint64 lastScrapeMs = 0; ///< 0: never
    double lastScrapeDurationSeconds = 0;
    double scrapeIntervalSeconds = 0; ///< 0: not told
    bool dropped = false;
    friend bool operator==(const ScrapeTarget &, const ScrapeTarget &) = default;
};

struct PrometheusAlert
{
    Labels labels;
    Labels annotations;
    QString state; ///< pending, firing
    qint64 activeAtMs = 0;
    double value = 0;
    friend bool operator==(const PrometheusAlert &, const PrometheusAlert &) = default;
};

struct Rule
{
    enum class Kind { Alerting, Recording };
    Kind kind = Kind::Alerting;
    QString name;
    QString query;
    Labels labels;
    Labels annotations;
    double forSeconds = 0;
    QString state; ///< alerting: inactive, pending, firing
    QString health; ///< ok, err, unknown
    QString lastError;
    qint64 lastEvaluationMs = 0;
    double evaluationSeconds = 0;
    std::vector<PrometheusAlert> alerts;
    friend bool operator==(const Rule &, const Rule &) = default;
};

struct RuleGroup
{
    QString name;
    QString file;
    double intervalSeconds = 0;
    double evaluationSeconds = 0;
    qint64 lastEvaluationMs = 0;
    std::vector<Rule> rules;
};

struct Exemplar
{
    Labels labels;
    double value = 0;
    qint64 timeMs = 0;
};

struct ExemplarSeries
{
    Labels seriesLabels;
    std::vector<Exemplar> exemplars;
};

struct BuildInfo
{
    QString application; ///< "Prometheus", "VictoriaMetrics", "Thanos", "Mimir"; empty: not told
    QString version;
    QString revision;
};

struct RuntimeInfo
{
    qint64 startTimeMs = 0;
    qint64 timeSeriesCount = -1; ///< -1: not told
    QString storageRetention;
    bool reloadConfigSuccess = true;
};

struct NamedCount
{
    QString name;
    qint64 count = 0;
    friend bool operator==(const NamedCount &, const NamedCount &) = default;
};

/// What the newest block of the storage holds. Lists are the longest ones only.
struct TsdbStatus
{
    qint64 series = -1; ///< -1: not told
    std::vector<NamedCount> seriesByMetric;
    std::vector<NamedCount> valuesByLabel;
    std::vector<NamedCount> seriesByPair; ///< name is `label=value`
};

} // namespace wardroom
