// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourceoptions.h"

#include "services/core/redaction.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

namespace {

Result<QUrl> readUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return wrongUsage(QStringLiteral("\"%1\" is not the URL of a server; write http://host:port").arg(text));
    if (!url.userInfo().isEmpty())
        return wrongUsage(QStringLiteral("a password on the command line can be read by others; set WARDROOM_USER and WARDROOM_PASSWORD"));
    return url;
}

Result<Endpoint::Header> readHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const Endpoint::Header header{text.left(colon).trimmed(), text.mid(colon + 1).trimmed(), false};
    if (colon <= 0 || header.name.isEmpty())
        return wrongUsage(QStringLiteral("\"%1\" is not a header; write \"Name: value\"").arg(text));
    if (isSecretName(header.name))
        return wrongUsage(QStringLiteral("the header %1 on the command line can be read by others; set WARDROOM_BEARER_TOKEN").arg(header.name));
    return header;
}

Result<int> readTimeout(const QString &text)
{
    const auto ms = parseDuration(text);
    if (!ms)
        return failure(ms.error());
    constexpr qint64 Longest = 24 * 3'600'000;
    if (*ms <= 0 || *ms > Longest)
        return wrongUsage(QStringLiteral("--timeout must be above zero and at most 1d"));
    return static_cast<int>(*ms);
}

void readCredentials(const QProcessEnvironment &environment, SourceOptions &options)
{
    options.credentials.bearerToken = environment.value(QStringLiteral("WARDROOM_BEARER_TOKEN"));
    options.credentials.password = environment.value(QStringLiteral("WARDROOM_PASSWORD"));
    options.credentials.keyPassphrase = environment.value(QStringLiteral("WARDROOM_KEY_PASSPHRASE"));
    options.endpoint.userName = environment.value(QStringLiteral("WARDROOM_USER"));
    if (!options.credentials.bearerToken.isEmpty())
        options.endpoint.authentication = Endpoint::Authentication::Bearer;
    else if (!options.endpoint.userName.isEmpty())
        options.endpoint.authentication = Endpoint::Authentication::Basic;
}

Result<void> readEndpoint(const QCommandLineParser &parser, SourceOptions &options)
{
    for (const QString &text : parser.values(QStringLiteral("header"))) {
        const auto header = readHeader(text);
        if (!header)
            return failure(header.error());
        options.endpoint.headers += *header;
    }
    options.endpoint.caFile = parser.value(QStringLiteral("ca"));
    options.endpoint.clientCertificateFile = parser.value(QStringLiteral("cert"));
    options.endpoint.clientKeyFile = parser.value(QStringLiteral("key"));
    const auto timeout = readTimeout(parser.value(QStringLiteral("timeout")));
    if (!timeout)
        return failure(timeout.error());
    options.endpoint.totalTimeoutMs = *timeout;
    options.endpoint.connectTimeoutMs = std::min(options.endpoint.connectTimeoutMs, *timeout);
    return {};
}

} // namespace

void SourceOptions::declare(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &text, const char *value, const QString &byDefault = {}) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value), byDefault});
    };
    option("connection", QStringLiteral("A stored connection (default: the only one that has such a source)."), "NAME");
    option("url",
           QStringLiteral("A server, instead of a stored connection; several for the peers of an Alertmanager cluster. Credentials are "
                          "read from the environment: WARDROOM_BEARER_TOKEN, or WARDROOM_USER and WARDROOM_PASSWORD."),
           "URL");
    option("header", QStringLiteral("Further header for --url, as in \"X-Scope-OrgID: shop\"; may be repeated."), "HEADER");
    option("ca", QStringLiteral("Certificate authority for --url, PEM."), "FILE");
    option("cert", QStringLiteral("Client certificate for --url, PEM."), "FILE");
    option("key", QStringLiteral("Its key, PEM; its pass phrase is read from WARDROOM_KEY_PASSPHRASE."), "FILE");
    option("timeout", QStringLiteral("Time limit of a request to --url (default: 30s)."), "DURATION", QStringLiteral("30s"));
}

Result<SourceOptions> SourceOptions::read(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    SourceOptions options;
    options.connectionName = parser.value(QStringLiteral("connection"));
    for (const QString &text : parser.values(QStringLiteral("url"))) {
        const auto url = readUrl(text);
        if (!url)
            return failure(url.error());
        options.urls += *url;
    }
    if (!options.urls.isEmpty() && !options.connectionName.isEmpty())
        return wrongUsage(QStringLiteral("--url and --connection exclude each other"));
    if (const auto endpoint = readEndpoint(parser, options); !endpoint)
        return failure(endpoint.error());
    readCredentials(environment, options);
    return options;
}

Connection SourceOptions::connection(SourceKind kind) const
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("--url");
    QList<Endpoint> endpoints;
    for (const QUrl &url : urls) {
        endpoints += endpoint;
        endpoints.last().url = url;
    }
    switch (kind) {
    case SourceKind::Prometheus:
        connection.prometheus = endpoints.first();
        break;
    case SourceKind::Alertmanager:
        connection.alertmanagers = endpoints;
        break;
    case SourceKind::Loki:
        connection.loki = endpoints.first();
        break;
    }
    return connection;
}

ConnectionSecrets SourceOptions::secrets() const
{
    return {credentials, QList<Credentials>(urls.size(), credentials), credentials};
}

void SourceOptions::teach(Redactor &redactor) const
{
    redactor.addSecret(credentials.bearerToken);
    redactor.addSecret(credentials.keyPassphrase);
    redactor.addBasicCredentials(endpoint.userName, credentials.password);
}

} // namespace wardroom
