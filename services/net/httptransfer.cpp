// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httptransfer.h"

#include "services/core/redaction.h"
#include "services/net/httperrors.h"
#include "services/net/onetimebody.h"

#include <QtCore/QDateTime>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>

#include <array>

namespace wardroom {

Q_LOGGING_CATEGORY(lcNet, "wardroom.net", QtInfoMsg)

namespace {

constexpr int MostRedirects = 10;
constexpr qint64 FirstPauseMs = 300; ///< doubled for each further try
constexpr qint64 LongestPauseMs = 30'000; ///< who asks for more gets no further try
constexpr qsizetype EnoughOfAnError = 64 * 1024;
constexpr qint64 ChunkSize = 64 * 1024;

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        break;
    case HttpRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case HttpRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case HttpRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return QByteArrayLiteral("GET");
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// Same scheme, host and port; or the usual step from http to https of one host at the default ports.
bool isSameHost(const QUrl &from, const QUrl &to)
{
    if (from.host().compare(to.host(), Qt::CaseInsensitive) != 0)
        return false;
    if (from.scheme() == to.scheme())
        return portOf(from) == portOf(to);
    return from.scheme() == QLatin1String("http") && portOf(from) == 80 && portOf(to) == 443;
}

bool isRedirect(int status)
{
    static constexpr std::array<int, 5> statuses{301, 302, 303, 307, 308};
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

void HttpTransfer::ReplyCloser::operator()(QNetworkReply *reply) const
{
    // What still runs ends with it. Not abort(): Qt warns where that meets an error that has just been told.
    reply->deleteLater();
}

HttpTransfer::HttpTransfer(Context context, HttpRequest request, QUrl url, Completion<HttpResponse> completion,
                           QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_request(std::move(request))
    , m_url(std::move(url))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_completion(std::move(completion))
{
    for (QTimer *timer : {&m_totalTimer, &m_connectTimer, &m_pauseTimer})
        timer->setSingleShot(true);
    connect(&m_totalTimer, &QTimer::timeout, this, [this] {
        fail(failure(ErrorKind::Timeout, QStringLiteral("no complete answer within %1 ms; %2 bytes came")
                                             .arg(m_totalTimer.interval()).arg(m_body.size())).value());
    });
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        endTry(failure(ErrorKind::Timeout, QStringLiteral("no connection within %1 ms").arg(m_connectTimer.interval())).value());
    });
    connect(&m_pauseTimer, &QTimer::timeout, this, &HttpTransfer::startTry);
}

HttpTransfer::~HttpTransfer()
{
    if (m_reply)
        disconnect(m_reply.get(), nullptr, this, nullptr);
    m_completion.finish(failure(ErrorKind::Cancelled));
}

void HttpTransfer::start()
{
    if (m_stopped)
        return;
    m_totalTimer.start(m_request.totalTimeoutMs > 0 ? m_request.totalTimeoutMs : m_context.endpoint.totalTimeoutMs);
    startTry();
}

void HttpTransfer::stop()
{
    m_stopped = true;
    for (QTimer *timer : {&m_totalTimer, &m_connectTimer, &m_pauseTimer})
        timer->stop();
    if (m_reply)
        disconnect(m_reply.get(), nullptr, this, nullptr);
    m_reply.reset();
    m_completion = {};
    deleteLater();
}

void HttpTransfer::startTry()
{
    ++m_tries;
    m_redirects = 0;
    m_foreign = false;
    m_method = m_request.method;
    m_sinceTry.start();
    if (isWebUrl(m_url)) {
        sendTo(m_url);
        return;
    }
    Error error = failure(ErrorKind::Network, QStringLiteral("not an http or https address")).value();
    error.retryable = false;
    endTry(error);
}

void HttpTransfer::sendTo(const QUrl &url)
{
    m_target = url;
    m_body.clear();
    m_tlsErrors.clear();
    if (m_reply)
        disconnect(m_reply.get(), nullptr, this, nullptr);
    m_reply.reset(dispatch(networkRequest()));
    watchReply();
}

QNetworkRequest HttpTransfer::networkRequest() const
{
    QNetworkRequest request(m_target);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Series compress well beyond Qt's ratio of 40; our own limit counts what comes out.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setSslConfiguration(m_foreign ? m_context.tls.foreign : m_context.tls.own);
    request.setRawHeader("User-Agent", "Wardroom/" WARDROOM_VERSION);
    // Log-in proxies answer 401 in place of their page to who asks for JSON.
    request.setRawHeader("Accept", "application/json, */*;q=0.5");
    request.setRawHeader("X-Request-Id", m_id.toLatin1());
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_foreign) {
        for (const auto &[name, value] : m_context.endpointHeaders)
            request.setRawHeader(name, value);
    }
    if (!m_request.body.isEmpty() && m_method == m_request.method) {
        request.setRawHeader("Content-Type", m_request.contentType);
        request.setRawHeader("Content-Length", QByteArray::number(m_request.body.size()));
    }
    return request;
}

QNetworkReply *HttpTransfer::dispatch(const QNetworkRequest &request)
{
    const QByteArray verb = methodName(m_method);
    const bool hasBody = !m_request.body.isEmpty() && m_method == m_request.method;
    if (!hasBody)
        return m_method == HttpRequest::Method::Get ? m_context.network.get(request)
                                                    : m_context.network.sendCustomRequest(request, verb, QByteArray());
    if (m_request.isRepeatable())
        return m_context.network.sendCustomRequest(request, verb, m_request.body);
    QNetworkRequest once = request;
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *const body = new OneTimeBody(m_request.body);
    QNetworkReply *const reply = m_context.network.sendCustomRequest(once, verb, body);
    body->setParent(reply);
    return reply;
}

void HttpTransfer::watchReply()
{
    QNetworkReply *const reply = m_reply.get();
    // A request that waits for a free connection to the host is not connecting yet; the total limit covers that.
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connectTimer.start(m_context.endpoint.connectTimeoutMs); });
    connect(reply, &QNetworkReply::requestSent, &m_connectTimer, &QTimer::stop);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::readBody);
    connect(reply, &QNetworkReply::readyRead, this, &HttpTransfer::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpTransfer::replyFinished);
}

