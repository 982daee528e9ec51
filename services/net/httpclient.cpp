// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httpclient.h"

#include "services/core/redaction.h"
#include "services/net/httptransfer.h"
#include "services/net/tlsidentity.h"

#include <QtCore/QSet>
#include <QtNetwork/QNetworkAccessManager>

namespace wardroom {

struct HttpClient::Private
{
    Endpoint endpoint;
    Credentials credentials;
    Result<TlsIdentity> tls;
    Redactor redactor; ///< knows this endpoint's secrets, whatever the application's knows
    QNetworkAccessManager network;
    QSet<QString> toldHosts;

    Private(Endpoint e, Credentials c)
        : endpoint(std::move(e))
        , credentials(std::move(c))
        , tls(loadTlsIdentity(endpoint, credentials))
    {
        redactor.addBasicCredentials(endpoint.userName, credentials.password);
        redactor.addSecret(credentials.bearerToken);
        redactor.addSecret(credentials.keyPassphrase);
        for (const QString &value : std::as_const(credentials.headerValues))
            redactor.addSecret(value);
    }
};

HttpClient::HttpClient(Endpoint endpoint, Credentials credentials, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(endpoint), std::move(credentials)))
{
}

HttpClient::~HttpClient()
{
    // Before what they refer to goes.
    qDeleteAll(findChildren<HttpTransfer *>(QString(), Qt::FindDirectChildrenOnly));
}

const Endpoint &HttpClient::endpoint() const
{
    return d->endpoint;
}

const Credentials &HttpClient::credentials() const
{
    return d->credentials;
}

RequestHandle HttpClient::send(const HttpRequest &request, QObject *guard,
                               std::function<void(Result<HttpResponse>)> callback)
{
    auto [handle, completion] = makeRequest<HttpResponse>(guard, std::move(callback));
    if (!d->tls) {
        Error error = d->tls.error();
        error.url = urlFor(request.path);
        completion.finish(failure(error));
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return std::move(handle);
    }
    auto *const transfer = new HttpTransfer({d->endpoint, *d->tls, d->redactor, endpointHeaders(), d->network}, request,
                                            urlFor(request.path, request.query), completion, this);
    connect(transfer, &HttpTransfer::succeeded, this, &HttpClient::succeeded);
    connect(transfer, &HttpTransfer::failed, this, &HttpClient::failed);
    connect(transfer, &HttpTransfer::leftHost, this, [this](const QUrl &target) {
        const QString host = target.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
        if (d->toldHosts.contains(host))
            return;
        d->toldHosts.insert(host);
        Q_EMIT redirectedToOtherHost(withoutSecrets(target));
    });
    completion.setAbort([watched = QPointer<HttpTransfer>(transfer)] {
        if (watched)
            watched->stop();
    });
    // Through the event loop, as even an address that is wrong at once may signal only after this call.
    QMetaObject::invokeMethod(transfer, &HttpTransfer::start, Qt::QueuedConnection);
    return std::move(handle);
}

QUrl HttpClient::urlFor(const QString &path, const QUrlQuery &query) const
{
    QUrl url = d->endpoint.url;
    url.setUserInfo({});
    url.setFragment({});
    QString base = url.path(QUrl::FullyEncoded);
    if (!path.isEmpty()) {
        if (!base.endsWith(u'/'))
            base += u'/';
        base += path.startsWith(u'/') ? path.mid(1) : path;
        url.setPath(base, QUrl::TolerantMode);
    }
    // What the base brings along ("?tenant=a") comes first.
    const QStringList parts{url.query(QUrl::FullyEncoded), QString::fromLatin1(encodedQuery(query))};
    const QString joined = parts.join(u'&');
    if (!query.isEmpty())
        url.setQuery(parts.first().isEmpty() ? parts.last() : joined, QUrl::TolerantMode);
    return url;
}

QList<std::pair<QByteArray, QByteArray>> HttpClient::endpointHeaders() const
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const Endpoint::Header &header : std::as_const(d->endpoint.headers)) {
        const QString value = header.secret ? d->credentials.headerValues.value(header.name) : header.value;
        if (!header.name.isEmpty())
            headers.append({header.name.toUtf8(), value.toUtf8()});
    }
    switch (d->endpoint.authentication) {
    case Endpoint::Authentication::None:
        break;
    case Endpoint::Authentication::Basic: {
        const QString pair = d->endpoint.userName + u':' + d->credentials.password;
        headers.append({QByteArrayLiteral("Authorization"), "Basic " + pair.toUtf8().toBase64()});
        break;
    }
    case Endpoint::Authentication::Bearer:
        headers.append({QByteArrayLiteral("Authorization"), "Bearer " + d->credentials.bearerToken.toUtf8()});
        break;
    }
    return headers;
}

} // namespace wardroom
