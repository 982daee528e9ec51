// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/core/timerange.h"
#include "services/prometheus/prometheustypes.h"
#include "services/prometheus/querystep.h"

namespace wardroom {

class HttpClient;

/// Prometheus' HTTP API v1 (https://prometheus.io/docs/prometheus/latest/querying/api/), as Prometheus 2.42 and 3,
/// VictoriaMetrics, Thanos and Mimir answer it. Bodies are parsed off the calling thread. An endpoint that a server
/// does not have fails with ErrorKind::NotFound: the feature is absent, the source is not broken.
/// The HttpClient must outlive this object. All functions keep the promises of RequestHandle.
class PrometheusClient
{
public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    explicit PrometheusClient(HttpClient &http);

    /// Instant query; @p timeMs: evaluation time, absent: the server's now.
    RequestHandle query(const QString &expr, std::optional<qint64> timeMs, QObject *guard, Callback<QueryResult> callback);
    /// Range query, for exactly this span. A step that would pass MaxPointsPerSeries is widened (see safeStep).
    RequestHandle queryRange(const QString &expr, TimeSpan span, qint64 stepMs, QObject *guard,
                             Callback<SnapshotPtr> callback);

    /// An empty @p matchers means all series.
    RequestHandle labels(const QStringList &matchers, TimeSpan span, QObject *guard, Callback<QStringList> callback);
    RequestHandle labelValues(const QString &label, const QStringList &matchers, TimeSpan span, QObject *guard,
                              Callback<QStringList> callback);
    /// The server wants at least one matcher.
    RequestHandle series(const QStringList &matchers, TimeSpan span, QObject *guard, Callback<std::vector<Labels>> callback);
    /// @p metric empty: all metrics.
    RequestHandle metadata(const QString &metric, QObject *guard, Callback<std::vector<MetricMetadata>> callback);
    RequestHandle targets(QObject *guard, Callback<std::vector<ScrapeTarget>> callback);
    RequestHandle rules(QObject *guard, Callback<std::vector<RuleGroup>> callback);
    RequestHandle alerts(QObject *guard, Callback<std::vector<PrometheusAlert>> callback);
    RequestHandle exemplars(const QString &expr, TimeSpan span, QObject *guard, Callback<std::vector<ExemplarSeries>> callback);
    /// A server that does not name its program is asked for its /metrics too: that is how VictoriaMetrics is known.
    RequestHandle buildInfo(QObject *guard, Callback<BuildInfo> callback);
    RequestHandle runtimeInfo(QObject *guard, Callback<RuntimeInfo> callback);
    /// The storage's cardinality. @p limit: how long the lists may be; an older Prometheus tells ten of each.
    RequestHandle tsdbStatus(int limit, QObject *guard, Callback<TsdbStatus> callback);
    RequestHandle formatQuery(const QString &expr, QObject *guard, Callback<QString> callback);

    HttpClient &http() const { return m_http; }

private:
    /// What /metrics says of the program; NotFound where it says nothing.
    RequestHandle applicationMetrics(QObject *guard, Callback<BuildInfo> callback);

    HttpClient &m_http;
};

} // namespace wardroom
