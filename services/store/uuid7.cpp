// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/uuid7.h"

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>

namespace wardroom {

QUuid makeUuid7(qint64 nowMs)
{
    const auto ms = static_cast<quint64>(nowMs);
    const quint64 a = QRandomGenerator::global()->generate64();
    const quint64 b = QRandomGenerator::global()->generate64();
    const auto byte = [b](int index) { return static_cast<uchar>(b >> (8 * index)); };
    return {static_cast<uint>(ms >> 16), static_cast<ushort>(ms), static_cast<ushort>(0x7000 | (a & 0x0fff)),
            static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7)};
}

QUuid makeUuid5(const QUuid &space, const QString &name)
{
    return QUuid::createUuidV5(space, name);
}

} // namespace wardroom
