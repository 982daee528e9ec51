// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

namespace wardroom {

/// A program run to its end while the test's event loop, and the servers in it, go on.
struct ToolRun
{
    int exitCode = -1; ///< -1: it did not start, crashed, or did not end in time
    QByteArray out;
    QByteArray err;
};

ToolRun runTool(const QString &program, const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(), int timeoutMs = 60'000);

} // namespace wardroom
