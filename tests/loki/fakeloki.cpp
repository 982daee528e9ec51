// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loki/fakeloki.h"

#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

namespace wardroom {

FakeLoki::FakeLoki()
{
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_tcp.nextPendingConnection())
            accept(socket);
    });
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        QWebSocket *socket = m_webSockets.nextPendingConnection();
        socket->setParent(this);
        m_tails.append(socket->request());
        m_sockets.append(socket);
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeOne(socket);
            socket->deleteLater();
        });
    });
    listenAgain();
}

FakeLoki::~FakeLoki()
{
    // Their farewells would reach a list that is gone.
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

QUrl FakeLoki::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FakeLoki::listenAgain()
{
    m_tcp.listen(QHostAddress::LocalHost, m_port);
    m_port = m_tcp.serverPort();
}

void FakeLoki::stop()
{
    m_tcp.close();
    dropTails();
}

void FakeLoki::accept(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray head = socket->peek(64 * 1024);
        if (!head.contains("\r\n\r\n") || m_mute)
            return;
        socket->disconnect(this);
        const bool tail = head.toLower().contains("upgrade: websocket");
        if (tail && m_refusal == 0) {
            socket->disconnect(socket);
            m_webSockets.handleConnection(socket);
        } else {
            serve(socket, socket->readAll());
        }
    });
}

void FakeLoki::serve(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    const QUrl target = QUrl::fromEncoded(words.value(1));
    Answer answer;
    if (target.path().endsWith(QLatin1String("/tail"))) {
        answer = {m_refusal, "refused"};
    } else {
        m_queries.append(QUrlQuery(target));
        if (m_handler)
            answer = m_handler(target.path(), QUrlQuery(target));
    }
    const QByteArray type = answer.status == 200 ? "application/json" : "text/plain";
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: " + type
                  + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(answer.body.size())
                  + "\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}

void FakeLoki::send(const QByteArray &frame)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(QString::fromUtf8(frame));
}

void FakeLoki::dropTails()
{
    const auto sockets = m_sockets;
    for (QWebSocket *socket : sockets)
        socket->abort();
}

} // namespace wardroom
