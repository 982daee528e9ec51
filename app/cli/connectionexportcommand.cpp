// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionexportcommand.h"

#include "app/cli/connectionchoice.h"
#include "services/connections/connectionstore.h"

#include <QtCore/QCommandLineParser>

namespace wardroom {

void ConnectionExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("Connections to export (default: all)."), QStringLiteral("[NAME…]"));
}

Result<void> ConnectionExportCommand::configure(const QCommandLineParser &parser)
{
    const ConnectionStore store(context().connectionsFile, context().clock);
    QList<QUuid> ids;
    for (const QString &name : parser.positionalArguments()) {
        const auto connection = storedConnection(name, store);
        if (!connection)
            return failure(connection.error());
        ids += connection->id;
    }
    m_json = store.exportJson(ids);
    return {};
}

void ConnectionExportCommand::start()
{
    output().text(QString::fromUtf8(m_json));
    Q_EMIT finished(ExitDone);
}

} // namespace wardroom
