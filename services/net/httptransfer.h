// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/net/endpoint.h"
#include "services/net/httprequest.h"
#include "services/net/tlsidentity.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>

class QNetworkAccessManager;

namespace wardroom {

class Redactor;

/// The life of one request of an HttpClient:
///
///     start → try ─→ (redirect → …) ─→ answer ─→ end
///               ↑                        │
///               └──── pause ←── failure that may pass
///
/// Whatever happens, ends within the total time limit with one result, and then deletes itself. Child of its client.
class HttpTransfer final : public QObject
{
    Q_OBJECT
public:
    /// What all requests of a client share; outlives the transfer.
    struct Context
    {
        const Endpoint &endpoint;
        const TlsIdentity &tls;
        const Redactor &redactor;
        QList<std::pair<QByteArray, QByteArray>> endpointHeaders; ///< secrets: for the endpoint's own host only
        QNetworkAccessManager &network;
    };

    HttpTransfer(Context context, HttpRequest request, QUrl url, Completion<HttpResponse> completion, QObject *parent);
    ~HttpTransfer() override;

    void start();
    /// Nobody waits any more: no result, no signal.
    void stop();

Q_SIGNALS:
    void leftHost(const QUrl &target);
    // One of these two is the last thing that happens.
    void succeeded(qint64 roundTripMs);
    void failed(const wardroom::Error &error);

private:
    struct ReplyCloser
    {
        void operator()(QNetworkReply *reply) const;
    };

    void startTry();
    void sendTo(const QUrl &url);
    QNetworkRequest networkRequest() const;
    QNetworkReply *dispatch(const QNetworkRequest &request);
    void watchReply();

    void readBody();
    void replyFinished();
    void answerCame(int status);
    void follow(int status);
    QByteArray header(const char *name) const;

    void endTry(const Error &error, qint64 retryAfterMs = -1);
    qint64 pauseBeforeNextTry(qint64 retryAfterMs) const;
    void succeed();
    void fail(Error error);

    const Context m_context;
    const HttpRequest m_request;
    const QUrl m_url;
    const QString m_id;
    Completion<HttpResponse> m_completion;

    QTimer m_totalTimer;
    QTimer m_connectTimer;
    QTimer m_pauseTimer;
    QElapsedTimer m_sinceTry;
    int m_tries = 0;
    bool m_stopped = false; ///< lives on until the event loop deletes it

    // Of the present try
    std::unique_ptr<QNetworkReply, ReplyCloser> m_reply;
    QUrl m_target;
    HttpRequest::Method m_method = HttpRequest::Method::Get;
    int m_redirects = 0;
    bool m_foreign = false; ///< at another host: no credentials, also not back at ours
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
};

} // namespace wardroom
