// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace wardroom {

/// Who exposes metrics: one scrape target.
struct MetricTarget
{
    QString path; ///< below /metrics/, unique
    QString job;
    QString instance;
    QString service;

    /// The labels that scraping adds, as `job="…",instance="…",…` in UTF-8.
    QByteArray labels() const;
};

/// Latencies of one kind of request: most follow a log-normal distribution, a share is slow.
struct LatencyShape
{
    double median = 0.05; ///< seconds
    double spread = 0.5; ///< deviation of the logarithm
    double slowShare = 0; ///< 0…1
    double slowMedian = 5; ///< seconds
    double slowSpread = 0.4;

    double shareBelow(double seconds) const;
    double mean() const;
};

/// Metric families with their series and values, as one or many programs would expose them. Counters are kept
/// as real numbers and shown as whole ones. Value type; not thread-safe.
class MetricSet
{
public:
    enum class Type { Counter, Gauge, Histogram };
    using FamilyId = int;
    using SeriesId = int;
    using TargetId = int;

    struct Series
    {
        FamilyId family = 0;
        TargetId target = 0;
        QByteArray suffix; ///< "", "_bucket", "_sum", "_count"
        QByteArray labels; ///< without braces
        double value = 0;
        bool whole = false; ///< shown without fraction
        bool stale = false; ///< no longer exposed
    };
    struct Family
    {
        QByteArray name;
        QByteArray help;
        Type type = Type::Gauge;
        std::vector<SeriesId> series;
    };

    TargetId addTarget(const MetricTarget &target);
    FamilyId addFamily(const QByteArray &name, Type type, const QByteArray &help);
    SeriesId add(FamilyId family, TargetId target, const QByteArray &labels = {});
    /// A histogram's series stand one after the other: buckets, +Inf, sum, count. Returns the first.
    SeriesId addHistogram(FamilyId family, TargetId target, const QByteArray &labels,
                          const std::vector<double> &bounds);

    void set(SeriesId series, double value) { m_series[static_cast<size_t>(series)].value = value; }
    void increase(SeriesId series, double by) { m_series[static_cast<size_t>(series)].value += by; }
    /// @p count observations spread as @p shape says.
    void observe(SeriesId histogram, const std::vector<double> &bounds, double count,
                 const LatencyShape &shape);
    void setStale(SeriesId series, bool stale) { m_series[static_cast<size_t>(series)].stale = stale; }

    const std::vector<Series> &series() const { return m_series; }
    const std::vector<Family> &families() const { return m_families; }
    const std::vector<MetricTarget> &targets() const { return m_targets; }
    TargetId targetByPath(QStringView path) const; ///< -1: none

    double shownValue(const Series &series) const;
    /// Sum over the series of a family whose labels contain @p part; for tests and for alert history.
    double total(QByteArrayView family, QByteArrayView part = {}) const;

    /// Prometheus' text format 0.0.4 of one target.
    QByteArray expose(TargetId target) const;

private:
    std::vector<MetricTarget> m_targets;
    std::vector<Family> m_families;
    std::vector<Series> m_series;
};

/// @p value as the exposition formats write it: shortest text that reads back the same, `NaN`, `+Inf`.
void appendNumber(QByteArray &out, double value);

} // namespace wardroom
