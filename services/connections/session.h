// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/alertfeed.h"
#include "services/connections/connectionsecrets.h"
#include "services/connections/sourcemonitor.h"
#include "services/loki/lokiclient.h"
#include "services/net/httpclient.h"
#include "services/prometheus/prometheusclient.h"

#include <array>

namespace wardroom {

class Clock;

/// An open connection: its clients, ready to be asked, and the health of its sources. Made once the secrets are
/// known; a changed connection gets a new session. Shared by all windows that show the environment.
class Session final : public QObject
{
    Q_OBJECT
public:
    using Secrets = ConnectionSecrets;

    Session(Connection connection, const ConnectionSecrets &secrets, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    const Connection &connection() const { return m_connection; }
    const Clock &clock() const { return m_clock; }

    /// Null where the connection has no such source.
    PrometheusClient *prometheus() const { return m_prometheus.get(); }
    AlertmanagerCluster *alertmanager() const { return m_alertmanager.get(); }
    LokiClient *loki() const { return m_loki.get(); }
    /// One feed for all windows. Does not ask until somebody starts it; null as alertmanager() is.
    AlertFeed *alerts() const { return m_alerts.get(); }

    SourceMonitor &monitor(SourceKind kind) const;

private:
    HttpClient *connectTo(const Endpoint &endpoint, const Credentials &credentials, SourceKind kind);

    const Connection m_connection;
    const Clock &m_clock;
    // Clients use the HttpClients, which are children of this object and so go last.
    std::unique_ptr<PrometheusClient> m_prometheus;
    std::unique_ptr<AlertmanagerCluster> m_alertmanager;
    std::unique_ptr<LokiClient> m_loki;
    std::unique_ptr<AlertFeed> m_alerts; ///< uses m_alertmanager
    std::array<SourceMonitor *, 3> m_monitors = {}; ///< by SourceKind; children
};

} // namespace wardroom
