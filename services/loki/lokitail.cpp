// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/lokitail.h"

#include "services/core/background.h"
#include "services/core/clock.h"
#include "services/loki/lokiclient.h"
#include "services/loki/lokiparser.h"
#include "services/net/httpclient.h"
#include "services/net/httperrors.h"
#include "services/net/httprequest.h"
#include "services/net/tlsidentity.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslError>
#include <QtWebSockets/QWebSocket>

namespace wardroom {

namespace {

Q_LOGGING_CATEGORY(lcTail, "wardroom.loki")

constexpr qint64 NsPerMs = 1'000'000;
/// What the server hands on of the past when a tail begins.
constexpr int HistoryLines = 1000;
/// A gap longer than so many pages is a matter for a query, not for a tail.
constexpr int MostGapPages = 20;
/// A connection that lived so long begins with a short pause again when it is lost.
constexpr qint64 SteadyMs = 10'000;
/// A peer that is gone without a word shows by its silence.
constexpr int HeartbeatMs = 30'000;

void connectErrorSignal(QWebSocket *socket, QObject *context, const std::function<void()> &failed)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(socket, &QWebSocket::errorOccurred, context, failed);
#else
    QObject::connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), context, failed);
#endif
}

/// Trying again would meet the same answer.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::BadQuery || error.kind == ErrorKind::Auth
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Tls;
}

} // namespace

LokiTail::LokiTail(LokiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_connectTimer.setSingleShot(true);
    m_heartbeat.setInterval(HeartbeatMs);
    connect(&m_pause, &QTimer::timeout, this, &LokiTail::resume);
    connect(&m_heartbeat, &QTimer::timeout, this, &LokiTail::beat);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        lost(Error{ErrorKind::Timeout, 0, QStringLiteral("no answer to the WebSocket handshake"), {}, true});
    });
}

LokiTail::~LokiTail()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void LokiTail::setPauses(int firstMs, int longestMs)
{
    m_firstPauseMs = firstMs;
    m_longestPauseMs = longestMs;
}

void LokiTail::start(const QString &logql, qint64 fromNs, const std::vector<LogLine> &shown)
{
    stop();
    m_logql = logql;
    m_failures = 0;
    m_resume.begin(fromNs, shown);
    open();
}

void LokiTail::stop()
{
    ++m_run;
    m_pause.stop();
    m_asking.cancel();
    m_parsing.cancel();
    m_frames.clear();
    m_resumeAfterParsing = false;
    dropSocket();
    setStatus(State::Stopped);
}

void LokiTail::reconnectNow()
{
    if (m_status.state == State::Reconnecting && m_pause.isActive()) {
        m_pause.stop();
        resume();
    }
}

void LokiTail::setStatus(State state, int retryInMs, std::optional<Error> error)
{
    Status status{state, retryInMs, std::move(error)};
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}

void LokiTail::open()
{
    const HttpClient &http = m_client.http();
    const auto tls = loadTlsIdentity(http.endpoint(), http.credentials());
    if (!tls)
        return end(tls.error());
    QUrlQuery query;
    addParameter(query, QStringLiteral("query"), m_logql);
    addParameter(query, QStringLiteral("start"), QString::number(m_resume.resumeNs()));
    addParameter(query, QStringLiteral("limit"), QString::number(HistoryLines));
    QUrl url = http.urlFor(QStringLiteral("loki/api/v1/tail"), query);
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    QNetworkRequest request(url);
    for (const auto &[name, value] : http.endpointHeaders())
        request.setRawHeader(name, value);

    m_tlsErrors.clear();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(http.endpoint().maxBodyBytes));
    m_socket->setSslConfiguration(tls->own);
    connect(m_socket.get(), &QWebSocket::connected, this, &LokiTail::opened);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { lost(socketError()); });
    connectErrorSignal(m_socket.get(), this, [this] { lost(socketError()); });
    connect(m_socket.get(), &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_answered = true; });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &frame) {
        m_frames.append(frame.toUtf8());
        parseFrames();
    });
    m_connectTimer.start(http.endpoint().connectTimeoutMs);
    if (m_status.state != State::Reconnecting)
        setStatus(State::Connecting);
    m_socket->open(request);
}

void LokiTail::opened()
{
    m_connectTimer.stop();
    m_liveSince.start();
    m_answered = true;
    m_heartbeat.start();
    setStatus(State::Live);
}

void LokiTail::beat()
{
    if (!m_socket)
        return;
    if (!std::exchange(m_answered, false))
        return lost(Error{ErrorKind::Timeout, 0, QStringLiteral("the server answers no ping"), {}, true});
    m_socket->ping();
}

Error LokiTail::socketError() const
{
    const QUrl url = withoutSecrets(m_client.http().urlFor(QStringLiteral("loki/api/v1/tail")));
    const QString text = m_socket->errorString();
    if (!m_tlsErrors.isEmpty() || m_socket->error() == QAbstractSocket::SslHandshakeFailedError) {
        Error error = errorFromTransport(QNetworkReply::SslHandshakeFailedError, text, m_tlsErrors);
        error.url = url;
        return error;
    }
    const QString reason = m_socket->closeReason();
    return Error{ErrorKind::Network,        0, reason.isEmpty() ? text : reason, url, true,
                 ErrorCause::ConnectionLost};
}

