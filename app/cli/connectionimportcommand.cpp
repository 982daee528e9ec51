// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionimportcommand.h"

#include "app/cli/connectionreport.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>

namespace wardroom {

ConnectionImportCommand::ConnectionImportCommand(CommandContext &context)
    : Command(context)
    , m_store(context.connectionsFile, context.clock)
    , m_secretStore(context.redactor)
{
}

void ConnectionImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("What \"connection export\" wrote; - for standard input."));
}

Result<void> ConnectionImportCommand::configure(const QCommandLineParser &parser)
{
    return singleArgument(parser, QStringLiteral("FILE")).map([this](const QString &name) { m_fileName = name; });
}

void ConnectionImportCommand::start()
{
    QFile file(m_fileName);
    const bool open = m_fileName == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        fail(ErrorKind::Storage, QStringLiteral("%1: %2").arg(m_fileName, file.errorString()));
        return;
    }
    const auto imported = m_store.importJson(file.readAll());
    if (!imported) {
        fail(imported.error());
        return;
    }
    m_imported = *imported;
    m_secrets = m_store.takeFoundSecrets();
    saveNextSecrets();
}

void ConnectionImportCommand::saveNextSecrets()
{
    if (m_secrets.isEmpty()) {
        reportImported();
        return;
    }
    const QUuid id = m_secrets.constBegin().key();
    const ConnectionSecrets secrets = m_secrets.take(id);
    m_saving = saveSecrets(id, secrets, m_secretStore, this, [this](const Result<void> &saved) {
        if (saved)
            saveNextSecrets();
        else
            fail(saved.error());
    });
}

void ConnectionImportCommand::reportImported()
{
    std::vector<Connection> connections;
    for (const QUuid &id : m_imported) {
        if (const Connection *connection = m_store.find(id))
            connections.push_back(*connection);
    }
    Report report = connectionReport(connections, output().format());
    if (m_secretStore.availability() == SecretStore::Availability::MemoryOnly)
        report.notes += QStringLiteral("there is no keychain, so the passwords of the file are not kept");
    succeed(report);
}

} // namespace wardroom
