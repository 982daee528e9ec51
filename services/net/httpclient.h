// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/net/endpoint.h"
#include "services/net/httprequest.h"

#include <memory>

namespace wardroom {

/// HTTP for one Endpoint, over QNetworkAccessManager: authentication, TLS, time limits, retry with back-off and
/// jitter (Retry-After honoured), a limit on body size, redirects that drop credentials at another host.
///
/// Status 2xx is a response; anything else an Error whose kind follows the status and whose detail holds what the
/// server says: the message of a JSON error, the title of a page, else the first line. The body of a response is not
/// parsed here. The total time limit bounds everything: redirects, tries and the pauses between them.
/// A proxy is the application's (QNetworkProxyFactory). Lives and calls back in one thread.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    HttpClient(Endpoint endpoint, Credentials credentials, QObject *parent = nullptr);
    /// Requests still under way end with ErrorKind::Cancelled.
    ~HttpClient() override;

    const Endpoint &endpoint() const;
    const Credentials &credentials() const;

    RequestHandle send(const HttpRequest &request, QObject *guard, std::function<void(Result<HttpResponse>)> callback);

    /// base URL + path + query, for display and WebSockets. Without user information.
    QUrl urlFor(const QString &path, const QUrlQuery &query = {}) const;

    /// The endpoint's own headers with their secrets, Authorization among them: what a WebSocket to the same host has
    /// to send. Never log them.
    QList<std::pair<QByteArray, QByteArray>> endpointHeaders() const;

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
