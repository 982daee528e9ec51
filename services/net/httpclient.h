// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/net/endpoint.h"

#include <QtCore/QUrlQuery>

#include <memory>

class QNetworkAccessManager;

namespace wardroom {

class Clock;

/// One request to an Endpoint. Paths are relative to its base URL.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Get;
    QString path; ///< "api/v1/query", already percent-encoded where it must be
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType; ///< of body
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in addition to the endpoint's
    int totalTimeoutMs = 0; ///< 0: the endpoint's
    int retries = 2; ///< further tries after a retryable failure; idempotent methods only

    static HttpRequest get(QString path, QUrlQuery query = {});
    /// GET while the encoded query is short, else POST as a form: the server's own rule for long queries.
    /// Such a POST reads only, so it is retried like a GET.
    static HttpRequest getOrPostForm(QString path, QUrlQuery query);
    static HttpRequest sendJson(Method method, QString path, QByteArray json);

    bool readOnly = true; ///< true where repeating can not do harm
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    qint64 serverDateMs = 0; ///< the Date header; 0: absent. For the clock difference
    qint64 roundTripMs = 0; ///< of the last try
    QString requestId; ///< sent as X-Request-Id, written in the log
    QUrl redirectedTo; ///< another host that answered in the end, without our credentials; empty: none
};

/// HTTP for one Endpoint, over QNetworkAccessManager: authentication, TLS, time limits, retry with back-off and
/// jitter (Retry-After honoured), a limit on body size, redirects that drop credentials at another host.
///
/// Status 2xx is a response; anything else an Error whose kind follows the status and whose detail holds the first
/// line of the body (of HTML: its title). A body is never parsed here. Lives and calls back in one thread.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    HttpClient(Endpoint endpoint, Credentials credentials, QObject *parent = nullptr);
    ~HttpClient() override;

    const Endpoint &endpoint() const;
    const Credentials &credentials() const;

    RequestHandle send(const HttpRequest &request, QObject *guard, std::function<void(Result<HttpResponse>)> callback);

    /// base URL + path + query, for display and WebSockets.
    QUrl urlFor(const QString &path, const QUrlQuery &query = {}) const;

Q_SIGNALS:
    /// A redirect led to another host; credentials were not sent there. Emitted once a host.
    void redirectedToOtherHost(const QUrl &target);
    /// The end of every request that was not cancelled, after its retries: what a source's health is made of.
    void succeeded(qint64 roundTripMs);
    void failed(const wardroom::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wardroom
