// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/loki/tailresume.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QSslError>

#include <memory>
#include <optional>

class QWebSocket;

namespace wardroom {

class Clock;
class LokiClient;

/// New log lines as they come, over Loki's WebSocket (`/loki/api/v1/tail`).
///
/// A connection that is lost is made again, with growing pauses, from the time of the last line: what came in between is
/// fetched by range queries first, as a tail hands on only the newest lines of a gap; no line comes twice. A query
/// or credentials that the server refuses, or a certificate that is not acceptable, ends the tail: trying again would
/// not help. The LokiClient and its HttpClient must outlive this object.
class LokiTail final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Stopped, ///< not started, stopped, or ended by `error`
        Connecting,
        Live,
        Reconnecting, ///< waits `retryInMs`, or fetches what was missed
    };
    struct Status
    {
        State state = State::Stopped;
        int retryInMs = 0;
        std::optional<Error> error; ///< why it is not live

        friend bool operator==(const Status &, const Status &) = default;
    };

    LokiTail(LokiClient &client, const Clock &clock, QObject *parent = nullptr);
    ~LokiTail() override;

    /// Follows @p logql, a query for lines, from @p fromNs on. @p shown: lines already on the screen, not to be repeated.
    /// A tail under way is replaced.
    void start(const QString &logql, qint64 fromNs, const std::vector<LogLine> &shown = {});
    void stop();
    /// Does not wait for the next try.
    void reconnectNow();

    const Status &status() const { return m_status; }
    const QString &query() const { return m_logql; }

    /// Pauses between tries: @p firstMs, doubling up to @p longestMs.
    void setPauses(int firstMs, int longestMs);

Q_SIGNALS:
    void linesReceived(const wardroom::TailFrame &frame);
    void statusChanged(const wardroom::LokiTail::Status &status);

private:
    void setStatus(State state, int retryInMs = 0, std::optional<Error> error = {});
    void open();
    void opened();
    void lost(const Error &error);
    void explain(const Error &error);
    void retryLater(const Error &error);
    void resume();
    void fillGap(int page);
    void dropSocket();
    void end(const Error &error);
    void beat();

    void parseFrames();
    bool deliver(TailFrame frame);
    Error socketError() const;

    LokiClient &m_client;
    const Clock &m_clock;
    QString m_logql;
    Status m_status;
    TailResume m_resume;
    std::unique_ptr<QWebSocket> m_socket;
    QList<QSslError> m_tlsErrors; ///< what the certificate is refused for
    QList<QByteArray> m_frames; ///< received, not parsed yet
    bool m_resumeAfterParsing = false;
    RequestHandle m_parsing;
    RequestHandle m_asking; ///< the explanation of a refusal, or a page of the gap
    QTimer m_pause;
    QTimer m_connectTimer;
    QTimer m_heartbeat;
    bool m_answered = true; ///< the last ping
    QElapsedTimer m_liveSince;
    int m_run = 0; ///< counts stops and starts
    int m_failures = 0;
    int m_firstPauseMs = 500;
    int m_longestPauseMs = 30'000;
};

} // namespace wardroom
