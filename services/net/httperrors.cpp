// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httperrors.h"

#include "services/core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslCertificate>

namespace wardroom {

namespace {

constexpr qsizetype LongestDetail = 500;
constexpr qsizetype LargestParsedError = 256 * 1024;

QString bounded(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestDetail ? line : line.left(LongestDetail) + u'…';
}

QString htmlTitle(const QByteArray &body)
{
    static const QRegularExpression title(QStringLiteral("<(title|h1)[^>]*>\\s*([^<]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return bounded(title.match(QString::fromUtf8(body.left(LargestParsedError))).captured(2));
}

struct ServerMessage
{
    QString text;
    QString type; ///< Prometheus' errorType
};

/// {"status":"error","errorType":"…","error":"…"} of Prometheus and its kin, {"code":…,"message":"…"} and a bare
/// string of Alertmanager.
ServerMessage fromJson(const QByteArray &body)
{
    if (body.size() > LargestParsedError)
        return {};
    const QJsonValue value = QJsonDocument::fromJson('[' + body + ']').array().at(0);
    if (value.isString())
        return {bounded(value.toString()), {}};
    const QJsonObject object = value.toObject();
    for (const auto *key : {"error", "message", "msg"}) {
        if (const QJsonValue text = object.value(QLatin1String(key)); text.isString())
            return {bounded(text.toString()), object.value(QLatin1String("errorType")).toString()};
    }
    return {};
}

ServerMessage serverMessage(const QByteArray &contentType, const QByteArray &body)
{
    if (isHtml(contentType, body))
        return {htmlTitle(body), {}};
    if (const ServerMessage message = fromJson(body); !message.text.isEmpty())
        return message;
    for (const QByteArray &line : body.left(LargestParsedError).split('\n')) {
        if (const QString text = bounded(QString::fromUtf8(line)); !text.isEmpty())
            return {text, {}};
    }
    return {};
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 400:
    case 405:
    case 409:
    case 413:
    case 414:
    case 422:
        return ErrorKind::BadQuery;
    case 401:
    case 403:
    case 407:
        return ErrorKind::Auth;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Protocol;
    }
}

/// Go's and nginx's words when plain HTTP comes to a TLS port; both send them with status 400.
bool wantsHttps(const QString &message)
{
    return message.contains(QLatin1String("HTTP request to an HTTPS server"), Qt::CaseInsensitive)
        || message.contains(QLatin1String("plain HTTP request was sent to HTTPS port"), Qt::CaseInsensitive);
}

/// A cause, and the words for the details.
struct Reason
{
    ErrorCause cause = ErrorCause::None;
    QString text;
};

QString isoDate(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODate);
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names += certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

Reason reasonOf(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return {ErrorCause::CertificateExpired,
                QStringLiteral("the certificate expired on %1").arg(isoDate(certificate.expiryDate()))};
    case QSslError::CertificateNotYetValid:
        return {ErrorCause::CertificateNotYetValid,
                QStringLiteral("the certificate is not valid before %1").arg(isoDate(certificate.effectiveDate()))};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return {ErrorCause::CertificateSelfSigned, QStringLiteral("the certificate is self-signed")};
    case QSslError::HostNameMismatch:
        return {ErrorCause::CertificateOtherHost,
                QStringLiteral("the certificate is for another host (%1)").arg(namesOf(certificate))};
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {ErrorCause::CertificateUnknownAuthority,
                QStringLiteral("the certificate is from an unknown authority (%1)").arg(certificate.issuerDisplayName())};
    default:
        return {ErrorCause::None, error.errorString()};
    }
}

/// All reasons in words; the first that has a cause gives it.
Reason reasonOf(const QList<QSslError> &errors)
{
    Reason all;
    QStringList texts;
    for (const QSslError &error : errors) {
        const Reason reason = reasonOf(error);
        texts.append(reason.text);
        if (all.cause == ErrorCause::None)
            all.cause = reason.cause;
    }
    texts.removeDuplicates();
    all.text = texts.join(QLatin1String("; "));
    return all;
}

/// From OpenSSL's words, as Qt's interface has no code for them.
Reason handshakeReason(const QString &text)
{
    const auto has = [&text](const char *part) { return text.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (has("wrong version number") || has("http request") || has("packet length too long") || has("record layer failure"))
        return {ErrorCause::HttpWanted,
                QStringLiteral("the server does not speak TLS on this port; it may be plain http (%1)").arg(text)};
    if (has("alert") && (has("certificate") || has("unknown ca") || has("access denied")))
        return {ErrorCause::ClientCertificateWanted,
                QStringLiteral("the server wants a client certificate that it knows (%1)").arg(text)};
    if (has("alert"))
        return {ErrorCause::None, QStringLiteral("the server refused the TLS handshake (%1)").arg(text)};
    return {ErrorCause::None, text};
}

bool isTlsText(const QString &text)
{
    return text.contains(QLatin1String("SSL")) || text.contains(QLatin1String("TLS"), Qt::CaseInsensitive);
}

ErrorCause causeOf(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCause::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return ErrorCause::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return ErrorCause::HostNotFound;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
        return ErrorCause::BodyMalformed;
    default:
        return ErrorCause::None;
    }
}

ErrorKind kindOf(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::AuthenticationRequiredError:
        return ErrorKind::Auth;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::Protocol;
    default:
        return ErrorKind::Network;
    }
}

} // namespace

