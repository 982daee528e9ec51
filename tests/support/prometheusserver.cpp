// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prometheusserver.h"

#include <QtCore/QFile>

namespace wardroom {

namespace {

const QString Program = QStringLiteral("prometheus");
const QString Tool = QStringLiteral("promtool");

} // namespace

bool PrometheusServer::isInstalled()
{
    return ServerProcess::isInstalled(Program) && ServerProcess::isInstalled(Tool);
}

bool PrometheusServer::start(const Setup &setup)
{
    if (!prepare(setup))
        return false;
    const QString address = QStringLiteral("127.0.0.1:%1").arg(ServerProcess::freePort());
    m_url = QUrl(QStringLiteral("http://") + address);
    return m_process.start(Program,
                           {QStringLiteral("--config.file=") + m_folder.filePath(QStringLiteral("prometheus.yml")),
                            QStringLiteral("--storage.tsdb.path=") + m_folder.filePath(QStringLiteral("data")),
                            QStringLiteral("--web.listen-address=") + address,
                            QStringLiteral("--enable-feature=exemplar-storage")},
                           m_url.resolved(QUrl(QStringLiteral("/-/ready"))));
}

QString PrometheusServer::problem()
{
    return m_problem.isEmpty() ? m_process.output() : m_problem;
}

bool PrometheusServer::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return true;
    m_problem = name + QStringLiteral(": ") + file.errorString();
    return false;
}

bool PrometheusServer::prepare(const Setup &setup)
{
    const QByteArray config = "global: {scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s}\n"
                              "rule_files: [rules.yml]\n"
                              "scrape_configs: "
        + (setup.scrapeConfigs.isEmpty() ? QByteArray("[]") : setup.scrapeConfigs) + '\n';
    const QByteArray rules = setup.rules.isEmpty() ? QByteArray("groups: []\n") : setup.rules;
    if (!write(QStringLiteral("prometheus.yml"), config) || !write(QStringLiteral("rules.yml"), rules))
        return false;
    if (setup.history.isEmpty())
        return true;
    if (!write(QStringLiteral("history.om"), setup.history))
        return false;
    m_problem = ServerProcess::run(Tool,
                                   {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                                    QStringLiteral("openmetrics"), QStringLiteral("history.om"), QStringLiteral("data")},
                                   m_folder.path());
    return m_problem.isEmpty();
}

} // namespace wardroom
