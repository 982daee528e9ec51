// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QtCore/QStandardPaths>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <csignal>
#include <sys/prctl.h>

namespace wardroom {

namespace {

constexpr int PollMs = 50;
constexpr int PatienceMs = 10'000;

/// Asks again and again until the answer is 200.
class Probe final : public QObject
{
public:
    explicit Probe(QUrl url)
        : m_url(std::move(url))
    {
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
        m_timer.setSingleShot(true);
        ask();
    }
    bool isReady() const { return m_ready; }

private:
    void ask()
    {
        QNetworkRequest request(m_url);
        request.setTransferTimeout(PatienceMs);
        QNetworkReply *reply = m_network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_ready = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
            reply->deleteLater();
            if (!m_ready)
                m_timer.start(PollMs);
        });
    }

    const QUrl m_url;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    bool m_ready = false;
};

} // namespace

ServerProcess::~ServerProcess()
{
    stop();
}

bool ServerProcess::isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

quint16 ServerProcess::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool ServerProcess::start(const QString &program, const QStringList &arguments, const QUrl &ready, int timeoutMs)
{
    return launch(program, arguments) && waitUntilReady(ready, timeoutMs);
}

bool ServerProcess::launch(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, arguments);
    return m_process.waitForStarted(PatienceMs);
}

bool ServerProcess::waitUntilReady(const QUrl &ready, int timeoutMs)
{
    const Probe probe(ready);
    const bool settled = QTest::qWaitFor([&] { return probe.isReady() || !isRunning(); }, timeoutMs);
    return settled && probe.isReady() && isRunning();
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(PatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(PatienceMs);
    }
}

QString ServerProcess::output()
{
    m_output += m_process.readAll();
    return QString::fromUtf8(m_output);
}

QString ServerProcess::run(const QString &program, const QStringList &arguments, const QString &workingFolder)
{
    QProcess process;
    process.setWorkingDirectory(workingFolder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done = process.waitForStarted(PatienceMs) && process.waitForFinished(60'000);
    if (done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return program + QStringLiteral(": ") + process.errorString() + QLatin1Char('\n') + QString::fromUtf8(process.readAll());
}

} // namespace wardroom
