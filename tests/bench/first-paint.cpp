// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for the window: whole processes from start to first paint, against a program that shows
// an empty QMainWindow.
#include "tests/bench/benchmark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace wardroom;

namespace {

constexpr int Rounds = 15;

bool run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home; // nobody's settings
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), home.path());
    bool ok = true;
    const auto times = medianTimes(
        {[&] { ok = run(QStringLiteral(WARDROOM_PROGRAM), {QStringLiteral("--exit-after-first-paint")}, environment) && ok; },
         [&] { ok = run(QStringLiteral(WARDROOM_EMPTY_WINDOW), {}, environment) && ok; }},
        Rounds);
    if (!ok)
        return 1;
    printFigure("first-paint", times[0], "ms", times[1], "empty-window");
    return 0;
}
