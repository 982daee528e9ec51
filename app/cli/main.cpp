// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrunner.h"
#include "app/common/interrupt.h"
#include "services/core/clock.h"
#include "services/core/redaction.h"
#include "services/settings/jsonfile.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkProxyFactory>

#include <csignal>

using namespace wardroom;

int main(int argc, char *argv[])
{
    // A reader that goes away (`| head`) shows as a failed write, not as a signal.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wardroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WARDROOM_VERSION));

    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const SystemClock clock;
    Output output(stdout, stderr);
    CommandContext context{clock,
                           output,
                           std::make_shared<Redactor>(),
                           QProcessEnvironment::systemEnvironment(),
                           QTimeZone::systemTimeZone(),
                           configurationFile(QStringLiteral("connections.json"))};
    CommandRunner runner(context);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &runner, &CommandRunner::interrupt);
    QObject::connect(&runner, &CommandRunner::finished, &app, [](int exitCode) { QCoreApplication::exit(exitCode); });
    if (const auto exitCode = runner.start(QCoreApplication::arguments().mid(1)))
        return *exitCode;
    return QCoreApplication::exec();
}