Error errorFromStatus(int status, const QByteArray &reason, const QByteArray &contentType, const QByteArray &body)
{
    const ServerMessage message = serverMessage(contentType, body);
    Error error = failure(kindOf(status), message.text).value();
    error.httpStatus = status;
    if (error.detail.isEmpty())
        error.detail = bounded(QString::fromLatin1(reason));
    if (status == 400 && wantsHttps(message.text)) {
        error.kind = ErrorKind::Tls;
        error.cause = ErrorCause::HttpsWanted;
        error.detail = QStringLiteral("the server speaks https on this port (%1)").arg(message.text);
    }
    // Prometheus tells with 503 that the query took too long; the same again would take as long.
    if (message.type == QLatin1String("timeout") || message.type == QLatin1String("canceled"))
        error.kind = ErrorKind::Timeout;
    return error;
}

Error errorFromTransport(QNetworkReply::NetworkError code, const QString &text, const QList<QSslError> &tlsErrors)
{
    ErrorKind kind = kindOf(code);
    Reason reason{causeOf(code), text};
    if (!tlsErrors.isEmpty()) {
        kind = ErrorKind::Tls;
        reason = reasonOf(tlsErrors);
    } else if (kind == ErrorKind::Tls || (kind == ErrorKind::Network && isTlsText(text))) {
        // With TLS 1.3 a refusal of the client certificate comes after the handshake, as an error of the stream.
        kind = ErrorKind::Tls;
        reason = handshakeReason(text);
    }
    Error error = failure(kind, bounded(reason.text)).value();
    error.cause = reason.cause;
    // A name that is not known now is not known in a second.
    error.retryable = error.retryable && code != QNetworkReply::HostNotFoundError;
    return error;
}

Error errorFromPage(int status, const QByteArray &body)
{
    const QString title = htmlTitle(body);
    Error error = failure(ErrorKind::Auth,
                          title.isEmpty() ? QStringLiteral("a web page came in place of data")
                                          : QStringLiteral("a web page came in place of data: \"%1\"").arg(title)).value();
    error.httpStatus = status;
    error.cause = ErrorCause::LoginPage;
    return error;
}

bool isHtml(const QByteArray &contentType, const QByteArray &body)
{
    return contentType.toLower().startsWith("text/html") && body.left(1024).trimmed().startsWith('<');
}

bool mayPassSoon(const Error &error)
{
    switch (error.httpStatus) {
    case 0:
        return error.retryable;
    case 408:
    case 429:
    case 502:
    case 504:
        return true;
    case 503: // not ready; as Timeout it is a query that took too long
        return error.kind == ErrorKind::Server;
    default:
        return false;
    }
}

qint64 parseRetryAfter(const QByteArray &value, qint64 nowMs)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds < 1'000'000'000 ? seconds * 1000 : -1;
    const qint64 date = parseHttpDate(value);
    return date == 0 ? -1 : std::max<qint64>(0, date - nowMs);
}

qint64 parseHttpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value.trimmed());
    if (!text.endsWith(QLatin1String(" GMT")))
        return 0;
    text.chop(4);
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

} // namespace wardroom
