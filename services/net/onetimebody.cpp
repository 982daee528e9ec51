// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/onetimebody.h"

namespace wardroom {

OneTimeBody::OneTimeBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::readData(char *data, qint64 maxSize)
{
    if (m_position >= m_body.size())
        return -1;
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_position);
    std::copy_n(m_body.constData() + m_position, size, data);
    m_position += size;
    return size;
}

} // namespace wardroom
