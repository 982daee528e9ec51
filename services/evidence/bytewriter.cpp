// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/bytewriter.h"

#include <QtCore/QtEndian>

#include <bit>

namespace wardroom {

void ByteWriter::whole(quint64 value)
{
    while (value >= 0x80) {
        byte(static_cast<quint8>(value | 0x80));
        value >>= 7;
    }
    byte(static_cast<quint8>(value));
}

void ByteWriter::signedWhole(qint64 value)
{
    const auto bits = static_cast<quint64>(value);
    whole((bits << 1) ^ (value < 0 ? ~quint64(0) : 0));
}

void ByteWriter::real(double value)
{
    const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(value));
    raw(reinterpret_cast<const char *>(&bits), sizeof bits);
}

void ByteWriter::blob(const QByteArray &bytes)
{
    whole(static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void ByteWriter::texts(const QStringList &texts)
{
    whole(static_cast<quint64>(texts.size()));
    for (const QString &one : texts)
        text(one);
}

} // namespace wardroom
