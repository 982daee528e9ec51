// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sourceprobes.h"

#include "services/prometheus/prometheuserror.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace wardroom {

namespace {

// The names are percent-encoded selectors that match nothing.
constexpr std::array<FeatureProbe, 5> PrometheusProbes{{
    {Feature::MetricMetadata, "api/v1/metadata", "limit=1&metric=wardroom_probe"},
    {Feature::Rules, "api/v1/rules", "type=record&rule_name%5B%5D=wardroom_probe"},
    {Feature::Targets, "api/v1/targets", "state=active&scrapePool=wardroom_probe"},
    {Feature::Exemplars, "api/v1/query_exemplars", "query=wardroom_probe&start=1&end=2"},
    {Feature::FormatQuery, "api/v1/format_query", "query=wardroom_probe"},
}};

constexpr std::array<FeatureProbe, 5> LokiProbes{{
    {Feature::Tail, "loki/api/v1/tail", "query=%7Bwardroom_probe%3D%221%22%7D"},
    {Feature::LogVolume, "loki/api/v1/index/volume", "query=%7Bwardroom_probe%3D%221%22%7D"},
    {Feature::DetectedFields, "loki/api/v1/detected_fields", "query=%7Bwardroom_probe%3D%221%22%7D"},
    {Feature::LogPatterns, "loki/api/v1/patterns", "query=%7Bwardroom_probe%3D%221%22%7D"},
    {Feature::FormatQuery, "loki/api/v1/format_query", "query=%7Bwardroom_probe%3D%221%22%7D"},
}};

constexpr std::array<FeatureProbe, 1> AlertmanagerProbes{{
    {Feature::Silences, "api/v2/silences", "filter=wardroom_probe%3D%221%22"},
}};

/// The Date header has whole seconds: on average it is half a second old when it is written.
constexpr qint64 HalfDateResolutionMs = 500;

} // namespace

std::span<const FeatureProbe> featureProbes(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Prometheus:
        return PrometheusProbes;
    case SourceKind::Alertmanager:
        return AlertmanagerProbes;
    case SourceKind::Loki:
        break;
    }
    return LokiProbes;
}

Presence presenceFrom(const Result<HttpResponse> &answer)
{
    if (answer)
        return Presence::Present;
    const Error error = explained(answer.error());
    switch (error.kind) {
    case ErrorKind::BadQuery:
        return error.httpStatus == 405 ? Presence::Absent : Presence::Present;
    case ErrorKind::NotFound:
        return Presence::Absent;
    case ErrorKind::Server:
        return error.httpStatus == 501 ? Presence::Absent : Presence::Unknown;
    default:
        return Presence::Unknown;
    }
}

HttpRequest identityProbe(ServerKind kind)
{
    HttpRequest request;
    request.retries = 0;
    switch (kind) {
    case ServerKind::Unknown:
        break;
    case ServerKind::Prometheus:
        request.path = QStringLiteral("api/v1/query");
        addParameter(request.query, QStringLiteral("query"), QStringLiteral("1"));
        break;
    case ServerKind::Alertmanager:
        request.path = QStringLiteral("api/v2/status");
        break;
    case ServerKind::Loki:
        request.path = QStringLiteral("loki/api/v1/labels");
        break;
    case ServerKind::Grafana:
        request.path = QStringLiteral("api/health");
        break;
    }
    return request;
}

bool isAnswerOf(ServerKind kind, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const bool success = object.value(QLatin1String("status")).toString() == QLatin1String("success");
    switch (kind) {
    case ServerKind::Unknown:
        break;
    case ServerKind::Prometheus:
        return success && object.value(QLatin1String("data")).isObject();
    case ServerKind::Alertmanager:
        return object.value(QLatin1String("versionInfo")).isObject();
    case ServerKind::Loki:
        return success;
    case ServerKind::Grafana:
        return object.contains(QLatin1String("database"));
    }
    return false;
}

ServerKind serverKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Prometheus:
        return ServerKind::Prometheus;
    case SourceKind::Alertmanager:
        return ServerKind::Alertmanager;
    case SourceKind::Loki:
        break;
    }
    return ServerKind::Loki;
}

std::optional<qint64> clockDifference(const HttpResponse &response, qint64 nowMs)
{
    if (response.serverDateMs == 0)
        return {};
    const qint64 answeredAt = nowMs - response.roundTripMs / 2;
    return response.serverDateMs + HalfDateResolutionMs - answeredAt;
}

bool mayBeOtherService(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadQuery || error.kind == ErrorKind::Protocol
        || error.cause == ErrorCause::LoginPage;
}

bool mayWantHttps(const Error &error, const QUrl &url)
{
    const bool broken = error.cause == ErrorCause::ConnectionLost || error.cause == ErrorCause::BodyMalformed
        || (error.kind == ErrorKind::Protocol && error.httpStatus == 0);
    return broken && url.scheme() == QLatin1String("http");
}

} // namespace wardroom
