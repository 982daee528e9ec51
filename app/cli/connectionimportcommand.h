// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "services/connections/connectionstore.h"
#include "services/net/secretstore.h"

namespace wardroom {

/// `connection import FILE`: adds the connections of an export. Secrets that a file of other making holds go to the
/// keychain.
class ConnectionImportCommand final : public Command
{
    Q_OBJECT
public:
    explicit ConnectionImportCommand(CommandContext &context);

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;

private:
    void saveNextSecrets();
    void reportImported();

    QString m_fileName;
    ConnectionStore m_store;
    SecretStore m_secretStore;
    QList<QUuid> m_imported;
    QHash<QUuid, ConnectionSecrets> m_secrets; ///< not saved yet
    RequestHandle m_saving;
};

} // namespace wardroom