/// The connection is gone; signals of one socket may say so several times.
void LokiTail::lost(const Error &error)
{
    if (!m_socket)
        return;
    const bool wasLive = m_status.state == State::Live;
    if (wasLive && m_liveSince.elapsed() > SteadyMs)
        m_failures = 0;
    qCInfo(lcTail) << "tail lost:" << describe(error);
    dropSocket();
    if (error.kind == ErrorKind::Tls)
        end(error);
    else if (wasLive)
        retryLater(error);
    else
        explain(error);
}

void LokiTail::dropSocket()
{
    m_connectTimer.stop();
    m_heartbeat.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    // It may be its own signal that brought us here.
    m_socket.release()->deleteLater();
}

/// A refused handshake has no words; the same query over plain HTTP has.
void LokiTail::explain(const Error &error)
{
    LokiClient::RangeQuery probe;
    probe.logql = m_logql;
    probe.endNs = m_clock.nowMs() * NsPerMs;
    probe.startNs = probe.endNs - 1000 * NsPerMs;
    probe.limit = 1;
    setStatus(m_failures == 0 ? State::Connecting : State::Reconnecting, 0, error);
    m_asking = m_client.queryRange(probe, this, [this, error](Result<LogQueryResult> result) {
        if (result && result->type != LogQueryResult::Type::Streams)
            end(Error{ErrorKind::BadQuery, 0, QStringLiteral("only a query for lines can be followed"),
                      error.url, false});
        else if (!result && isFinal(result.error()))
            end(result.error());
        else
            retryLater(result ? error : result.error());
    });
}

void LokiTail::end(const Error &error)
{
    dropSocket();
    m_pause.stop();
    setStatus(State::Stopped, 0, error);
}

void LokiTail::retryLater(const Error &error)
{
    const int doublings = std::min(m_failures++, 16);
    const qint64 pause = std::min<qint64>(static_cast<qint64>(m_firstPauseMs) << doublings, m_longestPauseMs);
    // Between half and all of it, so that many consoles do not come back at once.
    const int jittered = static_cast<int>(pause / 2 + QRandomGenerator::global()->bounded(pause / 2 + 1));
    setStatus(State::Reconnecting, jittered, error);
    m_pause.start(jittered);
}

void LokiTail::resume()
{
    // What was received before the break decides where to go on.
    m_resumeAfterParsing = m_parsing.isActive();
    if (m_resumeAfterParsing)
        return;
    setStatus(State::Reconnecting, 0, m_status.error);
    fillGap(0);
}

/// Fetches what came while there was no connection, oldest first, then opens the tail from there.
void LokiTail::fillGap(int page)
{
    LokiClient::RangeQuery range;
    range.logql = m_logql;
    range.startNs = m_resume.resumeNs();
    range.endNs = m_clock.nowMs() * NsPerMs;
    range.limit = HistoryLines;
    range.direction = LokiClient::Direction::Forward;
    m_resume.interrupted();
    if (range.endNs <= range.startNs || page == MostGapPages)
        return open();
    m_asking = m_client.queryRange(range, this, [this, page](Result<LogQueryResult> result) {
        const qint64 before = m_resume.resumeNs();
        if (!result && isFinal(result.error()))
            return end(result.error());
        if (!result)
            return retryLater(result.error());
        const bool full = result->lines.size() >= static_cast<std::size_t>(HistoryLines);
        if (!deliver({std::move(result->lines), 0}))
            return;
        if (full && m_resume.resumeNs() > before)
            return fillGap(page + 1);
        m_resume.interrupted();
        open();
    });
}

/// One job at a time, so that frames stay in order; it takes all that wait.
void LokiTail::parseFrames()
{
    if (m_parsing.isActive() || m_frames.isEmpty())
        return;
    using Frames = std::vector<TailFrame>;
    m_parsing = runInBackground(
        this,
        [frames = std::exchange(m_frames, {})](const CancelToken &) -> Result<Frames> {
            Frames parsed;
            for (const QByteArray &frame : frames) {
                auto one = loki::parseTailFrame(frame);
                if (!one)
                    return failure(std::move(one.error()));
                parsed.push_back(std::move(*one));
            }
            return parsed;
        },
        [this](Result<Frames> frames) {
            // A frame that can not be read may have held lines: the resume brings them again.
            if (!frames) {
                m_frames.clear();
                lost(frames.error());
            } else {
                for (TailFrame &frame : *frames) {
                    if (!deliver(std::move(frame)))
                        return;
                }
            }
            parseFrames();
            if (m_resumeAfterParsing && !m_parsing.isActive())
                resume();
        });
}

/// False where the receiver has stopped or restarted the tail: what else was read is of no interest any more.
bool LokiTail::deliver(TailFrame frame)
{
    const int run = m_run;
    frame.lines = m_resume.accept(std::move(frame.lines));
    if (!frame.lines.empty() || frame.dropped > 0)
        Q_EMIT linesReceived(frame);
    return run == m_run;
}

} // namespace wardroom
