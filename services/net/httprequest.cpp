// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/httprequest.h"

namespace wardroom {

namespace {

/// Proxies commonly refuse a request line above 8 kB, some above 4 kB.
constexpr qsizetype LongestGetQuery = 2'000;

} // namespace

HttpRequest HttpRequest::get(QString path, QUrlQuery query)
{
    HttpRequest request;
    request.path = std::move(path);
    request.query = std::move(query);
    return request;
}

HttpRequest HttpRequest::getOrPostForm(QString path, QUrlQuery query)
{
    QByteArray encoded = encodedQuery(query);
    if (encoded.size() <= LongestGetQuery)
        return get(std::move(path), std::move(query));
    HttpRequest request;
    request.method = Method::Post;
    request.path = std::move(path);
    request.body = std::move(encoded);
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    return request;
}

HttpRequest HttpRequest::sendJson(Method method, QString path, QByteArray json)
{
    HttpRequest request;
    request.method = method;
    request.path = std::move(path);
    request.body = std::move(json);
    request.contentType = QByteArrayLiteral("application/json");
    request.readOnly = false;
    return request;
}

void addParameter(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                       QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QByteArray encodedQuery(const QUrlQuery &query)
{
    QByteArray encoded = query.toString(QUrl::FullyEncoded).toLatin1();
    encoded.replace('+', "%2B");
    return encoded;
}

} // namespace wardroom
