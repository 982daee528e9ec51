// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/lokiclient.h"

#include "services/core/background.h"
#include "services/loki/lokiparser.h"
#include "services/net/httpclient.h"
#include "services/net/httprequest.h"

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;

QString apiPath(const QString &rest)
{
    return QStringLiteral("loki/api/v1/") + rest;
}

QUrlQuery parameters(std::initializer_list<std::pair<QLatin1String, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        addParameter(query, name, value);
    return query;
}

void addSpan(QUrlQuery &query, TimeSpan span)
{
    addParameter(query, QStringLiteral("start"), QString::number(span.fromMs * NsPerMs));
    addParameter(query, QStringLiteral("end"), QString::number(span.toMs * NsPerMs));
}

/// Send, then parse off the calling thread.
template <typename T, typename Parse>
RequestHandle ask(HttpClient &http, const HttpRequest &request, Parse parse, QObject *guard,
                  std::function<void(Result<T>)> callback)
{
    auto [handle, completion] = makeRequest<T>(guard, std::move(callback));
    completion.setStage(
        http.send(request, guard,
                  orFail<HttpResponse>(completion, [guard, parse](HttpResponse response, const auto &end) {
                      end.setStage(runInBackground(
                          guard,
                          [body = std::move(response.body), parse](const CancelToken &) -> Result<T> {
                              return parse(body);
                          },
                          [end](Result<T> result) { end.finish(std::move(result)); }));
                  })));
    return std::move(handle);
}

/// Index endpoints take a selector under "query".
HttpRequest aboutSelector(const QString &endpoint, const QString &selector, TimeSpan span)
{
    QUrlQuery query = parameters({{QLatin1String("query"), selector}});
    addSpan(query, span);
    return HttpRequest::getOrPostForm(apiPath(endpoint), query);
}

} // namespace

LokiClient::LokiClient(HttpClient &http)
    : m_http(http)
{
}

RequestHandle LokiClient::query(const QString &logql, std::optional<qint64> timeMs, QObject *guard,
                                Callback<LogQueryResult> callback)
{
    QUrlQuery query = parameters({{QLatin1String("query"), logql}});
    if (timeMs)
        addParameter(query, QStringLiteral("time"), QString::number(*timeMs * NsPerMs));
    const TimeSpan span{timeMs.value_or(0), timeMs.value_or(0)};
    return ask<LogQueryResult>(
        m_http, HttpRequest::getOrPostForm(apiPath(QStringLiteral("query")), query),
        [span](const QByteArray &body) { return loki::parseQuery(body, loki::Order::NewestFirst, span); },
        guard, std::move(callback));
}

RequestHandle LokiClient::queryRange(const RangeQuery &range, QObject *guard,
                                     Callback<LogQueryResult> callback)
{
    const bool forward = range.direction == Direction::Forward;
    QUrlQuery query = parameters(
        {{QLatin1String("query"), range.logql},
         {QLatin1String("start"), QString::number(range.startNs)},
         {QLatin1String("end"), QString::number(range.endNs)},
         {QLatin1String("limit"), QString::number(range.limit)},
         {QLatin1String("direction"), forward ? QStringLiteral("forward") : QStringLiteral("backward")}});
    if (range.stepMs > 0)
        addParameter(query, QStringLiteral("step"),
                     QString::number(static_cast<double>(range.stepMs) / 1000.0, 'f', 3));
    HttpRequest request = HttpRequest::getOrPostForm(apiPath(QStringLiteral("query_range")), query);
    if (range.categorizeLabels)
        request.headers.append(
            {QByteArrayLiteral("X-Loki-Response-Encoding-Flags"), QByteArrayLiteral("categorize-labels")});
    const loki::Order order = forward ? loki::Order::OldestFirst : loki::Order::NewestFirst;
    const TimeSpan span{range.startNs / NsPerMs, range.endNs / NsPerMs};
    return ask<LogQueryResult>(
        m_http, request,
        [order, span, stepMs = range.stepMs](const QByteArray &body) {
            return loki::parseQuery(body, order, span, stepMs);
        },
        guard, std::move(callback));
}

RequestHandle LokiClient::labels(TimeSpan span, QObject *guard, Callback<QStringList> callback)
{
    QUrlQuery query;
    addSpan(query, span);
    return ask<QStringList>(m_http, HttpRequest::get(apiPath(QStringLiteral("labels")), query),
                            loki::parseStrings, guard, std::move(callback));
}

RequestHandle LokiClient::labelValues(const QString &label, TimeSpan span, QObject *guard,
                                      Callback<QStringList> callback)
{
    QUrlQuery query;
    addSpan(query, span);
    const QString path =
        QStringLiteral("label/%1/values").arg(QString::fromLatin1(QUrl::toPercentEncoding(label)));
    return ask<QStringList>(m_http, HttpRequest::get(apiPath(path), query), loki::parseStrings, guard,
                            std::move(callback));
}

RequestHandle LokiClient::series(const QStringList &selectors, TimeSpan span, QObject *guard,
                                 Callback<std::vector<Labels>> callback)
{
    QUrlQuery query;
    for (const QString &selector : selectors)
        addParameter(query, QStringLiteral("match[]"), selector);
    addSpan(query, span);
    return ask<std::vector<Labels>>(m_http,
                                    HttpRequest::getOrPostForm(apiPath(QStringLiteral("series")), query),
                                    loki::parseSeries, guard, std::move(callback));
}

RequestHandle LokiClient::stats(const QString &selector, TimeSpan span, QObject *guard,
                                Callback<LogStats> callback)
{
    return ask<LogStats>(m_http, aboutSelector(QStringLiteral("index/stats"), selector, span),
                         loki::parseStats, guard, std::move(callback));
}

RequestHandle LokiClient::volume(const QString &selector, TimeSpan span, QObject *guard,
                                 Callback<std::vector<LogVolume>> callback)
{
    return ask<std::vector<LogVolume>>(m_http, aboutSelector(QStringLiteral("index/volume"), selector, span),
                                       loki::parseVolume, guard, std::move(callback));
}

RequestHandle LokiClient::detectedFields(const QString &logql, TimeSpan span, QObject *guard,
                                         Callback<std::vector<DetectedField>> callback)
{
    return ask<std::vector<DetectedField>>(m_http,
                                           aboutSelector(QStringLiteral("detected_fields"), logql, span),
                                           loki::parseDetectedFields, guard, std::move(callback));
}

RequestHandle LokiClient::patterns(const QString &selector, TimeSpan span, QObject *guard,
                                   Callback<std::vector<LogPattern>> callback)
{
    return ask<std::vector<LogPattern>>(m_http, aboutSelector(QStringLiteral("patterns"), selector, span),
                                        loki::parsePatterns, guard, std::move(callback));
}

RequestHandle LokiClient::formatQuery(const QString &logql, QObject *guard, Callback<QString> callback)
{
    const QUrlQuery query = parameters({{QLatin1String("query"), logql}});
    return ask<QString>(m_http, HttpRequest::getOrPostForm(apiPath(QStringLiteral("format_query")), query),
                        loki::parseFormattedQuery, guard, std::move(callback));
}

RequestHandle LokiClient::version(QObject *guard, Callback<QString> callback)
{
    return ask<QString>(m_http, HttpRequest::get(apiPath(QStringLiteral("status/buildinfo"))),
                        loki::parseVersion, guard, std::move(callback));
}

} // namespace wardroom
