// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/victoriametricsserver.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

namespace wardroom {

namespace {

const QString Program = QStringLiteral("victoria-metrics");

/// Status of a POST; 0 where no answer came.
int post(const QUrl &url, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

bool VictoriaMetricsServer::isInstalled()
{
    return ServerProcess::isInstalled(Program);
}

bool VictoriaMetricsServer::start()
{
    const QString address = QStringLiteral("127.0.0.1:%1").arg(ServerProcess::freePort());
    m_url = QUrl(QStringLiteral("http://") + address);
    return m_process.start(Program,
                           {QStringLiteral("-retentionPeriod=1"), // a month
                            QStringLiteral("-storageDataPath=") + m_folder.filePath(QStringLiteral("data")),
                            QStringLiteral("-httpListenAddr=") + address, QStringLiteral("-selfScrapeInterval=0")},
                           m_url.resolved(QUrl(QStringLiteral("/health"))));
}

bool VictoriaMetricsServer::load(const QByteArray &exposition)
{
    if (post(m_url.resolved(QUrl(QStringLiteral("/api/v1/import/prometheus"))), exposition) != 204)
        return false;
    return post(m_url.resolved(QUrl(QStringLiteral("/internal/force_flush"))), {}) == 200;
}

} // namespace wardroom
