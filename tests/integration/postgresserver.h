// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A real PostgreSQL on a free port of 127.0.0.1 with a cluster of its own. It refuses to run for root, so there it runs
/// as the package's user.
class PostgresServer final
{
public:
    static bool isInstalled();
    bool start();
    quint16 port() const { return m_port; }
    QString problem() { return m_problem.isEmpty() ? m_process.output() : m_problem; }

private:
    static QString binary(const QString &name);
    /// The command as the user that may run the server.
    static QStringList asUser(const QStringList &command);

    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
    QString m_problem;
};

} // namespace wardroom
