// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bundlecodec.h"

#include "services/store/bundlefile.h"
#include "services/store/evidencetable.h"
#include "services/store/zlibbytes.h"

#include <QtCore/QtEndian>

namespace wardroom {

namespace {

const QByteArray Magic = QByteArrayLiteral("WARDROOM");
constexpr quint32 Version = 1;
constexpr qsizetype HashSize = 32;
constexpr qsizetype HeadSize = 8 + 4 + 4 + 8;
constexpr qsizetype SectionHeadSize = 4 + 4 + 8 + 8 + HashSize;
constexpr quint32 PackedWithZlib = 1;

template <typename Number> void put(QByteArray &bytes, Number number)
{
    char buffer[sizeof(Number)];
    qToBigEndian(number, buffer);
    bytes.append(buffer, sizeof(Number));
}

template <typename Number> Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::Storage, why);
}

void putSection(QByteArray &bytes, const BundleSection &section)
{
    const bool packed = isWorthPacking(section.content);
    const QByteArray content = packed ? deflated(section.content) : section.content;
    put(bytes, static_cast<quint32>(section.kind));
    put(bytes, packed ? PackedWithZlib : quint32(0));
    put(bytes, static_cast<quint64>(section.content.size()));
    put(bytes, static_cast<quint64>(content.size()));
    bytes.append(section.sha256);
    bytes.append(content);
}

Result<void> checkWhole(const QByteArray &bytes)
{
    if (bytes.size() < Magic.size() || !bytes.startsWith(Magic))
        return refused(QStringLiteral("this is not a .wardroom file"));
    if (bytes.size() < HeadSize + HashSize)
        return refused(QStringLiteral("the file was cut short"));
    const auto whole = bytes.size() - HashSize;
    const QByteArray content = QByteArray::fromRawData(bytes.constData(), whole);
    const bool intact = sha256Of(content) == QByteArrayView(bytes).sliced(whole);
    const auto version = numberAt<quint32>(bytes, Magic.size());
    if (intact && version > Version)
        return refused(QStringLiteral("the file was written by a later version of Wardroom (format %1, this one knows up to %2)")
                           .arg(version).arg(Version));
    if (intact && version == Version)
        return {};
    if (static_cast<quint64>(bytes.size()) < numberAt<quint64>(bytes, HeadSize - 8))
        return refused(QStringLiteral("the file was cut short"));
    return refused(QStringLiteral("the file was altered or damaged: it does not match its hash"));
}

/// Takes the sections one after the other and keeps count of what they unpack to.
class Unpacking
{
public:
    explicit Unpacking(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_end(bytes.size() - HashSize)
    {
    }
    bool atEnd() const { return m_at == m_end; }
    Result<BundleSection> next();

private:
    const QByteArray &m_bytes;
    qsizetype m_at = HeadSize;
    qsizetype m_end;
    quint64 m_left = MostBytes;
};

Result<BundleSection> Unpacking::next()
{
    if (m_end - m_at < SectionHeadSize)
        return refused(QStringLiteral("the file is malformed: a section is missing"));
    const auto packing = numberAt<quint32>(m_bytes, m_at + 4);
    const auto size = numberAt<quint64>(m_bytes, m_at + 8);
    const auto packedSize = numberAt<quint64>(m_bytes, m_at + 16);
    BundleSection section;
    section.kind = static_cast<BundleSection::Kind>(numberAt<quint32>(m_bytes, m_at));
    section.sha256 = m_bytes.mid(m_at + 24, HashSize);
    m_at += SectionHeadSize;
    if (packedSize > static_cast<quint64>(m_end - m_at))
        return refused(QStringLiteral("the file is malformed: a section is longer than the file"));
    if (size > m_left)
        return refused(QStringLiteral("the file unpacks to more than %1 MB").arg(MostBytes >> 20));
    m_left -= size;
    const QByteArray packed = m_bytes.mid(m_at, static_cast<qsizetype>(packedSize));
    m_at += static_cast<qsizetype>(packedSize);
    if (packing == 0 && size == packedSize) {
        section.content = packed;
    } else {
        const auto content = packing == PackedWithZlib ? inflated(packed, static_cast<qint64>(size)) : std::nullopt;
        if (!content)
            return refused(QStringLiteral("the file is malformed: a section does not unpack to the size it gives"));
        section.content = *content;
    }
    if (sha256Of(section.content) != section.sha256)
        return refused(QStringLiteral("the file is malformed: a section does not match its hash"));
    return section;
}

} // namespace

QByteArray packSections(const std::vector<BundleSection> &sections)
{
    QByteArray bytes = Magic;
    put(bytes, Version);
    put(bytes, static_cast<quint32>(sections.size()));
    put(bytes, quint64(0));
    for (const BundleSection &section : sections)
        putSection(bytes, section);
    qToBigEndian(static_cast<quint64>(bytes.size() + HashSize), bytes.data() + HeadSize - 8);
    bytes.append(sha256Of(bytes));
    return bytes;
}

Result<std::vector<BundleSection>> unpackSections(const QByteArray &bytes)
{
    if (const auto whole = checkWhole(bytes); !whole)
        return failure(whole.error());
    const auto count = numberAt<quint32>(bytes, Magic.size() + 4);
    std::vector<BundleSection> sections;
    Unpacking unpacking(bytes);
    while (!unpacking.atEnd()) {
        auto section = unpacking.next();
        if (!section)
            return failure(section.error());
        sections.push_back(std::move(*section));
    }
    if (sections.size() != count)
        return refused(QStringLiteral("the file is malformed: it has not as many sections as it says"));
    return sections;
}

} // namespace wardroom
