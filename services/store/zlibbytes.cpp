// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/zlibbytes.h"

#include <zlib.h>

#include <algorithm>

namespace wardroom {

namespace {

/// No stream of zlib unpacks to more than 1032 times its size (zlib.net, "technical details").
constexpr qint64 MostRatio = 1'040;
constexpr qsizetype ProbeSize = 64 * 1024;
constexpr double WorthIt = 0.9;

Bytef *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

const Bytef *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const Bytef *>(bytes.constData());
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (compress2(bytesOf(packed), &size, bytesOf(bytes), static_cast<uLong>(bytes.size()), Z_BEST_SPEED) != Z_OK)
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size)
{
    if (size < 0 || size > (packed.size() + 64) * MostRatio)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf unpackedSize = static_cast<uLongf>(size);
    uLong packedSize = static_cast<uLong>(packed.size());
    if (uncompress2(bytesOf(bytes), &unpackedSize, bytesOf(packed), &packedSize) != Z_OK
        || static_cast<qint64>(unpackedSize) != size || static_cast<qsizetype>(packedSize) != packed.size())
        return std::nullopt;
    return bytes;
}

bool isWorthPacking(const QByteArray &bytes)
{
    constexpr qsizetype TooFew = 128;
    if (bytes.size() < TooFew)
        return false;
    const QByteArray probe = bytes.left(ProbeSize);
    return static_cast<double>(deflated(probe).size()) < static_cast<double>(probe.size()) * WorthIt;
}

} // namespace wardroom
