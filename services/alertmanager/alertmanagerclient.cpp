// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagerclient.h"

#include "services/alertmanager/alertmanagerparser.h"
#include "services/alertmanager/silencecheck.h"
#include "services/core/background.h"
#include "services/net/httpclient.h"

namespace wardroom {

namespace {

/// What the server means, in its own sentence. @p listing: a 404 then says that the API itself is not there.
Error explained(Error error, bool listing)
{
    if (!listing || error.kind != ErrorKind::NotFound) {
        error.detail = alertmanager::errorSentence(error.detail);
        return error;
    }
    error.cause = ErrorCause::OtherService;
    error.detail = QStringLiteral("no Alertmanager API v2 at this address: it is another server's, or this "
                                  "Alertmanager is too old (0.22 or later is needed)");
    return error;
}

/// Reads are polled, and in a cluster the other peers answer: no retries that keep everyone waiting.
HttpRequest read(const QString &path)
{
    HttpRequest request = HttpRequest::get(QStringLiteral("api/v2/") + path);
    request.retries = 0;
    return request;
}

/// Send, then parse off the calling thread.
template <typename T>
RequestHandle ask(HttpClient &http, const HttpRequest &request, bool listing,
                  Result<T> (*parse)(const QByteArray &), QObject *guard,
                  std::function<void(Result<T>)> callback)
{
    auto [handle, completion] = makeRequest<T>(guard, std::move(callback));
    completion.setStage(http.send(
        request, guard, [completion = completion, guard, parse, listing](Result<HttpResponse> response) {
            if (!response)
                return completion.finish(failure(explained(std::move(response.error()), listing)));
            completion.setStage(runInBackground(
                guard, [body = std::move(response->body), parse](const CancelToken &) { return parse(body); },
                [completion](Result<T> result) { completion.finish(std::move(result)); }));
        }));
    return std::move(handle);
}

QString silencePath(const QString &id)
{
    return QStringLiteral("silence/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

AlertmanagerClient::AlertmanagerClient(HttpClient &http)
    : m_http(http)
{
}

RequestHandle AlertmanagerClient::alerts(QObject *guard, Callback<std::vector<Alert>> callback)
{
    return ask(m_http, read(QStringLiteral("alerts")), true, alertmanager::parseAlerts, guard,
               std::move(callback));
}

RequestHandle AlertmanagerClient::groups(QObject *guard, Callback<std::vector<AlertGroup>> callback)
{
    return ask(m_http, read(QStringLiteral("alerts/groups")), true, alertmanager::parseGroups, guard,
               std::move(callback));
}

RequestHandle AlertmanagerClient::silences(QObject *guard, Callback<std::vector<Silence>> callback)
{
    return ask(m_http, read(QStringLiteral("silences")), true, alertmanager::parseSilences, guard,
               std::move(callback));
}

RequestHandle AlertmanagerClient::silence(const QString &id, QObject *guard, Callback<Silence> callback)
{
    return ask(m_http, read(silencePath(id)), false, alertmanager::parseSilence, guard, std::move(callback));
}

RequestHandle AlertmanagerClient::putSilence(const Silence &silence, QObject *guard,
                                             Callback<QString> callback)
{
    if (auto valid = validateSilence(silence); !valid) {
        auto [handle, completion] = makeRequest<QString>(guard, std::move(callback));
        completion.finish(failure(std::move(valid.error())));
        return std::move(handle);
    }
    HttpRequest request = HttpRequest::sendJson(HttpRequest::Method::Post, QStringLiteral("api/v2/silences"),
                                                alertmanager::silenceJson(silence));
    request.readOnly = false;
    request.retries = 0;
    return ask(m_http, request, false, alertmanager::parseSilenceId, guard, std::move(callback));
}

RequestHandle AlertmanagerClient::expireSilence(const QString &id, QObject *guard, Callback<void> callback)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Delete;
    request.path = QStringLiteral("api/v2/") + silencePath(id);
    request.readOnly = false;
    request.retries = 0;
    auto [handle, completion] = makeRequest<void>(guard, std::move(callback));
    completion.setStage(m_http.send(request, guard, [completion = completion](Result<HttpResponse> response) {
        if (response)
            completion.finish({});
        else
            completion.finish(failure(explained(std::move(response.error()), false)));
    }));
    return std::move(handle);
}

RequestHandle AlertmanagerClient::receivers(QObject *guard, Callback<QStringList> callback)
{
    return ask(m_http, read(QStringLiteral("receivers")), true, alertmanager::parseReceivers, guard,
               std::move(callback));
}

RequestHandle AlertmanagerClient::status(QObject *guard, Callback<AlertmanagerStatus> callback)
{
    return ask(m_http, read(QStringLiteral("status")), true, alertmanager::parseStatus, guard,
               std::move(callback));
}

} // namespace wardroom
