// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"
#include "services/connections/session.h"
#include "services/net/secretstore.h"

namespace wardroom {

/// A command that asks one kind of source: opens the session that the options name, then asks.
class SourceCommand : public Command
{
    Q_OBJECT
public:
    SourceCommand(CommandContext &context, SourceKind kind);
    ~SourceCommand() override;

    void declare(QCommandLineParser &parser) const override;
    Result<void> configure(const QCommandLineParser &parser) override;
    void start() override;

protected:
    /// The session has the kind of source wanted, and lives as long as the command.
    virtual void ask(Session &session) = 0;
    /// Keeps the request under way; its failure is the command's.
    void keep(RequestHandle request) { m_request = std::move(request); }
    /// A callback that fails the command, or hands the value on.
    template <typename T> std::function<void(Result<T>)> orFailed(std::function<void(T)> next)
    {
        return [this, next = std::move(next)](Result<T> result) {
            if (result)
                next(std::move(*result));
            else
                fail(result.error());
        };
    }

private:
    void opened(Result<std::shared_ptr<Session>> session);

    const SourceKind m_kind;
    SourceOptions m_options;
    Connection m_connection;
    std::unique_ptr<SecretStore> m_secretStore;
    // Declared before the request, so that it outlives it.
    std::shared_ptr<Session> m_session;
    RequestHandle m_request;
};

} // namespace wardroom
