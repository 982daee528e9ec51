// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheusclient.h"

#include "services/core/background.h"
#include "services/net/httpclient.h"
#include "services/prometheus/labelnames.h"
#include "services/prometheus/prometheuserror.h"
#include "services/prometheus/prometheusparser.h"

namespace wardroom {

namespace {

QString api(const QString &endpoint)
{
    return QStringLiteral("api/v1/") + endpoint;
}

/// Milliseconds as the API's seconds, exactly.
QString seconds(qint64 ms)
{
    const auto distance = ms < 0 ? 0 - static_cast<quint64>(ms) : static_cast<quint64>(ms);
    return QStringLiteral("%1%2.%3")
        .arg(QLatin1String(ms < 0 ? "-" : ""))
        .arg(distance / 1000)
        .arg(distance % 1000, 3, 10, QLatin1Char('0'));
}

void addSpan(QUrlQuery &query, TimeSpan span)
{
    addParameter(query, QStringLiteral("start"), seconds(span.fromMs));
    addParameter(query, QStringLiteral("end"), seconds(span.toMs));
}

void addMatchers(QUrlQuery &query, const QStringList &matchers)
{
    for (const QString &matcher : matchers)
        addParameter(query, QStringLiteral("match[]"), matcher);
}

/// Sends @p request and parses the body in the background: `Result<T> parse(const QByteArray &, const CancelToken &)`.
template <typename T, typename Parse>
RequestHandle ask(HttpClient &http, const HttpRequest &request, QObject *guard, PrometheusClient::Callback<T> callback,
                  Parse parse)
{
    auto [handle, completion] = makeRequest<T>(guard, std::move(callback));
    const QUrl url = withoutSecrets(http.urlFor(request.path, request.query));
    completion.setStage(http.send(request, guard, [guard, completion = completion, parse, url](Result<HttpResponse> response) {
        if (!response) {
            completion.finish(failure(explained(std::move(response.error()))));
            return;
        }
        const int status = response->status;
        auto job = [parse, body = std::move(response->body)](const CancelToken &token) { return parse(body, token); };
        completion.setStage(runInBackground(guard, std::move(job), [completion, url, status](Result<T> result) {
            if (!result) {
                result.error().url = url;
                result.error().httpStatus = status;
            }
            completion.finish(std::move(result));
        }));
    }));
    return std::move(handle);
}

/// For the parsers of small bodies, which need no token.
template <typename T> auto quick(Result<T> (*parse)(const QByteArray &))
{
    return [parse](const QByteArray &body, const CancelToken &) { return parse(body); };
}

} // namespace

PrometheusClient::PrometheusClient(HttpClient &http)
    : m_http(http)
{
}

RequestHandle PrometheusClient::query(const QString &expr, std::optional<qint64> timeMs, QObject *guard,
                                      Callback<QueryResult> callback)
{
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), expr);
    if (timeMs)
        addParameter(query, QStringLiteral("time"), seconds(*timeMs));
    return ask(m_http, HttpRequest::getOrPostForm(api(QStringLiteral("query")), query), guard, std::move(callback), &parseQuery);
}

RequestHandle PrometheusClient::queryRange(const QString &expr, TimeSpan span, qint64 stepMs, QObject *guard,
                                           Callback<SnapshotPtr> callback)
{
    const qint64 step = safeStep(span, stepMs);
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), expr);
    addSpan(query, span);
    addParameter(query, QStringLiteral("step"), seconds(step));
    return ask(m_http, HttpRequest::getOrPostForm(api(QStringLiteral("query_range")), query), guard, std::move(callback),
               [span, step](const QByteArray &body, const CancelToken &token) { return parseRange(body, span, step, token); });
}

RequestHandle PrometheusClient::labels(const QStringList &matchers, TimeSpan span, QObject *guard,
                                       Callback<QStringList> callback)
{
    QUrlQuery query;
    addMatchers(query, matchers);
    addSpan(query, span);
    return ask(m_http, HttpRequest::getOrPostForm(api(QStringLiteral("labels")), query), guard, std::move(callback),
               quick(&parseTexts));
}

RequestHandle PrometheusClient::labelValues(const QString &label, const QStringList &matchers, TimeSpan span,
                                            QObject *guard, Callback<QStringList> callback)
{
    QUrlQuery query;
    addMatchers(query, matchers);
    addSpan(query, span);
    // The one endpoint that takes no form.
    const QString path = api(QStringLiteral("label/%1/values").arg(escapedLabelName(label)));
    return ask(m_http, HttpRequest::get(path, query), guard, std::move(callback), quick(&parseTexts));
}

