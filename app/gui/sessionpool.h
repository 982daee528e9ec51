// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/core/requesthandle.h"

#include <QtCore/QHash>

#include <memory>

namespace wardroom {

class ConnectionStore;
class SecretStore;

/// The open environments: one Session a connection, shared by the windows that show it, gone with the last of them.
class SessionPool final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the pool.
    SessionPool(ConnectionStore &connections, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);

    /// An environment that is not stored, as the demo's is; it is offered first.
    void setTransient(const Connection &connection);
    /// The stored connections and the transient one, in the order in which they are offered.
    QList<Connection> environments() const;

    /// NotFound where no connection has this id (any more).
    RequestHandle open(const QUuid &id, QObject *guard, std::function<void(Result<std::shared_ptr<Session>>)> callback);

Q_SIGNALS:
    /// Names, colours or the list itself changed.
    void environmentsChanged();
    /// The connection was edited or its secrets were: open it again.
    void outdated(const QUuid &id);

public Q_SLOTS:
    /// The next open() makes a new session. Who shows the old one is told by outdated().
    void forget(const QUuid &id);

private:
    const Connection *find(const QUuid &id) const;
    void follow(ConnectionStore &connections);

    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    const Clock &m_clock;
    std::optional<Connection> m_transient;
    QHash<QUuid, std::weak_ptr<Session>> m_open;
};

} // namespace wardroom
