// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QTcpServer>

class QTcpSocket;

namespace wardroom {

class TailHub;

/// The simulator's port. Looks at the first bytes of a connection: a tail goes to the TailHub, everything
/// else waits for nextPendingConnection(), where QHttpServer takes it. (QHttpServer's own way to WebSockets
/// differs between Qt 6.4 and 6.8 and can not refuse a wrong query with 400, as Loki does.)
class FrontDoor final : public QTcpServer
{
    Q_OBJECT
public:
    explicit FrontDoor(TailHub &tails, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void sort(QTcpSocket *socket);
    void passOn(QTcpSocket *socket);

    TailHub &m_tails;
};

} // namespace wardroom
