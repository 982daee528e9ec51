// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectionsecrets.h"

#include "services/core/redaction.h"
#include "services/net/secretstore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wardroom {

namespace {

QString keyOf(const QUuid &connection)
{
    return connection.toString(QUuid::WithoutBraces);
}

/// Calls @p visit(endpoint, credentials) for each endpoint of @p connection. Makes room in @p secrets.
template <typename C, typename Visit> void forEachEndpoint(C &connection, ConnectionSecrets &secrets, Visit visit)
{
    secrets.alertmanagers.resize(connection.alertmanagers.size());
    if (connection.prometheus)
        visit(*connection.prometheus, secrets.prometheus);
    for (qsizetype i = 0; i < connection.alertmanagers.size(); ++i)
        visit(connection.alertmanagers[i], secrets.alertmanagers[i]);
    if (connection.loki)
        visit(*connection.loki, secrets.loki);
}

bool needsSecrets(const Endpoint &endpoint)
{
    // A client key may have a passphrase; that can only be asked for.
    return endpoint.authentication != Endpoint::Authentication::None || !endpoint.clientCertificateFile.isEmpty()
        || std::any_of(endpoint.headers.begin(), endpoint.headers.end(), [](const auto &header) { return header.secret; });
}

bool isComplete(const Endpoint &endpoint, const Credentials &credentials)
{
    using Authentication = Endpoint::Authentication;
    if (endpoint.authentication == Authentication::Basic && credentials.password.isEmpty())
        return false;
    if (endpoint.authentication == Authentication::Bearer && credentials.bearerToken.isEmpty())
        return false;
    return std::all_of(endpoint.headers.begin(), endpoint.headers.end(), [&credentials](const Endpoint::Header &header) {
        return !header.secret || !credentials.headerValues.value(header.name).isEmpty();
    });
}

QJsonObject toJson(const Credentials &credentials)
{
    QJsonObject headers;
    for (auto it = credentials.headerValues.cbegin(); it != credentials.headerValues.cend(); ++it)
        headers.insert(it.key(), it.value());
    return {{QStringLiteral("password"), credentials.password},
            {QStringLiteral("bearerToken"), credentials.bearerToken},
            {QStringLiteral("keyPassphrase"), credentials.keyPassphrase},
            {QStringLiteral("headers"), headers}};
}

Credentials credentialsFromJson(const QJsonObject &object)
{
    Credentials credentials{object.value(QLatin1String("password")).toString(),
                            object.value(QLatin1String("bearerToken")).toString(),
                            object.value(QLatin1String("keyPassphrase")).toString(), {}};
    const QJsonObject headers = object.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        credentials.headerValues.insert(it.key(), it->toString());
    return credentials;
}

ConnectionSecrets secretsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ConnectionSecrets secrets;
    secrets.prometheus = credentialsFromJson(object.value(QLatin1String("prometheus")).toObject());
    secrets.loki = credentialsFromJson(object.value(QLatin1String("loki")).toObject());
    const QJsonArray alertmanagers = object.value(QLatin1String("alertmanagers")).toArray();
    for (const QJsonValue &value : alertmanagers)
        secrets.alertmanagers.append(credentialsFromJson(value.toObject()));
    return secrets;
}

QString secretsToText(const ConnectionSecrets &secrets)
{
    QJsonArray alertmanagers;
    for (const Credentials &credentials : secrets.alertmanagers)
        alertmanagers.append(toJson(credentials));
    const QJsonObject object{{QStringLiteral("prometheus"), toJson(secrets.prometheus)},
                             {QStringLiteral("alertmanagers"), alertmanagers},
                             {QStringLiteral("loki"), toJson(secrets.loki)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void learn(Redactor &redactor, const QString &userName, const Credentials &credentials)
{
    redactor.addBasicCredentials(userName, credentials.password);
    redactor.addSecret(credentials.bearerToken);
    redactor.addSecret(credentials.keyPassphrase);
    for (const QString &value : credentials.headerValues)
        redactor.addSecret(value);
}

} // namespace

bool needsSecrets(const Connection &connection)
{
    bool needed = false;
    ConnectionSecrets none;
    forEachEndpoint(connection, none, [&needed](const Endpoint &endpoint, const Credentials &) {
        needed = needed || needsSecrets(endpoint);
    });
    return needed;
}

bool isComplete(const Connection &connection, const ConnectionSecrets &secrets)
{
    bool complete = true;
    ConnectionSecrets copy = secrets;
    forEachEndpoint(connection, copy, [&complete](const Endpoint &endpoint, const Credentials &credentials) {
        complete = complete && isComplete(endpoint, credentials);
    });
    return complete;
}

void takeSecrets(Connection &connection, ConnectionSecrets &secrets)
{
    forEachEndpoint(connection, secrets, [](Endpoint &endpoint, Credentials &credentials) {
        if (!endpoint.url.userName().isEmpty() || !endpoint.url.password().isEmpty()) {
            endpoint.authentication = Endpoint::Authentication::Basic;
            endpoint.userName = endpoint.url.userName(QUrl::FullyDecoded);
            credentials.password = endpoint.url.password(QUrl::FullyDecoded);
            endpoint.url.setUserInfo({});
        }
        for (Endpoint::Header &header : endpoint.headers) {
            header.secret = header.secret || isSecretName(header.name);
            if (header.secret && !header.value.isEmpty())
                credentials.headerValues.insert(header.name, std::exchange(header.value, {}));
        }
    });
}

RequestHandle loadSecrets(const Connection &connection, SecretStore &store, QObject *guard,
                          std::function<void(Result<ConnectionSecrets>)> callback)
{
    auto [handle, completion] = makeRequest<ConnectionSecrets>(guard, std::move(callback));
    if (!needsSecrets(connection)) {
        ConnectionSecrets none;
        none.alertmanagers.resize(connection.alertmanagers.size());
        completion.finish(none);
        return std::move(handle);
    }
    completion.setStage(store.read(
        keyOf(connection.id), guard,
        orFail<QString>(completion, [connection, redactor = store.redactor()](const QString &text, const auto &done) {
            ConnectionSecrets secrets = secretsFromText(text);
            forEachEndpoint(connection, secrets, [&redactor](const Endpoint &endpoint, const Credentials &credentials) {
                learn(*redactor, endpoint.userName, credentials);
            });
            done.finish(secrets);
        })));
    return std::move(handle);
}

RequestHandle saveSecrets(const QUuid &connection, const ConnectionSecrets &secrets, SecretStore &store, QObject *guard,
                          std::function<void(Result<void>)> callback)
{
    for (const Credentials &credentials : secrets.alertmanagers)
        learn(*store.redactor(), {}, credentials);
    learn(*store.redactor(), {}, secrets.prometheus);
    learn(*store.redactor(), {}, secrets.loki);
    return store.write(keyOf(connection), secretsToText(secrets), guard, std::move(callback));
}

RequestHandle removeSecrets(const QUuid &connection, SecretStore &store, QObject *guard,
                            std::function<void(Result<void>)> callback)
{
    return store.remove(keyOf(connection), guard, std::move(callback));
}

} // namespace wardroom
