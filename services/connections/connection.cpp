// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connection.h"

namespace wardroom {

bool hasSource(const Connection &connection, SourceKind kind)
{
    switch (kind) {
    case SourceKind::Prometheus:
        return connection.prometheus.has_value();
    case SourceKind::Alertmanager:
        return !connection.alertmanagers.isEmpty();
    case SourceKind::Loki:
        return connection.loki.has_value();
    }
    return false;
}

} // namespace wardroom
