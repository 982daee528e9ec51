// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the demo stack without a window, for tests and for a first look with curl: prints the servers'
// addresses as one line of JSON once they answer, then runs until it is ended.
//     demohost [--manual] [--speed X]
#include "services/demo/demostack.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace wardroom;

namespace {

int signalPipe[2];

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

void printAddresses(const DemoStack &stack)
{
    const auto url = [](quint16 port) { return loopbackUrl(port).toString(); };
    QJsonArray processes;
    for (const qint64 id : stack.processIds())
        processes.append(id);
    const QJsonObject object{{QStringLiteral("prometheus"), url(stack.ports().prometheus)},
                             {QStringLiteral("alertmanager"), url(stack.ports().alertmanager)},
                             {QStringLiteral("loki"), url(stack.ports().simulator)},
                             {QStringLiteral("simulator"), url(stack.ports().simulator)},
                             {QStringLiteral("folder"), stack.folder()},
                             {QStringLiteral("processes"), processes}};
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption manual(QStringLiteral("manual"),
                                    QStringLiteral("Incidents come only on command."));
    const QCommandLineOption speed(QStringLiteral("speed"), QStringLiteral("How fast the story goes."),
                                   QStringLiteral("x"), QStringLiteral("1"));
    parser.addHelpOption();
    parser.addOptions({manual, speed});
    parser.process(app);

    DemoStack::Options options;
    options.automatic = !parser.isSet(manual);
    DemoStack stack(options);
    QObject::connect(&stack, &DemoStack::ready, &app, [&] {
        stack.setSpeed(parser.value(speed).toDouble());
        printAddresses(stack);
    });
    QObject::connect(&stack, &DemoStack::failed, &app, [](const Error &error) {
        std::fputs(qPrintable(describe(error) + u'\n'), stderr);
        QCoreApplication::exit(1);
    });
    QObject::connect(&stack, &DemoStack::stopped, &app, &QCoreApplication::quit);

    if (::pipe(signalPipe) != 0)
        return 1;
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &stack, &DemoStack::stop);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    stack.start();
    return QCoreApplication::exec();
}
