// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "services/connections/connectionsecrets.h"

namespace wardroom {

/// Which source a command asks: `--connection NAME`, a stored one, or `--url URL` with its options. Secrets never
/// stand on the command line, where every user of the machine can read them: they come from the environment.
struct SourceOptions
{
    QString connectionName;
    QList<QUrl> urls; ///< several: peers of an Alertmanager cluster
    Endpoint endpoint; ///< for each of the URLs, which it lacks
    Credentials credentials;

    static void declare(QCommandLineParser &parser);
    /// The environment's WARDROOM_BEARER_TOKEN, or WARDROOM_USER and WARDROOM_PASSWORD, and WARDROOM_KEY_PASSPHRASE. An
    /// error is wrong usage.
    static Result<SourceOptions> read(const QCommandLineParser &parser, const QProcessEnvironment &environment);

    /// A connection that is stored nowhere, with the URLs as sources of @p kind.
    Connection connection(SourceKind kind) const;
    ConnectionSecrets secrets() const;
    /// From now on the credentials are starred wherever text leaves the program.
    void teach(Redactor &redactor) const;
};

} // namespace wardroom
