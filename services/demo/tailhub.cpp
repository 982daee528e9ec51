// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/tailhub.h"

#include "services/demo/logqlparser.h"
#include "services/demo/lokiapi.h"
#include "services/demo/lokijson.h"

#include <QtCore/QDateTime>
#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace wardroom {

namespace {

constexpr size_t MostAtOnce = 5000;

} // namespace

TailHub::TailHub(const LokiApi &loki)
    : m_loki(loki)
    , m_server(QStringLiteral("Loki"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &TailHub::accept);
}

TailHub::~TailHub() = default;

void TailHub::take(QTcpSocket *socket, const QByteArray &target)
{
    const HttpParameters parameters(target.mid(target.indexOf('?') + 1));
    const auto pipeline = parseLogQlPipeline(parameters.value(u"query"));
    if (!pipeline) {
        const QByteArray body = pipeline.error().detail.toUtf8();
        socket->readAll();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: "
                      "close\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
        return;
    }
    m_server.handleConnection(socket);
    // What has come is still there; tell the new owner.
    Q_EMIT socket->readyRead();
}

void TailHub::accept()
{
    while (m_server.hasPendingConnections())
        begin(std::unique_ptr<QWebSocket>(m_server.nextPendingConnection()));
}

void TailHub::begin(std::unique_ptr<QWebSocket> socket)
{
    const HttpParameters parameters(socket->requestUrl().query(QUrl::FullyEncoded).toUtf8());
    const auto pipeline = parseLogQlPipeline(parameters.value(u"query"));
    if (!pipeline)
        return;
    connect(socket.get(), &QWebSocket::disconnected, this, &TailHub::forgetClosed, Qt::QueuedConnection);
    Tail tail{std::move(socket), *pipeline, 0};
    const qint64 hourAgoNs = (QDateTime::currentMSecsSinceEpoch() - 3'600'000) * 1'000'000;
    tail.fromNs = parseLokiTime(parameters.value(u"start")).value_or(hourAgoNs);
    const int limit = parameters.value(u"limit").toInt();
    sendSince(tail, limit > 0 ? static_cast<size_t>(limit) : 100);
    m_tails.push_back(std::move(tail));
}

void TailHub::deliver()
{
    for (Tail &tail : m_tails)
        sendSince(tail, MostAtOnce);
}

void TailHub::sendSince(Tail &tail, size_t limit)
{
    const DemoLogStore &store = m_loki.store();
    const LogQlPipelineRun run(tail.pipeline, store);
    std::vector<std::pair<qint64, LogQlLine>> lines;
    for (size_t i = store.firstAt(tail.fromNs); i < store.lines().size(); ++i) {
        const DemoLogLine &line = store.lines()[i];
        LogQlLine out;
        if (run.takesStream(line.stream) && run.process(line, out))
            lines.emplace_back(line.timeNs, std::move(out));
    }
    // The model stores whole seconds: nothing older than the newest line comes later.
    if (!store.lines().empty())
        tail.fromNs = std::max(tail.fromNs, store.lines().back().timeNs + 1);
    if (lines.empty())
        return;
    const size_t left = std::min(limit, lines.size());
    lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(left));
    tail.socket->sendTextMessage(QString::fromUtf8("{\"streams\":" + lokiStreams(lines, false) + '}'));
}

void TailHub::forgetClosed()
{
    std::erase_if(m_tails,
                  [](const Tail &tail) { return tail.socket->state() == QAbstractSocket::UnconnectedState; });
}

} // namespace wardroom
