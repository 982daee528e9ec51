// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sourcereport.h"

namespace wardroom {

QString productName(ServerKind kind)
{
    switch (kind) { // never translated
    case ServerKind::Prometheus:
        return QStringLiteral("Prometheus");
    case ServerKind::Alertmanager:
        return QStringLiteral("Alertmanager");
    case ServerKind::Loki:
        return QStringLiteral("Loki");
    case ServerKind::Grafana:
        return QStringLiteral("Grafana");
    case ServerKind::Unknown:
        break;
    }
    return {};
}

} // namespace wardroom
