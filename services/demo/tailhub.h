// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/logqlast.h"

#include <QtCore/QObject>
#include <QtHttpServer/QAbstractHttpServer>
#include <QtWebSockets/QWebSocket>

#include <memory>
#include <vector>

namespace wardroom {

class LokiApi;

/// The live tails: WebSockets at /loki/api/v1/tail. Each gets the newest lines of the past first, as far back
/// as it asks, then what comes. Lives in its server's thread.
class TailHub final : public QObject
{
    Q_OBJECT
public:
    TailHub(QAbstractHttpServer &server, const LokiApi &loki);
    ~TailHub() override;

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

    QAbstractHttpServer &m_server;
    const LokiApi &m_loki;
    std::vector<Tail> m_tails;
};

} // namespace wardroom
