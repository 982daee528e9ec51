// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace wardroom {

/// An HTTP server on a free port of 127.0.0.1 that answers as the test says, also in ways no real server should.
/// Lives in the test's thread and event loop.
class TestServer final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;

        QString path() const { return QUrl::fromEncoded(target).path(); }
        /// A parameter of the query or of a posted form, decoded as servers do.
        QString parameter(const QString &name) const;
    };

    struct Response
    {
        int status = 200;
        QByteArray body = {};
        QByteArray contentType = "application/json";
        QList<std::pair<QByteArray, QByteArray>> headers = {};

        // Bad manners
        std::optional<qint64> announcedLength = {}; ///< Content-Length, where it is not the body's; -1: none, end by close
        bool chunked = false;
        bool closeAfter = false; ///< close once the body is written, whatever was announced
        bool silent = false; ///< never answer
        int trickleMs = 0; ///< > 0: one byte of the body each so many ms
        int delayMs = 0; ///< before anything is sent
        qint64 endless = 0; ///< > 0: so many bytes of filling follow the body, written as the client takes them
        std::optional<QByteArray> raw = {}; ///< these bytes and nothing else, then close
    };
    using Handler = std::function<Response(const Request &)>;

    /// Starts to listen. With @p tls: https.
    explicit TestServer(std::optional<QSslConfiguration> tls = {}, QObject *parent = nullptr);
    ~TestServer() override;

    QUrl url(const QString &path = {}) const; ///< with the host "127.0.0.1"
    quint16 port() const;

    /// Answers every request that nothing was enqueued for. At first: 404.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// The answer to the next request; several are used in order.
    void enqueue(Response response) { m_queue.append(std::move(response)); }

    /// Written to every connection at its first bytes, whatever they are; then it is closed.
    void setGreeting(QByteArray greeting) { m_greeting = std::move(greeting); }

    const QList<Request> &requests() const { return m_requests; }
    qint64 bytesWritten() const { return m_bytesWritten; }
    int openConnections() const;
    /// Dies: closes all connections and the port.
    void stop();

    static Response json(QByteArray body) { return {.body = std::move(body)}; }
    static Response error(int status, QByteArray text = {})
    {
        return {.status = status, .body = std::move(text), .contentType = "text/plain"};
    }
    static Response redirect(const QUrl &target, int status = 302)
    {
        return {.status = status, .headers = {{"Location", target.toEncoded()}}};
    }

Q_SIGNALS:
    void requested();

private:
    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Response &response);
    void write(QTcpSocket *socket, const Response &response);
    void trickle(QTcpSocket *socket, const QByteArray &body, int intervalMs);
    void fill(QTcpSocket *socket, qint64 bytes);

    std::unique_ptr<QTcpServer> m_server;
    const bool m_tls;
    Handler m_handler;
    QByteArray m_greeting;
    QList<Response> m_queue;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    qint64 m_bytesWritten = 0;
};

} // namespace wardroom
