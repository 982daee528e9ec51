// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A real Prometheus on a free port of 127.0.0.1, with a temporary folder of its own.
class PrometheusServer final
{
public:
    struct Setup
    {
        QByteArray history = {}; ///< OpenMetrics with times, loaded before the start; ends with "# EOF"
        QByteArray rules = {}; ///< a rule file in YAML
        QByteArray scrapeConfigs = {}; ///< a YAML list, e.g. "[]"; scraped each second
    };

    static bool isInstalled();
    bool start(const Setup &setup);
    void stop() { m_process.stop(); }

    QUrl url() const { return m_url; }
    /// Why start() failed.
    QString problem();

private:
    bool write(const QString &name, const QByteArray &content);
    bool prepare(const Setup &setup);

    QTemporaryDir m_folder;
    ServerProcess m_process;
    QUrl m_url;
    QString m_problem;
};

} // namespace wardroom
