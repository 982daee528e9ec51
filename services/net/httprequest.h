// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <utility>

namespace wardroom {

/// One request to an Endpoint. Paths are relative to its base URL.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Get;
    QString path; ///< "api/v1/query", already percent-encoded where it must be
    QUrlQuery query; ///< fill it with addParameter()
    QByteArray body;
    QByteArray contentType; ///< of body
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in addition to the endpoint's
    int totalTimeoutMs = 0; ///< 0: the endpoint's
    int retries = 2; ///< further tries after a failure that may pass; idempotent methods and readOnly only
    bool acceptHtml = false; ///< otherwise a page in place of data is taken for a log-in page: ErrorKind::Auth

    static HttpRequest get(QString path, QUrlQuery query = {});
    /// GET while the encoded query is short, else POST as a form: the server's own rule for long queries.
    /// Such a POST reads only, so it is retried like a GET.
    static HttpRequest getOrPostForm(QString path, QUrlQuery query);
    static HttpRequest sendJson(Method method, QString path, QByteArray json);

    bool readOnly = true; ///< true where repeating can not do harm

    /// True where it may be sent again although the server may have acted on the first one already.
    bool isRepeatable() const { return readOnly || method != Method::Post; }
};

/// Adds one parameter whose value is any text. QUrlQuery's own addQueryItem() takes text that is percent-encoded
/// already, and so would read "%41" in a query as "A" and hand "+" on, which servers take for a space.
void addParameter(QUrlQuery &query, const QString &name, const QString &value);

/// @p query as it is sent, in a URL or as a form.
QByteArray encodedQuery(const QUrlQuery &query);

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    qint64 serverDateMs = 0; ///< the Date header; 0: absent. For the clock difference
    qint64 roundTripMs = 0; ///< of the last try, from sending to the last byte
    QString requestId; ///< sent as X-Request-Id, written in the log
    QUrl redirectedTo; ///< another host that answered in the end, without our credentials; empty: none
};

} // namespace wardroom
