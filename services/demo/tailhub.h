// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/logqlast.h"

#include <QtCore/QObject>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace wardroom {

class LokiApi;

/// The live tails: WebSockets at /loki/api/v1/tail. Each gets the newest lines of the past first, as far back
/// as it asks, then what comes. Lives in its server's thread.
class TailHub final : public QObject
{
    Q_OBJECT
public:
    explicit TailHub(const LokiApi &loki);
    ~TailHub() override;

    /// A connection whose first request, still unread, is for a tail at @p target
    /// ("/loki/api/v1/tail?query=…"). A wrong query is answered with 400.
    void take(QTcpSocket *socket, const QByteArray &target);

    /// Sends what was stored since the last time.
    void deliver();

private:
    struct Tail
    {
        std::unique_ptr<QWebSocket> socket;
        LogQlPipeline pipeline;
        qint64 fromNs = 0; ///< lines before were sent
    };

    void accept();
    void begin(std::unique_ptr<QWebSocket> socket);
    void sendSince(Tail &tail, size_t limit);
    void forgetClosed();

    const LokiApi &m_loki;
    QWebSocketServer m_server; ///< for the handshake; has no port of its own
    std::vector<Tail> m_tails;
};

} // namespace wardroom
