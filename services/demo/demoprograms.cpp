// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoprograms.h"

#include <QtCore/QStandardPaths>

namespace wardroom {

namespace {

QString findProgram(const QStringList &names, const QStringList &folders)
{
    for (const QString &name : names) {
        QString path = QStandardPaths::findExecutable(name, folders);
        if (path.isEmpty() && folders.isEmpty())
            path = QStandardPaths::findExecutable(
                name,
                {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"), QStringLiteral("/usr/sbin")});
        if (!path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

DemoPrograms DemoPrograms::find(const QStringList &folders)
{
    DemoPrograms programs;
    const auto look = [&](QString &path, const char *package, const QStringList &names) {
        path = findProgram(names, folders);
        const QString name = QLatin1String(package);
        if (path.isEmpty() && !programs.missingPackages.contains(name))
            programs.missingPackages.append(name);
    };
    // Debian prefixes what other projects call plainly.
    look(programs.prometheus, "prometheus", {QStringLiteral("prometheus")});
    look(programs.promtool, "prometheus", {QStringLiteral("promtool")});
    look(programs.alertmanager, "prometheus-alertmanager",
         {QStringLiteral("prometheus-alertmanager"), QStringLiteral("alertmanager")});
    look(programs.nodeExporter, "prometheus-node-exporter",
         {QStringLiteral("prometheus-node-exporter"), QStringLiteral("node_exporter")});
    return programs;
}

} // namespace wardroom
