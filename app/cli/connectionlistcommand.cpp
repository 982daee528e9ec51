// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionlistcommand.h"

#include "app/cli/connectionreport.h"
#include "services/connections/connectionstore.h"

namespace wardroom {

void ConnectionListCommand::declare(QCommandLineParser &) const { }

Result<void> ConnectionListCommand::configure(const QCommandLineParser &parser)
{
    return noArguments(parser);
}

void ConnectionListCommand::start()
{
    const ConnectionStore store(context().connectionsFile, context().clock);
    succeed(connectionReport(store.connections(), output().format()));
}

} // namespace wardroom
