// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/demo/demostate.h"
#include "services/demo/httpreply.h"
#include "services/demo/shopmodel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtHttpServer/QHttpServer>

namespace wardroom {

class Clock;
class LokiApi;
class TailHub;

/// The shop as a server on a free loopback port: metrics to scrape (`/metrics/api-1`, `/metrics/node/api-1`,
/// all of them at `/metrics`), its logs behind Loki's API (`/loki/api/v1/…`, also the tail over WebSocket),
/// and control: `POST /deploy?version=`, `/break`, `/rollback`, `/speed?x=`; `GET /state`, `/health`,
/// `/notifications` (what Alertmanager sent).
///
/// Lives wholly in one thread, best one of its own: queries over the logs are computed while others wait.
class Simulator final : public QObject
{
    Q_OBJECT
public:
    Simulator(std::shared_ptr<ShopModel> model, std::shared_ptr<const Clock> clock,
              QObject *parent = nullptr);
    ~Simulator() override;

    /// Opens the port and lets time run. Emits listening() or failed().
    void start(quint16 port = 0);
    quint16 port() const { return m_port; }

    DemoState state() const;
    bool deploy(const QString &version);
    bool breakIt();
    bool rollBack();
    void setSpeed(double speed); ///< 0.1…100
    /// Whether incidents come by themselves; else only on command.
    void setAutomatic(bool automatic);

Q_SIGNALS:
    void listening(quint16 port);
    void failed(const wardroom::Error &error);
    void stateChanged(const wardroom::DemoState &state);

private:
    HttpReply answer(const QHttpServerRequest &request);
    HttpReply answerMetrics(const QString &path);
    HttpReply answerControl(const QString &path, const HttpParameters &parameters);
    HttpReply answerNotifications(const QHttpServerRequest &request);
    QJsonObject stateAsJson() const;
    void listen(quint16 port);
    void liveOn();
    void announce();

    std::shared_ptr<ShopModel> m_model;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<LokiApi> m_loki;
    std::unique_ptr<TailHub> m_tails;
    std::unique_ptr<QHttpServer> m_server; ///< owns the port, which uses the tails
    QTimer m_timer;
    DemoState m_announced;
    QJsonArray m_notifications;
    quint16 m_port = 0;
};

} // namespace wardroom
