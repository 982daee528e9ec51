// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/childprocess.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace wardroom {

ChildProcess::ChildProcess(QString program, QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parentId = ::getpid()] {
        // Between fork and exec: only what is safe there. A group of its own keeps the terminal's Ctrl+C,
        // which is meant for us, from the servers. The check catches a parent that died before the call.
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parentId)
            ::_exit(1);
    });
    connect(&m_process, &QProcess::readyReadStandardError, this, &ChildProcess::readWords);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finished(status == QProcess::CrashExit ? QStringLiteral("killed by a signal")
                                               : QStringLiteral("exit code %1").arg(code));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished(m_process.errorString());
    });
}

ChildProcess::~ChildProcess()
{
    m_process.disconnect(this);
    m_process.kill();
}

void ChildProcess::start()
{
    m_stopping = false;
    m_lastWords.clear();
    m_process.start(m_program, m_arguments);
}

void ChildProcess::stop(int graceMs)
{
    if (!isRunning()) {
        Q_EMIT stopped();
        return;
    }
    m_stopping = true;
    m_process.terminate();
    QTimer::singleShot(graceMs, this, [this] {
        if (m_stopping && isRunning())
            m_process.kill();
    });
}

void ChildProcess::readWords()
{
    const QList<QByteArray> lines = m_process.readAllStandardError().split('\n');
    for (const QByteArray &line : lines)
        if (!line.trimmed().isEmpty())
            m_lastWords = QString::fromUtf8(line.trimmed().left(500));
}

void ChildProcess::finished(const QString &reason)
{
    if (std::exchange(m_stopping, false)) {
        Q_EMIT stopped();
        return;
    }
    readWords();
    const QString name = QFileInfo(m_program).fileName();
    Q_EMIT crashed(name + QStringLiteral(": ") + reason
                   + (m_lastWords.isEmpty() ? QString() : QStringLiteral(": ") + m_lastWords));
}

} // namespace wardroom
