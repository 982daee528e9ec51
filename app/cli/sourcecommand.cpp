// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcecommand.h"

#include "app/cli/connectionchoice.h"
#include "services/connections/connectionstore.h"
#include "services/connections/sessionloader.h"

namespace wardroom {

SourceCommand::SourceCommand(CommandContext &context, SourceKind kind)
    : Command(context)
    , m_kind(kind)
{
}

SourceCommand::~SourceCommand() = default;

void SourceCommand::declare(QCommandLineParser &parser) const
{
    SourceOptions::declare(parser);
}

Result<void> SourceCommand::configure(const QCommandLineParser &parser)
{
    auto options = SourceOptions::read(parser, context().environment);
    if (!options)
        return failure(options.error());
    m_options = std::move(*options);
    m_options.teach(*context().redactor);
    const ConnectionStore store(context().connectionsFile, context().clock);
    auto connection = chooseConnection(m_options, m_kind, store);
    if (!connection)
        return failure(connection.error());
    m_connection = std::move(*connection);
    return {};
}

void SourceCommand::start()
{
    if (!m_options.urls.isEmpty()) {
        opened(std::make_shared<Session>(m_connection, m_options.secrets(), context().clock));
        return;
    }
    m_secretStore = std::make_unique<SecretStore>(context().redactor);
    m_request = loadSession(m_connection, *m_secretStore, context().clock, this,
                            [this](Result<std::shared_ptr<Session>> session) { opened(std::move(session)); });
}

void SourceCommand::opened(Result<std::shared_ptr<Session>> session)
{
    if (!session) {
        fail(session.error());
        return;
    }
    m_session = std::move(*session);
    ask(*m_session);
}

} // namespace wardroom
