// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QProcess>

namespace wardroom {

/// One server of the demo. It never outlives us: it is killed when this object goes, and by the kernel when
/// our process dies without a word.
class ChildProcess final : public QObject
{
    Q_OBJECT
public:
    ChildProcess(QString program, QStringList arguments, QObject *parent = nullptr);
    /// Kills what still runs. Nothing of the demo is worth a clean shutdown; stop() is for those who can
    /// wait.
    ~ChildProcess() override;

    void start();
    /// Asks the program to end, kills it after @p graceMs; stopped() tells the end. At once when it does not
    /// run.
    void stop(int graceMs = 3000);

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process.processId(); }
    const QString &program() const { return m_program; }
    /// What it last wrote to standard error, one line; servers write there why they end.
    QString lastWords() const { return m_lastWords; }

Q_SIGNALS:
    /// It ended, or could not be started, without stop(). @p reason is one technical line.
    void crashed(const QString &reason);
    void stopped();

private:
    void readWords();
    void finished(const QString &reason);

    const QString m_program;
    const QStringList m_arguments;
    QProcess m_process;
    QString m_lastWords;
    bool m_stopping = false;
};

} // namespace wardroom
