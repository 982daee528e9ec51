// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prometheus/prometheusclient.h"

namespace wardroom {

/// A metric as the browser lists it.
struct MetricEntry
{
    QString name;
    QString type; ///< as the metadata says; empty: not told
    QString help;
    QString unit;
    std::optional<qint64> series; ///< absent: not among the largest, or the server does not count
    friend bool operator==(const MetricEntry &, const MetricEntry &) = default;
};

/// All metrics of the range with type, help and, where the server counts them, their series.
class MetricCatalog final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostCounted = 10'000; ///< metrics whose series are asked for
    /// Servers before 2.45 count the ten largest metrics only, whatever is asked for. With no more series than this in
    /// the storage, a query counts the others.
    static constexpr qint64 MostQueried = 200'000;

    explicit MetricCatalog(QObject *parent = nullptr);

    /// Null: there is no Prometheus. Forgets all.
    void setClient(PrometheusClient *client);
    void refresh(TimeSpan span);

    const std::vector<MetricEntry> &metrics() const { return m_metrics; } ///< by name
    qint64 seriesInStorage() const { return m_status.series; } ///< -1: not told
    const std::vector<NamedCount> &valuesByLabel() const { return m_status.valuesByLabel; }
    /// False where the server has no /status/tsdb: counts are then absent.
    bool hasCounts() const { return m_hasCounts; }
    bool isLoading() const { return m_names.isActive() || m_metadata.isActive() || m_counts.isActive(); }
    bool hasAnswer() const { return m_hasAnswer; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void takeStatus(Result<TsdbStatus> status, qint64 atMs);
    void queryCounts(qint64 atMs);
    void partCame();
    void combine();

    PrometheusClient *m_client = nullptr;
    RequestHandle m_names;
    RequestHandle m_metadata;
    RequestHandle m_counts;
    QStringList m_foundNames;
    std::vector<MetricMetadata> m_foundMetadata;
    TsdbStatus m_status;
    std::vector<MetricEntry> m_metrics;
    std::optional<Error> m_error;
    bool m_hasAnswer = false;
    bool m_hasCounts = false;
};

} // namespace wardroom
