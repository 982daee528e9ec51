// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toolrun.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace wardroom {

ToolRun runTool(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, int timeoutMs)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, timeoutMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end in time: " + process.readAllStandardError()};
    }
    const bool sound = process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit;
    return {sound ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace wardroom
