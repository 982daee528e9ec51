// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace wardroom {

/// Reads what ByteWriter wrote, and trusts none of it: whatever does not fit sets failed(), from then on everything reads
/// as empty. No count is believed that the bytes left could not hold.
class ByteReader
{
public:
    /// @p bytes must outlive the reader.
    explicit ByteReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    void fail();

    bool expect(const QByteArray &bytes); ///< they come next
    quint8 byte();
    quint64 whole();
    qint64 signedWhole();
    int integer(); ///< a signedWhole() that fits
    double real();
    /// A count of things that take at least @p leastBytes each, and are no more than @p most.
    std::size_t count(qsizetype leastBytes, std::size_t most = static_cast<std::size_t>(-1));
    QByteArray blob();
    QString text();
    QStringList texts();

private:
    qsizetype left() const { return m_bytes.size() - m_at; }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace wardroom
