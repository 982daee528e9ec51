// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/tailhub.h"

#include "services/demo/logqlparser.h"
#include "services/demo/lokiapi.h"
#include "services/demo/lokijson.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace wardroom {

namespace {

constexpr size_t MostAtOnce = 5000;

} // namespace

TailHub::TailHub(QAbstractHttpServer &server, const LokiApi &loki)
    : m_server(server)
    , m_loki(loki)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.addWebSocketUpgradeVerifier(this, [](const QHttpServerRequest &request) {
        return request.url().path() == u"/loki/api/v1/tail" ? QHttpServerWebSocketUpgradeResponse::accept()
                                                            : QHttpServerWebSocketUpgradeResponse::deny();
    });
#endif
    connect(&server, &QAbstractHttpServer::newWebSocketConnection, this, &TailHub::accept);
}

TailHub::~TailHub() = default;

void TailHub::accept()
{
    while (m_server.hasPendingWebSocketConnections())
        begin(m_server.nextPendingWebSocketConnection());
}

void TailHub::begin(std::unique_ptr<QWebSocket> socket)
{
    const QUrl url = socket->requestUrl();
    const HttpParameters parameters(url.query(QUrl::FullyEncoded).toUtf8());
    const auto pipeline = parseLogQlPipeline(parameters.value(u"query"));
    if (url.path() != u"/loki/api/v1/tail" || !pipeline) {
        // A reason in a close frame has 123 bytes at most.
        const QString reason =
            pipeline ? QStringLiteral("404 page not found") : pipeline.error().detail.left(100);
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, reason);
        socket.release()->deleteLater();
        return;
    }
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
