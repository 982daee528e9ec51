// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectionjson.h"

#include "services/core/redaction.h"

#include <QtCore/QJsonArray>

#include <array>

namespace wardroom {

namespace {

using Authentication = Endpoint::Authentication;

constexpr std::array<std::pair<Authentication, const char *>, 3> AuthenticationNames{{
    {Authentication::None, "none"}, {Authentication::Basic, "basic"}, {Authentication::Bearer, "bearer"}}};

tl::unexpected<Error> wrong(const QString &field)
{
    return failure(ErrorKind::Storage, QStringLiteral("the field \"%1\" is not understood").arg(field));
}

// Writing

QJsonArray headersToJson(const QList<Endpoint::Header> &headers)
{
    QJsonArray list;
    for (const Endpoint::Header &header : headers) {
        QJsonObject object{{QStringLiteral("name"), header.name}};
        if (header.secret || isSecretName(header.name))
            object.insert(QStringLiteral("secret"), true);
        else
            object.insert(QStringLiteral("value"), header.value);
        list.append(object);
    }
    return list;
}

/// Sets the field, or takes it out where the value is the default.
void put(QJsonObject &object, const char *name, const QJsonValue &value, const QJsonValue &standard)
{
    if (value == standard)
        object.remove(QLatin1String(name));
    else
        object.insert(QLatin1String(name), value);
}

QJsonObject endpointToJson(const Endpoint &endpoint, QJsonObject object)
{
    static const Endpoint standard;
    const auto *const name = std::find_if(AuthenticationNames.begin(), AuthenticationNames.end(), [&endpoint](const auto &entry) {
                                 return entry.first == endpoint.authentication;
                             })->second;
    object.insert(QLatin1String("url"), endpoint.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    put(object, "authentication", QLatin1String(name), QLatin1String("none"));
    put(object, "userName", endpoint.userName, QString());
    put(object, "headers", headersToJson(endpoint.headers), QJsonArray());
    put(object, "caFile", endpoint.caFile, QString());
    put(object, "clientCertificateFile", endpoint.clientCertificateFile, QString());
    put(object, "clientKeyFile", endpoint.clientKeyFile, QString());
    put(object, "connectTimeoutMs", endpoint.connectTimeoutMs, standard.connectTimeoutMs);
    put(object, "totalTimeoutMs", endpoint.totalTimeoutMs, standard.totalTimeoutMs);
    put(object, "maxBodyBytes", endpoint.maxBodyBytes, standard.maxBodyBytes);
    return object;
}

QJsonArray endpointsToJson(const QList<Endpoint> &endpoints, const QJsonArray &originals)
{
    QJsonArray list;
    for (const Endpoint &endpoint : endpoints) {
        const QString url = endpoint.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
        const auto original = std::find_if(originals.begin(), originals.end(), [&url](const QJsonValue &value) {
            return value.toObject().value(QLatin1String("url")).toString() == url;
        });
        list.append(endpointToJson(endpoint, original == originals.end() ? QJsonObject() : original->toObject()));
    }
    return list;
}

// Reading

/// Reads fields one after the other and remembers the first that is not what it should be.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const char *name)
    {
        return take(name, QJsonValue::String).toString();
    }
    bool flag(const char *name)
    {
        return take(name, QJsonValue::Bool).toBool();
    }
    qint64 number(const char *name, qint64 standard, qint64 lowest, qint64 highest)
    {
        const qint64 value = take(name, QJsonValue::Double).toInteger(standard);
        if (value < lowest || value > highest)
            complain(name);
        return std::clamp(value, lowest, highest);
    }
    QJsonArray list(const char *name)
    {
        return take(name, QJsonValue::Array).toArray();
    }
    std::optional<QJsonObject> object(const char *name)
    {
        const QJsonValue value = take(name, QJsonValue::Object);
        return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
    }
    void complain(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name;
    }
    void complain(const char *name) { complain(QString::fromLatin1(name)); }
    const QString &wrongField() const { return m_wrong; }

private:
    QJsonValue take(const char *name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && value.type() != type)
            complain(name);
        return value;
    }

    const QJsonObject &m_object;
    QString m_wrong;
};

Result<QList<Endpoint::Header>> headersFromJson(const QJsonArray &list)
{
    QList<Endpoint::Header> headers;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        FieldReader field(object);
        const Endpoint::Header header{field.text("name"), field.text("value"), field.flag("secret")};
        if (!field.wrongField().isEmpty() || header.name.isEmpty())
            return wrong(QStringLiteral("headers"));
        headers.append(header);
    }
    return headers;
}