QByteArray HttpTransfer::header(const char *name) const
{
    return m_reply->rawHeader(name);
}

void HttpTransfer::readBody()
{
    m_connectTimer.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const qint64 limit = m_context.endpoint.maxBodyBytes;
    const auto tooLarge = [this, limit] {
        Error error = failure(ErrorKind::Protocol,
                              QStringLiteral("the answer is larger than the limit of %1 bytes; the transfer was stopped").arg(limit))
                          .value();
        error.cause = ErrorCause::BodyTooLarge;
        endTry(error);
    };
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (status < 300 && announced > limit)
        return tooLarge();
    // Compressed bodies are expanded piece by piece as they are read here, so a bomb stops at the limit, too.
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    while (const qint64 size = m_reply->read(chunk.data(), chunk.size())) {
        if (size < 0)
            break;
        m_body.append(chunk.constData(), size);
        if (status >= 300 && m_body.size() >= EnoughOfAnError)
            return answerCame(status);
        if (m_body.size() > limit)
            return tooLarge();
    }
}

void HttpTransfer::replyFinished()
{
    m_connectTimer.stop();
    const QPointer<QNetworkReply> reply = m_reply.get();
    readBody();
    if (!m_reply || m_reply.get() != reply)
        return; // reading the rest has ended it
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = reply->error();
    const bool transportFailed = status == 0 || (code != QNetworkReply::NoError && status < 300)
        || (code > QNetworkReply::NoError && code < QNetworkReply::ProxyConnectionRefusedError);
    if (transportFailed)
        endTry(errorFromTransport(code, reply->errorString(), m_tlsErrors));
    else
        answerCame(status);
}

void HttpTransfer::answerCame(int status)
{
    const QByteArray contentType = header("Content-Type");
    if (isRedirect(status) && !header("Location").isEmpty()) {
        follow(status);
    } else if (status < 200 || status >= 300) {
        const QByteArray reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        const qint64 serverNow = parseHttpDate(header("Date"));
        const qint64 retryAfter = parseRetryAfter(
            header("Retry-After"), serverNow != 0 ? serverNow : QDateTime::currentMSecsSinceEpoch());
        endTry(errorFromStatus(status, reason, contentType, m_body), retryAfter);
    } else if (!m_request.acceptHtml && isHtml(contentType, m_body)) {
        endTry(errorFromPage(status, m_body));
    } else {
        succeed();
    }
}

