// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include <QtCore/QTimer>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>

namespace wardroom {

namespace {

/// The first whole request of @p buffer, which loses it; nothing while more has to come.
std::optional<TestServer::Request> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    TestServer::Request request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    const qsizetype total = headEnd + 4 + length;
    if (buffer.size() < total)
        return {};
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, total);
    return request;
}

QByteArray head(const TestServer::Response &response)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + " Scripted\r\n";
    if (!response.contentType.isEmpty())
        text += "Content-Type: " + response.contentType + "\r\n";
    const qint64 length = response.announcedLength.value_or(response.body.size() + response.endless);
    if (response.chunked)
        text += "Transfer-Encoding: chunked\r\n";
    else if (length >= 0)
        text += "Content-Length: " + QByteArray::number(length) + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

} // namespace

QString TestServer::Request::parameter(const QString &name) const
{
    QByteArray encoded = QUrl::fromEncoded(target).query(QUrl::FullyEncoded).toLatin1();
    if (headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        encoded += '&' + body;
    for (const QByteArray &item : encoded.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const auto decoded = [](QByteArray part) { return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' '))); };
        if (equals > 0 && decoded(item.left(equals)) == name)
            return decoded(item.mid(equals + 1));
    }
    return {};
}

TestServer::TestServer(std::optional<QSslConfiguration> tls, QObject *parent)
    : QObject(parent)
    , m_tls(tls.has_value())
    , m_handler([](const Request &) { return error(404, "not found"); })
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &TestServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
}

TestServer::~TestServer()
{
    stop();
}

QUrl TestServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path);
    return url;
}

quint16 TestServer::port() const
{
    return m_server->serverPort();
}

int TestServer::openConnections() const
{
    return static_cast<int>(m_buffers.size());
}

void TestServer::stop()
{
    m_server->close();
    const auto sockets = m_buffers.keys();
    m_buffers.clear();
    for (QTcpSocket *socket : sockets) {
        disconnect(socket, nullptr, this, nullptr);
        socket->abort();
        delete socket;
    }
}

void TestServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesWritten += bytes; });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        readFrom(socket);
    }
}

void TestServer::readFrom(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    if (!m_greeting.isEmpty() && !m_buffers[socket].isEmpty()) {
        socket->write(m_greeting);
        socket->disconnectFromHost();
        return;
    }
    while (m_buffers.contains(socket)) {
        const auto request = takeRequest(m_buffers[socket]);
        if (!request)
            return;
        m_requests.append(*request);
        const Response response = m_queue.isEmpty() ? m_handler(*request) : m_queue.takeFirst();
        answer(socket, response);
        Q_EMIT requested();
    }
}

void TestServer::answer(QTcpSocket *socket, const Response &response)
{
    if (response.silent)
        return;
    if (response.delayMs > 0)
        QTimer::singleShot(response.delayMs, socket, [this, socket, response] { write(socket, response); });
    else
        write(socket, response);
}

void TestServer::write(QTcpSocket *socket, const Response &response)
{
    if (response.raw) {
        socket->write(*response.raw);
        socket->disconnectFromHost();
        return;
    }
    socket->write(head(response));
    if (response.trickleMs > 0) {
        trickle(socket, response.body, response.trickleMs);
        return;
    }
    socket->write(response.chunked && !response.body.isEmpty() ? chunk(response.body) : response.body);
    if (response.endless > 0)
        fill(socket, response.endless);
    else if (response.chunked && !response.closeAfter)
        socket->write("0\r\n\r\n");
    if (response.closeAfter || response.announcedLength == -1)
        socket->disconnectFromHost();
}

void TestServer::trickle(QTcpSocket *socket, const QByteArray &body, int intervalMs)
{
    auto *const timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, timer, rest = body]() mutable {
        socket->write(rest.left(1));
        rest.remove(0, 1);
        if (rest.isEmpty())
            timer->stop();
    });
    timer->start(intervalMs);
}

void TestServer::fill(QTcpSocket *socket, qint64 bytes)
{
    const auto more = [socket, left = std::make_shared<qint64>(bytes)] {
        constexpr qint64 Block = 256 * 1024;
        while (*left > 0 && socket->bytesToWrite() < Block) {
            const qint64 size = std::min(Block, *left);
            socket->write(QByteArray(size, ' '));
            *left -= size;
        }
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

} // namespace wardroom
