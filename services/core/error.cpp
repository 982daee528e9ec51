// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/error.h"

#include "services/core/redaction.h"

#include <QtCore/QUrlQuery>

namespace wardroom {

QLatin1String errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return QLatin1String("network");
    case ErrorKind::Timeout:
        return QLatin1String("timeout");
    case ErrorKind::Tls:
        return QLatin1String("tls");
    case ErrorKind::Auth:
        return QLatin1String("auth");
    case ErrorKind::NotFound:
        return QLatin1String("not-found");
    case ErrorKind::RateLimited:
        return QLatin1String("rate-limited");
    case ErrorKind::Server:
        return QLatin1String("server");
    case ErrorKind::BadQuery:
        return QLatin1String("bad-query");
    case ErrorKind::Protocol:
        return QLatin1String("protocol");
    case ErrorKind::Storage:
        return QLatin1String("storage");
    case ErrorKind::Cancelled:
        return QLatin1String("cancelled");
    case ErrorKind::Internal:
        break;
    }
    return QLatin1String("internal");
}

QString describe(const Error &error)
{
    QString text = errorKindName(error.kind);
    if (error.httpStatus != 0)
        text += QStringLiteral(" (HTTP %1)").arg(error.httpStatus);
    if (!error.detail.isEmpty())
        text += QStringLiteral(": ") + error.detail.simplified();
    if (!error.url.isEmpty())
        text += QStringLiteral(" [%1]").arg(error.url.toDisplayString());
    return text;
}

QUrl withoutSecrets(const QUrl &url)
{
    QUrl clean = url;
    clean.setUserInfo({});
    QUrlQuery query(clean);
    auto items = query.queryItems(QUrl::FullyEncoded);
    bool changed = false;
    for (auto &[name, value] : items) {
        if (isSecretName(name)) {
            value = QStringLiteral("***");
            changed = true;
        }
    }
    if (changed) {
        query.setQueryItems(items);
        clean.setQuery(query);
    }
    return clean;
}

} // namespace wardroom
