// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"
#include "services/connections/sourcereport.h"
#include "services/net/secretstore.h"

namespace wardroom {

/// `connection test [NAME]`, or with `--url URL --kind KIND`. Fails where a source does.
class ConnectionTestCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;

private:
    Result<Connection> chosen(const QCommandLineParser &parser) const;
    void test(const ConnectionSecrets &secrets);
    void show(const std::vector<SourceReport> &sources);

    SourceOptions m_options;
    Connection m_connection;
    std::unique_ptr<SecretStore> m_secretStore;
    RequestHandle m_request;
};

} // namespace wardroom