void HttpTransfer::follow(int status)
{
    QUrl target = m_target.resolved(QUrl::fromEncoded(header("Location")));
    target.setUserInfo({});
    const auto refuse = [this](const QString &why, ErrorCause cause = ErrorCause::None) {
        Error error = failure(ErrorKind::Protocol, why).value();
        error.cause = cause;
        endTry(error);
    };
    const QString shown = withoutSecrets(target).toDisplayString();
    if (!isWebUrl(target))
        return refuse(QStringLiteral("redirected to an address that is not http: %1").arg(shown));
    if (++m_redirects > MostRedirects)
        return refuse(QStringLiteral("redirected more than %1 times, at last to %2").arg(MostRedirects).arg(shown),
                      ErrorCause::RedirectLoop);
    const bool leaves = !isSameHost(m_target, target);
    if (leaves && !m_request.readOnly)
        return refuse(QStringLiteral("redirected to another host, %1, where changes are not sent").arg(shown));
    // 303 says "look there". 301 and 302 keep the method here, as 307 and 308 do: a form turned into a GET loses its query.
    if (status == 303)
        m_method = HttpRequest::Method::Get;
    qCDebug(lcNet).noquote() << m_id << "redirected to" << m_context.redactor.redact(shown);
    const bool first = leaves && !m_foreign;
    m_foreign = m_foreign || leaves;
    sendTo(target);
    if (first)
        Q_EMIT leftHost(target);
}

void HttpTransfer::endTry(const Error &error, qint64 retryAfterMs)
{
    m_connectTimer.stop();
    const qint64 pause = pauseBeforeNextTry(retryAfterMs);
    const bool again = mayPassSoon(error) && m_request.isRepeatable() && m_tries <= m_request.retries
        && pause <= LongestPauseMs && pause < m_totalTimer.remainingTime();
    if (!again) {
        fail(error);
        return;
    }
    qCDebug(lcNet).noquote() << m_id << "try" << m_tries << "failed, again in" << pause << "ms:"
                             << m_context.redactor.redact(describe(error));
    if (m_reply)
        disconnect(m_reply.get(), nullptr, this, nullptr);
    m_reply.reset();
    m_pauseTimer.start(static_cast<int>(pause));
}

qint64 HttpTransfer::pauseBeforeNextTry(qint64 retryAfterMs) const
{
    // Jitter, so that many clients that failed together do not come back together.
    const qint64 full = FirstPauseMs << std::min(m_tries - 1, 10);
    const qint64 backOff = full / 2 + QRandomGenerator::global()->bounded(full / 2 + 1);
    return std::max(backOff, retryAfterMs);
}

void HttpTransfer::succeed()
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.body = std::move(m_body);
    response.contentType = header("Content-Type");
    response.serverDateMs = parseHttpDate(header("Date"));
    response.roundTripMs = m_sinceTry.elapsed();
    response.requestId = m_id;
    if (m_foreign)
        response.redirectedTo = withoutSecrets(m_target);
    qCDebug(lcNet).noquote() << m_id << methodName(m_method) << m_context.redactor.redact(withoutSecrets(m_url).toString())
                             << response.status << response.body.size() << "bytes" << response.roundTripMs << "ms, try" << m_tries;
    const qint64 roundTripMs = response.roundTripMs;
    m_completion.finish(std::move(response));
    stop();
    Q_EMIT succeeded(roundTripMs); // the last thing: a receiver may delete our client
}

void HttpTransfer::fail(Error error)
{
    error.detail = m_context.redactor.redact(error.detail);
    error.url = withoutSecrets(m_url);
    qCDebug(lcNet).noquote() << m_id << methodName(m_method) << m_context.redactor.redact(describe(error))
                             << "after" << m_sinceTry.elapsed() << "ms, try" << m_tries;
    m_completion.finish(failure(error));
    stop();
    Q_EMIT failed(error); // the last thing, as above
}

} // namespace wardroom
