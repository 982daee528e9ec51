// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/bytereader.h"

#include <QtCore/QtEndian>

#include <bit>
#include <limits>

namespace wardroom {

namespace {
constexpr std::size_t MostTexts = 10'000'000;
}

void ByteReader::fail()
{
    m_failed = true;
    m_at = m_bytes.size();
}

bool ByteReader::expect(const QByteArray &bytes)
{
    if (m_failed || left() < bytes.size() || QByteArrayView(m_bytes).sliced(m_at, bytes.size()) != bytes) {
        fail();
        return false;
    }
    m_at += bytes.size();
    return true;
}

quint8 ByteReader::byte()
{
    if (m_failed || left() < 1) {
        fail();
        return 0;
    }
    return static_cast<quint8>(m_bytes.at(m_at++));
}

quint64 ByteReader::whole()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        if (shift == 63 && next > 1) // more than 64 bits
            break;
        value |= static_cast<quint64>(next & 0x7f) << shift;
        if (!(next & 0x80))
            return m_failed ? 0 : value;
    }
    fail();
    return 0;
}

qint64 ByteReader::signedWhole()
{
    const quint64 bits = whole();
    return static_cast<qint64>((bits >> 1) ^ (bits & 1 ? ~quint64(0) : 0));
}

int ByteReader::integer()
{
    const qint64 value = signedWhole();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        fail();
        return 0;
    }
    return static_cast<int>(value);
}

double ByteReader::real()
{
    quint64 bits = 0;
    if (m_failed || left() < static_cast<qsizetype>(sizeof bits)) {
        fail();
        return 0;
    }
    bits = qFromLittleEndian<quint64>(m_bytes.constData() + m_at);
    m_at += static_cast<qsizetype>(sizeof bits);
    return std::bit_cast<double>(bits);
}

std::size_t ByteReader::count(qsizetype leastBytes, std::size_t most)
{
    const quint64 count = whole();
    if (count > most || count > static_cast<quint64>(left() / leastBytes)) {
        fail();
        return 0;
    }
    return static_cast<std::size_t>(count);
}

QByteArray ByteReader::blob()
{
    const auto size = static_cast<qsizetype>(count(1));
    const QByteArray bytes = m_bytes.mid(m_at, size);
    m_at += size;
    return bytes;
}

QString ByteReader::text()
{
    return QString::fromUtf8(blob());
}

QStringList ByteReader::texts()
{
    QStringList list;
    for (std::size_t left = count(1, MostTexts); left > 0 && !m_failed; --left)
        list.append(text());
    return list;
}

} // namespace wardroom
