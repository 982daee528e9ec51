// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/evidencetable.h"

#include "services/store/zlibbytes.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

namespace wardroom {

namespace {

enum Packing { AsItIs = 0, Zlib = 1 };
constexpr qsizetype HashSize = 32;

} // namespace

QByteArray sha256Of(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

Result<bool> EvidenceTable::put(const Blob &blob)
{
    if (sha256Of(blob.data) != blob.sha256)
        return failure(ErrorKind::Storage, QStringLiteral("evidence does not match its hash"));
    const auto known = m_database.value(QLatin1String("SELECT 1 FROM evidence WHERE sha256 = ?"), {blob.sha256});
    if (!known)
        return failure(known.error());
    if (known->isValid())
        return false;
    const bool packed = isWorthPacking(blob.data);
    const QByteArray data = packed ? deflated(blob.data) : blob.data;
    const auto added = m_database.run(
        QLatin1String("INSERT OR IGNORE INTO evidence (sha256, size, packing, data) VALUES (?, ?, ?, ?)"),
        {blob.sha256, blob.data.size(), packed ? Zlib : AsItIs, data.isNull() ? QByteArray("") : data});
    if (!added)
        return failure(added.error());
    return *added > 0;
}

Result<Blob> EvidenceTable::find(const QByteArray &sha256)
{
    std::optional<QByteArray> data;
    bool there = false;
    const auto read = m_database.each(QLatin1String("SELECT size, packing, data FROM evidence WHERE sha256 = ?"), {sha256},
                                      [&](const Row &row) {
                                          there = true;
                                          data = row.bytes(2);
                                          if (row.integer(1) == Zlib)
                                              data = inflated(*data, row.integer(0));
                                          return false;
                                      });
    if (!read)
        return failure(read.error());
    const QString name = QString::fromLatin1(sha256.toHex());
    if (!there)
        return failure(ErrorKind::NotFound, QStringLiteral("there is no evidence %1").arg(name));
    if (!data || sha256Of(*data) != sha256)
        return failure(ErrorKind::Storage, QStringLiteral("evidence %1 is damaged").arg(name));
    return Blob{sha256, *data};
}

Result<QList<QByteArray>> EvidenceTable::hashes()
{
    QList<QByteArray> hashes;
    const auto take = [&hashes](const Row &row) {
        hashes.append(row.bytes(0));
        return true;
    };
    const auto read = m_database.each(QLatin1String("SELECT sha256 FROM evidence ORDER BY sha256"), {}, take);
    if (!read)
        return failure(read.error());
    return hashes;
}

Result<qint64> EvidenceTable::count()
{
    const auto count = m_database.value(QLatin1String("SELECT count(*) FROM evidence"));
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

void collectHashes(const QJsonValue &value, QSet<QByteArray> &hashes)
{
    if (value.isString() && value.toString().size() == 2 * HashSize) {
        const QByteArray hash = QByteArray::fromHex(value.toString().toLatin1());
        if (hash.size() == HashSize)
            hashes.insert(hash);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            collectHashes(element, hashes);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collectHashes(member.value(), hashes);
    }
}

} // namespace wardroom
