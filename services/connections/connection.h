// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/net/endpoint.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

#include <optional>

namespace wardroom {

/// The kinds of source an environment can have.
enum class SourceKind { Prometheus, Alertmanager, Loki };

/// An environment such as "production": a name, a colour and its sources. Holds nothing secret.
struct Connection
{
    QUuid id; ///< stays the same when the name changes; secrets are filed under it
    QString name; ///< unique among connections
    int colour = 0; ///< 0…7: index into the chart palette
    std::optional<Endpoint> prometheus;
    QList<Endpoint> alertmanagers; ///< peers of one cluster
    std::optional<Endpoint> loki;
    QString deploymentsQuery; ///< PromQL that tells of deployments here; empty: the usual one

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Whether it names a server of that kind.
bool hasSource(const Connection &connection, SourceKind kind);

} // namespace wardroom
