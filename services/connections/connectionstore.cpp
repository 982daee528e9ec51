// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectionstore.h"

#include "services/connections/connectionjson.h"
#include "services/core/clock.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>

namespace wardroom {

Q_LOGGING_CATEGORY(lcConnections, "wardroom.connections", QtInfoMsg)

namespace {

const auto ConnectionsField = QLatin1String("connections");
const auto VersionField = QLatin1String("version");

bool isSameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// "staging (2)" → "staging"
QString withoutNumber(const QString &name)
{
    const qsizetype open = name.lastIndexOf(QLatin1String(" ("));
    if (open < 1 || !name.endsWith(u')'))
        return name;
    bool isNumber = false;
    name.mid(open + 2, name.size() - open - 3).toInt(&isNumber);
    return isNumber ? name.left(open) : name;
}

tl::unexpected<Error> notThere()
{
    return failure(ErrorKind::NotFound, QStringLiteral("no such connection"));
}

Result<QJsonArray> entriesOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Storage, QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!file.value(ConnectionsField).isArray())
        return failure(ErrorKind::Storage, QStringLiteral("no \"connections\" in it"));
    if (const int version = file.value(VersionField).toInt(); version > ConnectionsVersion)
        return failure(ErrorKind::Storage, QStringLiteral("version %1, known is %2").arg(version).arg(ConnectionsVersion));
    return file.value(ConnectionsField).toArray();
}

} // namespace

ConnectionStore::ConnectionStore(QString filePath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_filePath(std::move(filePath))
{
    load(clock.nowMs());
    for (const FileProblem &problem : std::as_const(m_problems))
        qCWarning(lcConnections).noquote() << problem.file << problem.entry << problem.detail << "kept as" << problem.keptAs;
}

void ConnectionStore::load(qint64 nowMs)
{
    const JsonFile file = readJsonFile(m_filePath, ConnectionsVersion, nowMs);
    m_file = file.object;
    m_writable = file.writable;
    if (file.problem)
        m_problems.append(*file.problem);
    const QJsonArray entries = m_file.value(ConnectionsField).toArray();
    for (const QJsonValue &entry : entries)
        loadEntry(entry.toObject());
}

void ConnectionStore::loadEntry(const QJsonObject &object)
{
    auto connection = connectionFromJson(object);
    if (!connection) {
        m_notUnderstood.append(object);
        m_problems.append({FileProblem::Kind::BadEntry, m_filePath, {}, object.value(QLatin1String("name")).toString(),
                           connection.error().detail});
        return;
    }
    if (rowOf(connection->id) >= 0)
        connection->id = QUuid::createUuid();
    if (const QString name = freeName(connection->name); name != connection->name) {
        m_problems.append({FileProblem::Kind::Renamed, m_filePath, {}, name,
                           QStringLiteral("\"%1\" is there twice").arg(connection->name)});
        connection->name = name;
    }
    keepSecretsApart(*connection);
    m_originals.insert(connection->id, object);
    m_connections.push_back(std::move(*connection));
}

void ConnectionStore::keepSecretsApart(Connection &connection)
{
    ConnectionSecrets secrets;
    secrets.alertmanagers.resize(connection.alertmanagers.size());
    const ConnectionSecrets none = secrets;
    takeSecrets(connection, secrets);
    if (secrets != none)
        m_foundSecrets.insert(connection.id, secrets);
}

Result<void> ConnectionStore::save()
{
    if (!m_writable)
        return failure(ErrorKind::Storage, QStringLiteral("%1 is broken and cannot be put aside").arg(m_filePath));
    QJsonArray entries;
    for (const Connection &connection : m_connections)
        entries.append(connectionToJson(connection, m_originals.value(connection.id)));
    for (const QJsonValue &entry : std::as_const(m_notUnderstood))
        entries.append(entry);
    m_file.insert(VersionField, std::max(ConnectionsVersion, m_file.value(VersionField).toInt()));
    m_file.insert(ConnectionsField, entries);
    return writeJsonFile(m_filePath, m_file);
}

int ConnectionStore::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&id](const Connection &connection) { return connection.id == id; });
    return found == m_connections.end() ? -1 : static_cast<int>(found - m_connections.begin());
}

const Connection *ConnectionStore::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_connections[static_cast<std::size_t>(row)];
}

const Connection *ConnectionStore::findByName(const QString &name) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&name](const Connection &connection) { return isSameName(connection.name, name); });
    return found == m_connections.end() ? nullptr : &*found;
}

ConnectionStore::NameProblem ConnectionStore::checkName(const QString &name, const QUuid &except) const
{
    if (name.trimmed().isEmpty())
        return NameProblem::Empty;
    const Connection *const other = findByName(name);
    return other && other->id != except ? NameProblem::Taken : NameProblem::None;
}

