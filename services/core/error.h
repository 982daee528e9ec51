// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace wardroom {

/// What went wrong, as far as the user's next step depends on it.
enum class ErrorKind {
    Network, ///< no connection: name not found, refused, closed in the middle, proxy
    Timeout, ///< nothing, or not everything, came in time
    Tls, ///< the certificate or the handshake was not acceptable
    Auth, ///< 401 or 403, or a log-in page where data was expected
    NotFound, ///< 404: wrong path, or the server does not have this endpoint
    RateLimited, ///< 429
    Server, ///< 5xx
    BadQuery, ///< the server understood us and says the query or the argument is wrong
    Protocol, ///< an answer that is not what the protocol allows, or too large
    Storage, ///< file, database or keychain
    Cancelled, ///< we stopped it ourselves; never shown
    Internal, ///< a defect of ours
};

/// What exactly, where the user's next step depends on more than the kind. Most errors have no cause.
enum class ErrorCause {
    None,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< closed before the answer was complete
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUnknownAuthority,
    CertificateOtherHost,
    ClientCertificateWanted,
    ClientCertificateUnreadable,
    HttpsWanted, ///< we spoke http, the port speaks https
    HttpWanted, ///< we spoke https, the port does not
    LoginPage, ///< a web page with status 200 where data was expected
    BodyTooLarge,
    BodyMalformed, ///< truncated, or not what was announced
    RedirectLoop,
    OtherService, ///< an answer, but of another kind of server
};

/// Why an operation has no result. A plain value: copied freely, compared in tests.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    int httpStatus = 0; ///< 0 where there was no HTTP answer
    QString detail; ///< technical, untranslated, without secrets: for "Details" and the log
    QUrl url; ///< what was asked, without user name, password or query secrets
    bool retryable = false; ///< trying the same again later may help
    ErrorCause cause = ErrorCause::None;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The kind's name as written in logs and JSON, e.g. "rate-limited".
QLatin1String errorKindName(ErrorKind kind);

/// "kind (HTTP status): detail [url]" in one line, for the log and the command line.
QString describe(const Error &error);

/// @p url without user information, and with the values of query items that look like secrets starred.
QUrl withoutSecrets(const QUrl &url);

} // namespace wardroom
