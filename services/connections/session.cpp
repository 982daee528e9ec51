// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/session.h"

#include "services/core/clock.h"

namespace wardroom {

Session::Session(Connection connection, const ConnectionSecrets &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_clock(clock)
{
    for (const SourceKind kind : {SourceKind::Prometheus, SourceKind::Alertmanager, SourceKind::Loki})
        m_monitors[static_cast<std::size_t>(kind)] = new SourceMonitor(kind, clock, this);

    if (m_connection.prometheus)
        m_prometheus = std::make_unique<PrometheusClient>(
            *connectTo(*m_connection.prometheus, secrets.prometheus, SourceKind::Prometheus));
    if (m_connection.loki)
        m_loki = std::make_unique<LokiClient>(*connectTo(*m_connection.loki, secrets.loki, SourceKind::Loki));

    std::vector<std::unique_ptr<AlertmanagerClient>> peers;
    for (qsizetype i = 0; i < m_connection.alertmanagers.size(); ++i)
        peers.push_back(std::make_unique<AlertmanagerClient>(*connectTo(
            m_connection.alertmanagers[i], secrets.alertmanagers.value(i), SourceKind::Alertmanager)));
    if (!peers.empty()) {
        m_alertmanager = std::make_unique<AlertmanagerCluster>(std::move(peers));
        m_alerts = std::make_unique<AlertFeed>(*m_alertmanager, clock);
    }
}

Session::~Session() = default;

HttpClient *Session::connectTo(const Endpoint &endpoint, const Credentials &credentials, SourceKind kind)
{
    auto *const http = new HttpClient(endpoint, credentials, this);
    monitor(kind).watch(http);
    return http;
}

SourceMonitor &Session::monitor(SourceKind kind) const
{
    return *m_monitors[static_cast<std::size_t>(kind)];
}

} // namespace wardroom
