// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sessionpool.h"

#include "services/alerts/alertfeed.h"
#include "services/connections/connectionstore.h"
#include "services/connections/sessionloader.h"

namespace wardroom {

SessionPool::SessionPool(ConnectionStore &connections, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_clock(clock)
{
    follow(connections);
}

void SessionPool::follow(ConnectionStore &connections)
{
    connect(&connections, &ConnectionStore::added, this, &SessionPool::environmentsChanged);
    connect(&connections, &ConnectionStore::removed, this, &SessionPool::environmentsChanged);
    connect(&connections, &ConnectionStore::updated, this, [this](int row) {
        const QUuid id = m_connections.connections()[static_cast<std::size_t>(row)].id;
        Q_EMIT environmentsChanged();
        forget(id);
    });
}

void SessionPool::setTransient(const Connection &connection)
{
    m_transient = connection;
    Q_EMIT environmentsChanged();
}

QList<Connection> SessionPool::environments() const
{
    QList<Connection> list;
    if (m_transient)
        list.append(*m_transient);
    for (const Connection &connection : m_connections.connections())
        list.append(connection);
    return list;
}

const Connection *SessionPool::find(const QUuid &id) const
{
    return m_transient && m_transient->id == id ? &*m_transient : m_connections.find(id);
}

RequestHandle SessionPool::open(const QUuid &id, QObject *guard,
                                std::function<void(Result<std::shared_ptr<Session>>)> callback)
{
    auto [handle, completion] = makeRequest<std::shared_ptr<Session>>(guard, std::move(callback));
    if (auto session = m_open.value(id).lock()) {
        completion.finish(std::move(session));
        return std::move(handle);
    }
    const Connection *const connection = find(id);
    if (!connection) {
        completion.finish(failure(ErrorKind::NotFound, QStringLiteral("no environment with this id")));
        return std::move(handle);
    }
    completion.setStage(loadSession(
        *connection, m_secrets, m_clock, this,
        orFail<std::shared_ptr<Session>>(completion, [this, id](std::shared_ptr<Session> session, const auto &done) {
            // Two windows may have asked at the same time: both get the first.
            if (auto first = m_open.value(id).lock())
                session = std::move(first);
            else if (AlertFeed *const alerts = session->alerts())
                alerts->start();
            m_open.insert(id, session);
            done.finish(std::move(session));
        })));
    return std::move(handle);
}

void SessionPool::forget(const QUuid &id)
{
    m_open.remove(id);
    Q_EMIT outdated(id);
}

} // namespace wardroom
