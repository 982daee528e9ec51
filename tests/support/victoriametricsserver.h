// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A real single-node VictoriaMetrics on a free port of 127.0.0.1, with a temporary folder of its own.
class VictoriaMetricsServer final
{
public:
    static bool isInstalled();
    bool start();
    /// Stores @p exposition, Prometheus' text format with times in ms; true once it can be queried.
    bool load(const QByteArray &exposition);

    QUrl url() const { return m_url; }
    QString problem() { return m_process.output(); }

private:
    QTemporaryDir m_folder;
    ServerProcess m_process;
    QUrl m_url;
};

} // namespace wardroom
