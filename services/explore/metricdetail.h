// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/explore/labelcardinality.h"
#include "services/prometheus/prometheusclient.h"

namespace wardroom {

/// One metric looked at: how many series it has now, and how its labels divide them. A metric with very many
/// series is counted, but its series are not fetched: then only the names of its labels are known.
class MetricDetail final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MostSeries = 20'000;

    explicit MetricDetail(QObject *parent = nullptr);

    /// Null: there is no Prometheus. Forgets all.
    void setClient(PrometheusClient *client);
    /// Empty: none.
    void load(const QString &metric, TimeSpan span);

    const QString &metric() const { return m_metric; }
    std::optional<qint64> series() const { return m_series; }
    const std::vector<LabelCardinality> &labels() const { return m_labels; }
    /// Only names are known, for there are more than MostSeries.
    bool isCapped() const { return m_capped; }
    bool isLoading() const { return m_request.isActive(); }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void fail(const Error &error);
    void fetchSeries(const QString &selector, TimeSpan span);
    void fetchNames(const QString &selector, TimeSpan span);

    PrometheusClient *m_client = nullptr;
    QString m_metric;
    std::optional<qint64> m_series;
    std::vector<LabelCardinality> m_labels;
    bool m_capped = false;
    std::optional<Error> m_error;
    RequestHandle m_request;
};

} // namespace wardroom
