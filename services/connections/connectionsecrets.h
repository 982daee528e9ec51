// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/core/requesthandle.h"

namespace wardroom {

class SecretStore;

/// All secrets of one connection, in the order of its endpoints. Kept as one entry of the keychain under the
/// connection's id.
struct ConnectionSecrets
{
    Credentials prometheus;
    QList<Credentials> alertmanagers;
    Credentials loki;

    friend bool operator==(const ConnectionSecrets &, const ConnectionSecrets &) = default;
};

/// True where @p connection can not be used without secrets.
bool needsSecrets(const Connection &connection);
/// True where nothing is missing in @p secrets; otherwise the user has to be asked.
bool isComplete(const Connection &connection, const ConnectionSecrets &secrets);

/// Moves what is secret in @p connection itself over to @p secrets: "user:password@" of a URL, the values of headers that
/// are secret by mark or by name. To be called on whatever a person or a file brings.
void takeSecrets(Connection &connection, ConnectionSecrets &secrets);

/// Empty ones, without asking the keychain, where the connection needs none. The Redactor learns all of them.
RequestHandle loadSecrets(const Connection &connection, SecretStore &store, QObject *guard,
                          std::function<void(Result<ConnectionSecrets>)> callback);
/// Replaces what was stored.
RequestHandle saveSecrets(const QUuid &connection, const ConnectionSecrets &secrets, SecretStore &store, QObject *guard,
                          std::function<void(Result<void>)> callback);
RequestHandle removeSecrets(const QUuid &connection, SecretStore &store, QObject *guard,
                            std::function<void(Result<void>)> callback);

} // namespace wardroom
