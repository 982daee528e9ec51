// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/core/result.h"

#include <optional>

namespace wardroom {

/// What a server may have or lack, beyond what every version has.
enum class Feature {
    MetricMetadata,
    Rules,
    Targets,
    Exemplars,
    FormatQuery, ///< PromQL or LogQL
    Tail,
    LogVolume,
    DetectedFields,
    LogPatterns,
    Silences,
    Cluster, ///< of Alertmanagers that gossip
};

/// What answered at an address.
enum class ServerKind { Unknown, Prometheus, Alertmanager, Loki, Grafana };

/// The name of the product; empty for Unknown.
QString productName(ServerKind kind);

/// What the test of one source has found out.
struct SourceReport
{
    SourceKind kind = SourceKind::Prometheus;
    int peer = 0; ///< index among the connection's Alertmanagers
    QUrl url; ///< base, without secrets

    /// Why the source can not be used. The rest may be known all the same.
    /// With ErrorCause::OtherService `found` says what is there in its place.
    std::optional<Error> error;
    ServerKind found = ServerKind::Unknown;

    QString application; ///< "Prometheus", "VictoriaMetrics", …; empty: not told
    QString version; ///< empty: not told
    qint64 latencyMs = -1; ///< of a small request over an open connection; -1: no answer
    std::optional<qint64> clockDifferenceMs; ///< the server's clock minus ours, ± 0.5 s and half the latency
    QList<Feature> features;
    QList<Feature> absent; ///< asked for and not there; neither list: not known
    int clusterPeers = 0; ///< Alertmanager: members of the cluster, itself included
    QUrl redirectedTo; ///< another host that answered, without our credentials; empty: none

    /// From here on alerts and charts look wrong in time.
    static constexpr qint64 ToleratedClockDifferenceMs = 5'000;
    bool isClockOff() const
    {
        return clockDifferenceMs && std::abs(*clockDifferenceMs) > ToleratedClockDifferenceMs;
    }
};

} // namespace wardroom