Result<void> ConnectionStore::refuseName(const QString &name, const QUuid &except) const
{
    switch (checkName(name, except)) {
    case NameProblem::None:
        break;
    case NameProblem::Empty:
        return failure(ErrorKind::BadQuery, QStringLiteral("a connection needs a name"));
    case NameProblem::Taken:
        return failure(ErrorKind::BadQuery, QStringLiteral("there is a connection \"%1\" already").arg(name.trimmed()));
    }
    return {};
}

QString ConnectionStore::freeName(const QString &name) const
{
    QString free = name.trimmed();
    for (int i = 2; findByName(free); ++i)
        free = QStringLiteral("%1 (%2)").arg(withoutNumber(name.trimmed())).arg(i);
    return free;
}

Result<QUuid> ConnectionStore::add(Connection connection)
{
    if (connection.id.isNull())
        connection.id = QUuid::createUuid();
    if (rowOf(connection.id) >= 0)
        return failure(ErrorKind::BadQuery, QStringLiteral("this connection is there already"));
    if (const auto name = refuseName(connection.name, {}); !name)
        return failure(name.error());
    connection.name = connection.name.trimmed();
    keepSecretsApart(connection);
    const QUuid id = connection.id;
    m_connections.push_back(std::move(connection));
    if (const auto saved = save(); !saved) {
        m_connections.pop_back();
        return failure(saved.error());
    }
    Q_EMIT added(static_cast<int>(m_connections.size()) - 1);
    return id;
}

Result<void> ConnectionStore::update(Connection connection)
{
    const int row = rowOf(connection.id);
    if (row < 0)
        return notThere();
    if (const auto name = refuseName(connection.name, connection.id); !name)
        return name;
    connection.name = connection.name.trimmed();
    keepSecretsApart(connection);
    Connection &place = m_connections[static_cast<std::size_t>(row)];
    if (place == connection)
        return {};
    std::swap(place, connection);
    if (const auto saved = save(); !saved) {
        std::swap(place, connection);
        return saved;
    }
    Q_EMIT updated(row);
    return {};
}

Result<QUuid> ConnectionStore::duplicate(const QUuid &id)
{
    const Connection *const original = find(id);
    if (!original)
        return notThere();
    Connection copy = *original;
    copy.id = QUuid::createUuid();
    copy.name = freeName(original->name);
    m_originals.insert(copy.id, m_originals.value(id));
    auto result = add(copy);
    if (!result)
        m_originals.remove(copy.id);
    return result;
}

Result<void> ConnectionStore::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return notThere();
    const Connection removedOne = m_connections[static_cast<std::size_t>(row)];
    m_connections.erase(m_connections.begin() + row);
    if (const auto saved = save(); !saved) {
        m_connections.insert(m_connections.begin() + row, removedOne);
        return saved;
    }
    m_originals.remove(id);
    m_foundSecrets.remove(id);
    Q_EMIT removed(row);
    return {};
}

QByteArray ConnectionStore::exportJson(const QList<QUuid> &ids) const
{
    QJsonArray entries;
    for (const Connection &connection : m_connections) {
        if (ids.isEmpty() || ids.contains(connection.id))
            entries.append(connectionToJson(connection));
    }
    return QJsonDocument(QJsonObject{{VersionField, ConnectionsVersion}, {ConnectionsField, entries}}).toJson();
}

Result<QList<QUuid>> ConnectionStore::importJson(const QByteArray &json)
{
    const auto entries = entriesOf(json);
    if (!entries)
        return failure(entries.error());
    std::vector<Connection> incoming;
    for (const QJsonValue &entry : *entries) {
        auto connection = connectionFromJson(entry.toObject());
        if (!connection)
            return failure(connection.error());
        incoming.push_back(std::move(*connection));
    }

    const auto before = m_connections;
    const auto originals = m_originals;
    const auto foundSecrets = m_foundSecrets;
    QList<QUuid> ids;
    for (std::size_t i = 0; i < incoming.size(); ++i) {
        Connection &connection = incoming[i];
        if (rowOf(connection.id) >= 0)
            connection.id = QUuid::createUuid();
        connection.name = freeName(connection.name);
        keepSecretsApart(connection);
        ids.append(connection.id);
        m_originals.insert(connection.id, withoutSecretFields(entries->at(static_cast<qsizetype>(i)).toObject()));
        m_connections.push_back(connection);
    }
    if (const auto saved = save(); !saved) {
        m_connections = before;
        m_originals = originals;
        m_foundSecrets = foundSecrets;
        return failure(saved.error());
    }
    for (std::size_t row = before.size(); row < m_connections.size(); ++row)
        Q_EMIT added(static_cast<int>(row));
    return ids;
}

} // namespace wardroom
