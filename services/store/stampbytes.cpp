// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/stampbytes.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <vector>

namespace wardroom {

namespace {

constexpr qsizetype UuidSize = 16;
constexpr qsizetype StampSize = 8 + UuidSize;

void putNumber(QByteArray &bytes, std::size_t value)
{
    char buffer[4];
    qToBigEndian(static_cast<quint32>(value), buffer);
    bytes.append(buffer, 4);
}

void putStamp(QByteArray &bytes, const Stamp &stamp)
{
    char buffer[8];
    qToBigEndian(stamp.time.packed(), buffer);
    bytes.append(buffer, 8);
    bytes.append(stamp.operation.toRfc4122());
}

/// Reads on, never beyond the end.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool has(qsizetype size) const { return m_bytes.size() - m_at >= size; }
    qsizetype takeNumber()
    {
        const auto value = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return value;
    }
    Stamp takeStamp()
    {
        Stamp stamp;
        stamp.time = HybridTime(qFromBigEndian<qint64>(m_bytes.constData() + m_at));
        stamp.operation = QUuid::fromRfc4122(QByteArrayView(m_bytes).sliced(m_at + 8, UuidSize));
        m_at += StampSize;
        return stamp;
    }
    QByteArray takeBytes(qsizetype size)
    {
        const QByteArray bytes = QByteArray::fromRawData(m_bytes.constData() + m_at, size);
        m_at += size;
        return bytes;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray stampBytes(const QHash<QString, Stamp> &stamps)
{
    std::vector<std::pair<QStringView, Stamp>> fields;
    fields.reserve(static_cast<std::size_t>(stamps.size()));
    std::vector<Stamp> different;
    for (auto field = stamps.begin(); field != stamps.end(); ++field) {
        fields.emplace_back(field.key(), field.value());
        if (std::find(different.begin(), different.end(), field.value()) == different.end())
            different.push_back(field.value());
    }
    std::sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::sort(different.begin(), different.end());

    QByteArray bytes;
    constexpr qsizetype UsualName = 16;
    bytes.reserve(4 + static_cast<qsizetype>(different.size()) * StampSize + stamps.size() * (8 + UsualName));
    putNumber(bytes, different.size());
    for (const Stamp &stamp : different)
        putStamp(bytes, stamp);
    for (const auto &[name, stamp] : fields) {
        const QByteArray utf8 = name.toUtf8();
        const auto place = std::lower_bound(different.begin(), different.end(), stamp);
        putNumber(bytes, static_cast<std::size_t>(place - different.begin()));
        putNumber(bytes, static_cast<std::size_t>(utf8.size()));
        bytes.append(utf8);
    }
    return bytes;
}

QHash<QString, Stamp> stampsOf(const QByteArray &bytes, const std::function<QString(const QByteArray &)> &nameOf)
{
    QHash<QString, Stamp> stamps;
    Reader reader(bytes);
    const qsizetype count = reader.has(4) ? reader.takeNumber() : 0;
    std::vector<Stamp> different;
    while (static_cast<qsizetype>(different.size()) < count && reader.has(StampSize))
        different.push_back(reader.takeStamp());
    while (reader.has(8)) {
        const auto index = static_cast<std::size_t>(reader.takeNumber());
        const qsizetype size = reader.takeNumber();
        if (index >= different.size() || !reader.has(size))
            break;
        stamps.insert(nameOf(reader.takeBytes(size)), different[index]);
    }
    return stamps;
}

} // namespace wardroom
