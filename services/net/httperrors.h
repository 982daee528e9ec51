// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

namespace wardroom {

/// What a failed exchange says, as an Error without URL. Pure functions.

/// A status that is not 2xx. The detail is the server's own message, at most some hundred characters of it.
Error errorFromStatus(int status, const QByteArray &reason, const QByteArray &contentType, const QByteArray &body);

/// No complete answer came.
Error errorFromTransport(QNetworkReply::NetworkError code, const QString &text, const QList<QSslError> &tlsErrors);

/// A page with status 2xx where data was asked for.
Error errorFromPage(int status, const QByteArray &body);

/// True for a body that is a page and not data.
bool isHtml(const QByteArray &contentType, const QByteArray &body);

/// True where the same request may well succeed in a moment, so that it is worth repeating without being told to.
bool mayPassSoon(const Error &error);

/// Retry-After in ms: seconds, or an HTTP date counted from @p nowMs. -1: absent or not understood.
qint64 parseRetryAfter(const QByteArray &value, qint64 nowMs);

/// An HTTP date (RFC 9110, IMF-fixdate) in ms since 1970 UTC; 0: not one.
qint64 parseHttpDate(const QByteArray &value);

} // namespace wardroom
