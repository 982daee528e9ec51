// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/democonfig.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>

static void loadDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace wardroom {

namespace {

Result<QByteArray> readTemplate(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       QStringLiteral("resource ") + file.fileName() + QStringLiteral(" is missing"));
    return file.readAll();
}

Result<void> write(const QString &fileName, const QByteArray &text)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return failure(ErrorKind::Storage, fileName + QStringLiteral(": ") + file.errorString());
    return {};
}

/// One entry of static_configs for each program, with the labels that its history has, too.
QByteArray shopTargets(quint16 port, const std::vector<MetricTarget> &targets)
{
    QString text;
    for (const MetricTarget &target : targets) {
        text += QStringLiteral("      - targets: [\"%1\"]\n"
                               "        labels: {__metrics_path__: \"/metrics/%2\", job: \"%3\", instance: "
                               "\"%4\", service: \"%5\", "
                               "env: \"production\"}\n")
                    .arg(loopbackAddress(port), target.path, target.job, target.instance, target.service);
    }
    return text.toUtf8();
}

} // namespace

bool DemoPorts::choose()
{
    QTcpServer holders[3];
    quint16 *ports[] = {&prometheus, &alertmanager, &nodeExporter};
    for (int i = 0; i < 3; ++i) {
        if (!holders[i].listen(QHostAddress::LocalHost))
            return false;
        *ports[i] = holders[i].serverPort();
    }
    return true;
}

Result<void> writeDemoConfig(const QString &folder, const DemoPorts &ports,
                             const std::vector<MetricTarget> &targets)
{
    loadDemoResources();
    for (const char *name : {"prometheus.yml", "rules.yml", "alertmanager.yml"}) {
        Result<QByteArray> text = readTemplate(QLatin1String(name));
        if (!text)
            return failure(text.error());
        text->replace("@SHOP_TARGETS@\n", shopTargets(ports.simulator, targets));
        text->replace("@SIMULATOR@", loopbackAddress(ports.simulator).toLatin1());
        text->replace("@PROMETHEUS@", loopbackAddress(ports.prometheus).toLatin1());
        text->replace("@ALERTMANAGER@", loopbackAddress(ports.alertmanager).toLatin1());
        text->replace("@NODE_EXPORTER@", loopbackAddress(ports.nodeExporter).toLatin1());
        if (const auto written = write(QDir(folder).filePath(QLatin1String(name)), *text); !written)
            return written;
    }
    return {};
}

QString loopbackAddress(quint16 port)
{
    return QStringLiteral("127.0.0.1:%1").arg(port);
}

QUrl loopbackUrl(quint16 port)
{
    return QUrl(QStringLiteral("http://") + loopbackAddress(port));
}

} // namespace wardroom