RequestHandle PrometheusClient::series(const QStringList &matchers, TimeSpan span, QObject *guard,
                                       Callback<std::vector<Labels>> callback)
{
    QUrlQuery query;
    addMatchers(query, matchers);
    addSpan(query, span);
    return ask(m_http, HttpRequest::getOrPostForm(api(QStringLiteral("series")), query), guard, std::move(callback),
               quick(&parseSeries));
}

RequestHandle PrometheusClient::metadata(const QString &metric, QObject *guard, Callback<std::vector<MetricMetadata>> callback)
{
    QUrlQuery query;
    if (!metric.isEmpty())
        addParameter(query, QStringLiteral("metric"), metric);
    return ask(m_http, HttpRequest::get(api(QStringLiteral("metadata")), query), guard, std::move(callback),
               quick(&parseMetadata));
}

RequestHandle PrometheusClient::targets(QObject *guard, Callback<std::vector<ScrapeTarget>> callback)
{
    return ask(m_http, HttpRequest::get(api(QStringLiteral("targets"))), guard, std::move(callback), quick(&parseTargets));
}

RequestHandle PrometheusClient::rules(QObject *guard, Callback<std::vector<RuleGroup>> callback)
{
    return ask(m_http, HttpRequest::get(api(QStringLiteral("rules"))), guard, std::move(callback), quick(&parseRules));
}

RequestHandle PrometheusClient::alerts(QObject *guard, Callback<std::vector<PrometheusAlert>> callback)
{
    return ask(m_http, HttpRequest::get(api(QStringLiteral("alerts"))), guard, std::move(callback), quick(&parseAlerts));
}

RequestHandle PrometheusClient::exemplars(const QString &expr, TimeSpan span, QObject *guard,
                                          Callback<std::vector<ExemplarSeries>> callback)
{
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), expr);
    addSpan(query, span);
    return ask(m_http, HttpRequest::getOrPostForm(api(QStringLiteral("query_exemplars")), query), guard, std::move(callback),
               quick(&parseExemplars));
}

RequestHandle PrometheusClient::buildInfo(QObject *guard, Callback<BuildInfo> callback)
{
    auto [handle, completion] = makeRequest<BuildInfo>(guard, std::move(callback));
    const auto complete = [this, guard](BuildInfo info, const Completion<BuildInfo> &waiting) {
        if (!info.application.isEmpty()) {
            waiting.finish(std::move(info));
            return;
        }
        waiting.setStage(applicationMetrics(guard, [waiting, info](Result<BuildInfo> told) {
            waiting.finish(told.value_or(info)); // not knowing the program is no failure
        }));
    };
    completion.setStage(ask<BuildInfo>(m_http, HttpRequest::get(api(QStringLiteral("status/buildinfo"))), guard,
                                       orFail<BuildInfo>(completion, complete), quick(&parseBuildInfo)));
    return std::move(handle);
}

RequestHandle PrometheusClient::applicationMetrics(QObject *guard, Callback<BuildInfo> callback)
{
    HttpRequest request = HttpRequest::get(QStringLiteral("metrics"));
    request.retries = 0;
    return ask<BuildInfo>(m_http, request, guard, std::move(callback),
                          [](const QByteArray &body, const CancelToken &) -> Result<BuildInfo> {
                              if (auto info = victoriaMetricsBuild(body))
                                  return std::move(*info);
                              return failure(ErrorKind::NotFound, QStringLiteral("the server does not name its program"));
                          });
}

RequestHandle PrometheusClient::runtimeInfo(QObject *guard, Callback<RuntimeInfo> callback)
{
    return ask(m_http, HttpRequest::get(api(QStringLiteral("status/runtimeinfo"))), guard, std::move(callback),
               quick(&parseRuntimeInfo));
}

RequestHandle PrometheusClient::tsdbStatus(int limit, QObject *guard, Callback<TsdbStatus> callback)
{
    QUrlQuery query;
    addParameter(query, QStringLiteral("limit"), QString::number(limit));
    addParameter(query, QStringLiteral("topN"), QString::number(limit)); // VictoriaMetrics' name for it
    return ask(m_http, HttpRequest::get(api(QStringLiteral("status/tsdb")), query), guard, std::move(callback),
               quick(&parseTsdbStatus));
}

RequestHandle PrometheusClient::formatQuery(const QString &expr, QObject *guard, Callback<QString> callback)
{
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), expr);
    return ask(m_http, HttpRequest::getOrPostForm(api(QStringLiteral("format_query")), query), guard, std::move(callback),
               quick(&parseText));
}

} // namespace wardroom
