// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace wardroom {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself when the connection
/// closes before an answer; with a body that does not rewind it can not, so that nothing is created twice.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneTimeBody(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace wardroom
