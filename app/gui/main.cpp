// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/interrupt.h"
#include "app/gui/appcontext.h"

#include <QtNetwork/QNetworkProxyFactory>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

using namespace wardroom;

namespace {

/// The arguments without those that QApplication takes for itself.
QStringList argumentsOf(int argc, char *argv[])
{
    static const QStringList qtOptions{QStringLiteral("-platform"), QStringLiteral("-style"), QStringLiteral("-display"),
                                       QStringLiteral("-geometry")};
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const bool isQts = qtOptions.contains(argument) || qtOptions.contains(argument.mid(1));
        if (isQts)
            ++i; // its value
        else
            arguments.append(argument);
    }
    return arguments;
}

bool hasDisplay(int argc, char *argv[])
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return std::any_of(argv, argv + argc, [](const char *argument) { return QLatin1String(argument).endsWith(QLatin1String("-platform")); });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("wardroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WARDROOM_VERSION));
    const GuiCommandLine commandLine = parseGuiCommandLine(argumentsOf(argc, argv));
    if (commandLine.exitCode) {
        std::fputs(qPrintable(commandLine.message), *commandLine.exitCode == 0 ? stdout : stderr);
        return *commandLine.exitCode;
    }

    if (!hasDisplay(argc, argv)) {
        if (commandLine.options.screenshotFolder.isEmpty()) {
            std::fputs("wardroom: there is no display. Without one use wardroom-cli, wardroom --screenshots DIR --demo, or xvfb-run wardroom.\n",
                       stderr);
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no screen
    }

    const QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Wardroom"));
    QGuiApplication::setDesktopFileName(QStringLiteral("wardroom"));
    QApplication::setQuitOnLastWindowClosed(false); // the context decides, after it has stored the windows
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    AppContext context(commandLine.options);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &context, [&context] { context.quit(0); });
    QObject::connect(&context, &AppContext::finished, &app, [](int exitCode) { QCoreApplication::exit(exitCode); });
    context.start();
    return QCoreApplication::exec();
}
