// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QUrl>

namespace wardroom {

/// A real server that a test starts and stops. It dies with the test, however that ends. All functions wait: for
/// tests only.
class ServerProcess final
{
public:
    ServerProcess() = default;
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;
    ~ServerProcess(); ///< stops it

    static bool isInstalled(const QString &program);
    /// A port of 127.0.0.1 that nobody listened on a moment ago.
    static quint16 freePort();

    /// Starts @p program and waits until @p ready answers with 200. False where it does not, or where the program
    /// ends before: output() says why.
    bool start(const QString &program, const QStringList &arguments, const QUrl &ready, int timeoutMs = 30'000);
    /// The same for a program that does not speak HTTP: true once it runs.
    bool launch(const QString &program, const QStringList &arguments);
    /// Ends it as an administrator would; harmless when it is not running.
    void stop();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    /// What it wrote to its output and error channels.
    QString output();

    /// Runs @p program to its end. Empty when it succeeded, else what it wrote.
    static QString run(const QString &program, const QStringList &arguments, const QString &workingFolder);

private:
    bool waitUntilReady(const QUrl &ready, int timeoutMs);

    QProcess m_process;
    QByteArray m_output;
};

} // namespace wardroom
