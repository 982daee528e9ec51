// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionchoice.h"

#include "app/cli/kindname.h"
#include "services/connections/connectionstore.h"

#include <algorithm>
#include <iterator>

namespace wardroom {

namespace {

QString namesOf(const std::vector<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections)
        names += connection.name;
    return names.isEmpty() ? QStringLiteral("none is stored") : QStringLiteral("stored: ") + names.join(QLatin1String(", "));
}

Result<Connection> onlyConnection(SourceKind kind, const ConnectionStore &store)
{
    std::vector<Connection> fitting;
    std::copy_if(store.connections().begin(), store.connections().end(), std::back_inserter(fitting),
                 [kind](const Connection &connection) { return hasSource(connection, kind); });
    if (fitting.size() == 1)
        return fitting.front();
    return wrongUsage(QStringLiteral("name a source by --url or --connection (%1 with %2)").arg(namesOf(fitting), kindName(kind)));
}

} // namespace

Result<Connection> storedConnection(const QString &name, const ConnectionStore &store)
{
    if (const Connection *found = store.findByName(name))
        return *found;
    return wrongUsage(QStringLiteral("there is no connection \"%1\" (%2)").arg(name, namesOf(store.connections())));
}

Result<Connection> chooseConnection(const SourceOptions &options, SourceKind kind, const ConnectionStore &store)
{
    if (!options.urls.isEmpty() && kind != SourceKind::Alertmanager && options.urls.size() > 1)
        return wrongUsage(QStringLiteral("only an Alertmanager cluster has several URLs"));
    if (!options.urls.isEmpty())
        return options.connection(kind);
    if (options.connectionName.isEmpty())
        return onlyConnection(kind, store);
    const auto connection = storedConnection(options.connectionName, store);
    if (connection && !hasSource(*connection, kind))
        return wrongUsage(QStringLiteral("the connection \"%1\" has no %2").arg(connection->name, kindName(kind)));
    return connection;
}

} // namespace wardroom