Result<Endpoint> endpointFromJson(const QJsonObject &object)
{
    constexpr int LongestTimeoutMs = 3'600'000;
    Endpoint endpoint;
    FieldReader field(object);
    endpoint.url = QUrl(field.text("url"), QUrl::StrictMode);
    if (!endpoint.url.isValid())
        field.complain("url");
    const QString authentication = field.text("authentication");
    const auto *const known = std::find_if(AuthenticationNames.begin(), AuthenticationNames.end(), [&authentication](const auto &entry) {
        return authentication == QLatin1String(entry.second);
    });
    if (known != AuthenticationNames.end())
        endpoint.authentication = known->first;
    else if (!authentication.isEmpty())
        field.complain("authentication");
    endpoint.userName = field.text("userName");
    endpoint.caFile = field.text("caFile");
    endpoint.clientCertificateFile = field.text("clientCertificateFile");
    endpoint.clientKeyFile = field.text("clientKeyFile");
    endpoint.connectTimeoutMs = static_cast<int>(field.number("connectTimeoutMs", endpoint.connectTimeoutMs, 1, LongestTimeoutMs));
    endpoint.totalTimeoutMs = static_cast<int>(field.number("totalTimeoutMs", endpoint.totalTimeoutMs, 1, LongestTimeoutMs));
    endpoint.maxBodyBytes = field.number("maxBodyBytes", endpoint.maxBodyBytes, 1, std::numeric_limits<qint64>::max());
    const auto headers = headersFromJson(field.list("headers"));
    if (!headers)
        return failure(headers.error());
    endpoint.headers = *headers;
    if (!field.wrongField().isEmpty())
        return wrong(field.wrongField());
    return endpoint;
}

QJsonArray withoutSecretFields(const QJsonArray &list)
{
    QJsonArray clean;
    for (const QJsonValue &value : list)
        clean.append(value.isObject() ? QJsonValue(wardroom::withoutSecretFields(value.toObject())) : value);
    return clean;
}

} // namespace

QJsonObject withoutSecretFields(const QJsonObject &object)
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            clean.insert(it.key(), withoutSecretFields(it->toObject()));
        else if (it->isArray())
            clean.insert(it.key(), withoutSecretFields(it->toArray()));
        else if (!isSecretName(it.key()))
            clean.insert(it.key(), *it);
    }
    return clean;
}

QJsonObject connectionToJson(const Connection &connection, const QJsonObject &original)
{
    QJsonObject object = original;
    object.insert(QLatin1String("id"), connection.id.toString(QUuid::WithoutBraces));
    object.insert(QLatin1String("name"), connection.name);
    object.insert(QLatin1String("colour"), connection.colour);
    const auto putEndpoint = [&object](const char *name, const std::optional<Endpoint> &endpoint) {
        if (endpoint)
            object.insert(QLatin1String(name), endpointToJson(*endpoint, object.value(QLatin1String(name)).toObject()));
        else
            object.remove(QLatin1String(name));
    };
    putEndpoint("prometheus", connection.prometheus);
    putEndpoint("loki", connection.loki);
    put(object, "deploymentsQuery", connection.deploymentsQuery, QString());
    put(object, "alertmanagers",
        endpointsToJson(connection.alertmanagers, original.value(QLatin1String("alertmanagers")).toArray()), QJsonArray());
    return object;
}

Result<Connection> connectionFromJson(const QJsonObject &object)
{
    constexpr int ColourCount = 8;
    Connection connection;
    FieldReader field(object);
    const QString id = field.text("id");
    connection.id = id.isEmpty() ? QUuid::createUuid() : QUuid::fromString(id);
    if (connection.id.isNull())
        field.complain("id");
    connection.name = field.text("name").trimmed();
    if (connection.name.isEmpty())
        field.complain("name");
    connection.colour = static_cast<int>(field.number("colour", 0, 0, ColourCount - 1));
    connection.deploymentsQuery = field.text("deploymentsQuery").trimmed();
    for (auto [name, target] : {std::pair("prometheus", &connection.prometheus), std::pair("loki", &connection.loki)}) {
        const auto endpoint = field.object(name);
        if (!endpoint)
            continue;
        const auto read = endpointFromJson(*endpoint);
        if (!read)
            return failure(read.error());
        *target = *read;
    }
    for (const QJsonValue &value : field.list("alertmanagers")) {
        const auto read = endpointFromJson(value.toObject());
        if (!read)
            return failure(read.error());
        connection.alertmanagers.append(*read);
    }
    if (!field.wrongField().isEmpty())
        return wrong(field.wrongField());
    return connection;
}

} // namespace wardroom
