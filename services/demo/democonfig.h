// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/demo/metricset.h"

namespace wardroom {

/// Where the demo's servers listen, all on 127.0.0.1.
struct DemoPorts
{
    quint16 simulator = 0;
    quint16 prometheus = 0;
    quint16 alertmanager = 0;
    quint16 nodeExporter = 0;

    /// Free ones for all but the simulator, which finds its own. Between this and the servers' start another
    /// program may take one: then a server ends at once and says so.
    bool choose();
};

/// Writes prometheus.yml, rules.yml and alertmanager.yml from the templates in resources/demo to @p folder.
/// Errors: Storage.
Result<void> writeDemoConfig(const QString &folder, const DemoPorts &ports,
                             const std::vector<MetricTarget> &targets);

QString loopbackAddress(quint16 port); ///< "127.0.0.1:9090"
QUrl loopbackUrl(quint16 port); ///< "http://127.0.0.1:9090"

} // namespace wardroom
