// SPDX-License-Identifier: GPL-3.0-or-later
// What the window program holds at rest with the demo open: the resident set once every page has its data.
#include "tests/bench/benchmark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <cstdio>

using namespace wardroom;

namespace {

constexpr int RestMs = 45'000; ///< for the demo to start, the pages to fill and a few refreshes to pass

double residentMegabytes(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), home.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&program, &QProcess::finished, &app, [](int exitCode) { QCoreApplication::exit(exitCode == 0 ? 0 : 1); });
    QTimer::singleShot(RestMs, &app, [&program] {
        printFigure("memory", residentMegabytes(program.processId()), "MB");
        program.terminate();
    });
    program.start(QStringLiteral(WARDROOM_PROGRAM), {QStringLiteral("--demo")});
    return QCoreApplication::exec();
}
