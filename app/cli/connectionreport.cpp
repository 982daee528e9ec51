// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionreport.h"

#include "services/core/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace wardroom {

namespace {

QString urlText(const Endpoint &endpoint)
{
    return withoutSecrets(endpoint.url).toString();
}

QString urlText(const std::optional<Endpoint> &endpoint)
{
    return endpoint ? urlText(*endpoint) : QString();
}

QStringList urlTexts(const QList<Endpoint> &endpoints)
{
    QStringList texts;
    for (const Endpoint &endpoint : endpoints)
        texts += urlText(endpoint);
    return texts;
}

QJsonValue urlJson(const std::optional<Endpoint> &endpoint)
{
    return endpoint ? QJsonValue(urlText(*endpoint)) : QJsonValue();
}

} // namespace

Report connectionReport(const std::vector<Connection> &connections, OutputFormat format)
{
    Report report;
    for (const char *name : {"name", "prometheus", "alertmanagers", "loki"})
        report.table.columns.push_back({QString::fromLatin1(name)});
    QJsonArray json;
    for (const Connection &connection : connections) {
        const QStringList peers = urlTexts(connection.alertmanagers);
        report.table.rows.push_back({connection.name, urlText(connection.prometheus), peers.join(u' '), urlText(connection.loki)});
        json.append(QJsonObject{{QStringLiteral("name"), connection.name},
                                {QStringLiteral("prometheus"), urlJson(connection.prometheus)},
                                {QStringLiteral("alertmanagers"), QJsonArray::fromStringList(peers)},
                                {QStringLiteral("loki"), urlJson(connection.loki)}});
    }
    if (format == OutputFormat::Json)
        report.json = json;
    return report;
}

} // namespace wardroom
