// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace wardroom {

/// Writes the frozen formats: little-endian, whole numbers as varints (LEB128), doubles bit by bit.
class ByteWriter
{
public:
    const QByteArray &bytes() const { return m_bytes; }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

    void raw(const char *data, qsizetype size) { m_bytes.append(data, size); }
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void whole(quint64 value);
    void size(std::size_t value) { whole(value); }
    /// Small for small numbers of either sign.
    void signedWhole(qint64 value);
    void real(double value);
    void blob(const QByteArray &bytes);
    void text(const QString &text) { blob(text.toUtf8()); }
    void texts(const QStringList &texts);

private:
    QByteArray m_bytes;
};

} // namespace wardroom
