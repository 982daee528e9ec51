// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/frontdoor.h"

#include "services/demo/tailhub.h"

#include <QtNetwork/QTcpSocket>

namespace wardroom {

namespace {

constexpr QByteArrayView TailRequest = "GET /loki/api/v1/tail?";
constexpr qint64 LongestHead = 64 * 1024;

} // namespace

FrontDoor::FrontDoor(TailHub &tails, QObject *parent)
    : QTcpServer(parent)
    , m_tails(tails)
{
}

void FrontDoor::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { sort(socket); });
}

void FrontDoor::sort(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(LongestHead);
    const auto compared = std::min(head.size(), TailRequest.size());
    if (QByteArrayView(head).first(compared) != TailRequest.first(compared)) {
        passOn(socket);
    } else if (head.contains("\r\n\r\n") || head.size() >= LongestHead) {
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        const qsizetype start = head.indexOf(' ') + 1;
        m_tails.take(socket, head.mid(start, head.indexOf(' ', start) - start));
    }
}

void FrontDoor::passOn(QTcpSocket *socket)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    addPendingConnection(socket);
    Q_EMIT newConnection();
    // What has come is still there; tell the new owner.
    Q_EMIT socket->readyRead();
}

} // namespace wardroom
