// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectiontestcommand.h"

#include "app/cli/connectionchoice.h"
#include "app/cli/kindname.h"
#include "app/cli/testreport.h"
#include "services/connections/connectionstore.h"
#include "services/connections/connectiontester.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>

namespace wardroom {

void ConnectionTestCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("A stored connection (default: the only one)."), QStringLiteral("[NAME]"));
    parser.addOption({QStringLiteral("kind"), QStringLiteral("What is at --url: prometheus, alertmanager or loki (default: prometheus)."),
                      QStringLiteral("KIND"), QStringLiteral("prometheus")});
    SourceOptions::declare(parser);
}

Result<void> ConnectionTestCommand::configure(const QCommandLineParser &parser)
{
    auto options = SourceOptions::read(parser, context().environment);
    if (!options)
        return failure(options.error());
    m_options = std::move(*options);
    m_options.teach(*context().redactor);
    return chosen(parser).map([this](const Connection &connection) { m_connection = connection; });
}

Result<Connection> ConnectionTestCommand::chosen(const QCommandLineParser &parser) const
{
    const ConnectionStore store(context().connectionsFile, context().clock);
    const QStringList names = parser.positionalArguments();
    const auto kind = kindNamed(parser.value(QStringLiteral("kind")));
    if (!kind)
        return wrongUsage(QStringLiteral("unknown kind \"%1\"; use prometheus, alertmanager or loki").arg(parser.value(QStringLiteral("kind"))));
    if (names.size() > 1)
        return wrongUsage(QStringLiteral("one connection is tested at a time"));
    if (!names.isEmpty() && !(m_options.urls.isEmpty() && m_options.connectionName.isEmpty()))
        return wrongUsage(QStringLiteral("a name excludes --url and --connection"));
    if (!names.isEmpty())
        return storedConnection(names.first(), store);
    if (!m_options.urls.isEmpty())
        return chooseConnection(m_options, *kind, store);
    if (!m_options.connectionName.isEmpty())
        return storedConnection(m_options.connectionName, store);
    if (store.connections().size() == 1)
        return store.connections().front();
    return wrongUsage(QStringLiteral("name a connection, or a source by --url"));
}

void ConnectionTestCommand::start()
{
    if (!m_options.urls.isEmpty()) {
        test(m_options.secrets());
        return;
    }
    m_secretStore = std::make_unique<SecretStore>(context().redactor);
    m_request = loadSecrets(m_connection, *m_secretStore, this, [this](Result<ConnectionSecrets> secrets) {
        if (secrets)
            test(*secrets);
        else
            fail(secrets.error());
    });
}

void ConnectionTestCommand::test(const ConnectionSecrets &secrets)
{
    m_request = testConnection(m_connection, secrets, context().clock, this, {}, [this](Result<std::vector<SourceReport>> sources) {
        if (sources)
            show(*sources);
        else
            fail(sources.error());
    });
}

void ConnectionTestCommand::show(const std::vector<SourceReport> &sources)
{
    output().write(testReport(sources, output().format()));
    const auto failed = std::find_if(sources.begin(), sources.end(), [](const SourceReport &source) { return source.error.has_value(); });
    if (failed == sources.end())
        Q_EMIT finished(ExitDone);
    else
        fail(*failed->error);
}

} // namespace wardroom
