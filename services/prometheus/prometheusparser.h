// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/background.h"
#include "services/prometheus/prometheustypes.h"

#include <QtCore/QByteArray>

namespace wardroom {

/// The bodies of Prometheus' HTTP API v1 as values (https://prometheus.io/docs/prometheus/latest/querying/api/).
/// Pure functions, to be run in the background.
///
/// An answer that says "error" fails with the server's words and the kind of its errorType. Whatever is no such
/// answer fails with ErrorKind::Protocol and the place that is wrong, a web page with ErrorKind::Auth. Fields that
/// VictoriaMetrics, Thanos, Mimir or an older Prometheus do not send keep the defaults of the type.

/// /query
Result<QueryResult> parseQuery(const QByteArray &body, const CancelToken &token = {});
/// /query_range; @p span and @p stepMs: what was asked for.
Result<SnapshotPtr> parseRange(const QByteArray &body, TimeSpan span, qint64 stepMs, const CancelToken &token = {});
/// /labels, /label/…/values
Result<QStringList> parseTexts(const QByteArray &body);
/// /series
Result<std::vector<Labels>> parseSeries(const QByteArray &body);
/// /metadata, sorted by metric; a metric that targets describe in different ways comes several times.
Result<std::vector<MetricMetadata>> parseMetadata(const QByteArray &body);
/// /targets, the active ones first
Result<std::vector<ScrapeTarget>> parseTargets(const QByteArray &body);
/// /rules
Result<std::vector<RuleGroup>> parseRules(const QByteArray &body);
/// /alerts
Result<std::vector<PrometheusAlert>> parseAlerts(const QByteArray &body);
/// /query_exemplars
Result<std::vector<ExemplarSeries>> parseExemplars(const QByteArray &body);
/// /status/buildinfo. The application is what the server says or what its version gives away (see the source);
/// empty where neither helps.
Result<BuildInfo> parseBuildInfo(const QByteArray &body);
/// What VictoriaMetrics says of itself in its own /metrics; nothing where another program wrote the @p exposition.
/// Its version is empty in builds that were not told theirs, as Debian's.
std::optional<BuildInfo> victoriaMetricsBuild(const QByteArray &exposition);
/// /status/runtimeinfo
Result<RuntimeInfo> parseRuntimeInfo(const QByteArray &body);
/// /status/tsdb, also as VictoriaMetrics answers it
Result<TsdbStatus> parseTsdbStatus(const QByteArray &body);
/// /format_query
Result<QString> parseText(const QByteArray &body);

} // namespace wardroom
