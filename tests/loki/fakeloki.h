// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QTcpServer>
#include <QtWebSockets/QWebSocketServer>

#include <functional>

class QWebSocket;

namespace wardroom {

/// A Loki as far as a tail needs one: WebSockets and plain requests on one free port of 127.0.0.1.
class FakeLoki final : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        int status = 200;
        QByteArray body = R"({"status":"success","data":{"resultType":"streams","result":[]}})";
    };
    using Handler = std::function<Answer(const QString &path, const QUrlQuery &query)>;

    FakeLoki();
    ~FakeLoki() override;

    QUrl url() const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// With @p status other than 0, handshakes are refused with it.
    void refuseTails(int status) { m_refusal = status; }
    /// Accepts connections and never says a word.
    void setMute(bool mute) { m_mute = mute; }

    /// Requests that tails came with, in order.
    const QList<QNetworkRequest> &tails() const { return m_tails; }
    const QList<QUrlQuery> &queries() const { return m_queries; }
    QUrlQuery lastTail() const { return QUrlQuery(m_tails.last().url()); }

    void send(const QByteArray &frame);
    void dropTails(); ///< without a word of farewell
    int openTails() const { return static_cast<int>(m_sockets.size()); }
    void stop();
    void listenAgain();

private:
    void accept(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &head);

    QTcpServer m_tcp;
    QWebSocketServer m_webSockets{QStringLiteral("fake"), QWebSocketServer::NonSecureMode};
    quint16 m_port = 0;
    Handler m_handler;
    int m_refusal = 0;
    bool m_mute = false;
    QList<QNetworkRequest> m_tails;
    QList<QUrlQuery> m_queries;
    QList<QWebSocket *> m_sockets;
};

} // namespace wardroom
