// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace wardroom {

/// How one server is reached: everything that may be written to a file. Secrets are not here but in Credentials.
struct Endpoint
{
    enum class Authentication { None, Basic, Bearer };
    struct Header
    {
        QString name;
        QString value; ///< empty where `secret`: then it is in Credentials::headerValues under the name
        bool secret = false;
        friend bool operator==(const Header &, const Header &) = default;
    };

    QUrl url; ///< base; paths are appended to its path
    Authentication authentication = Authentication::None;
    QString userName; ///< for Basic
    QList<Header> headers; ///< sent with each request, e.g. X-Scope-OrgID
    QString caFile; ///< PEM; additional to the system's authorities
    QString clientCertificateFile; ///< PEM, for mTLS
    QString clientKeyFile; ///< PEM
    int connectTimeoutMs = 5'000;
    int totalTimeoutMs = 30'000;
    qint64 maxBodyBytes = 256LL * 1024 * 1024;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// The secrets of one endpoint, as read from the keychain. Never written, logged or shown.
struct Credentials
{
    QString password = {}; ///< for Basic
    QString bearerToken = {};
    QString keyPassphrase = {}; ///< of clientKeyFile
    QHash<QString, QString> headerValues = {}; ///< by header name

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace wardroom
