// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/programrun.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

namespace wardroom {

namespace {

QString problemOf(QProcess &process)
{
    const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed().section(u'\n', -1);
    const QString reason = process.exitStatus() == QProcess::CrashExit
        ? process.errorString()
        : QStringLiteral("exit code %1").arg(process.exitCode());
    return QFileInfo(process.program()).fileName() + QStringLiteral(": ")
        + (words.isEmpty() ? reason : words);
}

} // namespace

RequestHandle runProgram(const QString &program, const QStringList &arguments, QObject *guard,
                         std::function<void(Result<QByteArray>)> callback)
{
    auto [handle, completion] = makeRequest<QByteArray>(guard, std::move(callback));
    auto *process = new QProcess;
    completion.setAbort([process] {
        // The destructor, later, kills what still runs.
        process->disconnect();
        process->kill();
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::finished, process,
                     [process, completion = completion](int code, QProcess::ExitStatus status) {
                         if (status == QProcess::NormalExit && code == 0)
                             completion.finish(process->readAllStandardOutput());
                         else
                             completion.finish(failure(ErrorKind::Internal, problemOf(*process)));
                         process->deleteLater();
                     });
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [process, completion = completion](QProcess::ProcessError error) {
                         if (error != QProcess::FailedToStart)
                             return;
                         completion.finish(failure(ErrorKind::Internal,
                                                   QFileInfo(process->program()).fileName()
                                                       + QStringLiteral(": ") + process->errorString()));
                         process->deleteLater();
                     });
    process->start(program, arguments);
    return std::move(handle);
}

} // namespace wardroom
