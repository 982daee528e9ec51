// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/readiness.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace wardroom {

namespace {

constexpr int PauseMs = 100;
constexpr int AnswerTimeMs = 2000;

/// One wait; belongs to the request and goes with it.
class Wait final : public QObject
{
public:
    Wait(QNetworkAccessManager &network, QList<QUrl> urls, int timeoutMs, Completion<void> completion)
        : m_network(network)
        , m_urls(std::move(urls))
        , m_timeoutMs(timeoutMs)
        , m_completion(std::move(completion))
    {
        m_since.start();
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Wait::ask);
        m_pause.start(0);
    }
    ~Wait() override
    {
        if (m_reply)
            m_reply->abort();
    }

private:
    void ask()
    {
        if (m_urls.isEmpty() || m_since.elapsed() > m_timeoutMs)
            return end();
        QNetworkRequest request(m_urls.first());
        request.setTransferTimeout(AnswerTimeMs);
        m_reply = m_network.get(request);
        connect(m_reply, &QNetworkReply::finished, this, &Wait::answered);
    }

    void answered()
    {
        const bool ready = m_reply->error() == QNetworkReply::NoError;
        m_reply->deleteLater();
        m_reply.clear();
        if (ready)
            m_urls.removeFirst();
        m_pause.start(ready ? 0 : PauseMs);
    }

    void end()
    {
        if (m_urls.isEmpty())
            m_completion.finish(Result<void>());
        else
            m_completion.finish(
                failure(ErrorKind::Timeout, QStringLiteral("no answer in time"), m_urls.first()));
        deleteLater();
    }

    QNetworkAccessManager &m_network;
    QList<QUrl> m_urls;
    const int m_timeoutMs;
    Completion<void> m_completion;
    QElapsedTimer m_since;
    QTimer m_pause;
    QPointer<QNetworkReply> m_reply;
};

} // namespace

RequestHandle waitUntilReady(QNetworkAccessManager &network, QList<QUrl> urls, int timeoutMs, QObject *guard,
                             std::function<void(Result<void>)> callback)
{
    auto [handle, completion] = makeRequest<void>(guard, std::move(callback));
    auto *wait = new Wait(network, std::move(urls), timeoutMs, completion);
    completion.setAbort([wait] { delete wait; });
    return std::move(handle);
}

} // namespace wardroom
