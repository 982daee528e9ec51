// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/pagescan.h"

#include <QtCore/QtEndian>

#include <cstring>

namespace wardroom {

namespace {

constexpr qsizetype PageSize = 4096; ///< as all stores have it
constexpr qsizetype FileHeadSize = 100;
constexpr qint64 LogHeadSize = 32;
constexpr qint64 FrameHeadSize = 24;
constexpr quint64 MostPayload = 1ULL << 30; ///< more than SQLite itself takes

enum PageKind : char { IndexLeaf = 0x0a, TableLeaf = 0x0d };

/// Reads within bounds; what lies beyond is "none", and from then on all is.
class Reader
{
public:
    Reader(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }
    qsizetype at() const { return m_at; }
    bool isValid() const { return m_valid; }

    /// One to nine bytes, seven bits each, of the ninth all eight.
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = static_cast<uchar>(take(1).value(0));
            if (i == 8)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return value;
    }
    QByteArrayView bytes(quint64 size)
    {
        return m_valid && size <= static_cast<quint64>(m_bytes.size()) ? take(static_cast<qsizetype>(size)).view : fail();
    }

private:
    struct Taken
    {
        QByteArrayView view;
        char value(qsizetype i) const { return i < view.size() ? view[i] : char(0); }
    };
    Taken take(qsizetype size)
    {
        if (!m_valid || m_at < 0 || m_bytes.size() - m_at < size)
            return {fail()};
        m_at += size;
        return {QByteArrayView(m_bytes).sliced(m_at - size, size)};
    }
    QByteArrayView fail()
    {
        m_valid = false;
        return {};
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_valid = true;
};

/// Big-endian, with its sign.
qint64 integerOf(QByteArrayView bytes)
{
    qint64 value = !bytes.isEmpty() && bytes.front() < 0 ? -1 : 0;
    for (const char byte : bytes)
        value = static_cast<qint64>(static_cast<quint64>(value) << 8 | static_cast<uchar>(byte));
    return value;
}

QVariant columnOf(quint64 type, Reader &body)
{
    static constexpr quint64 IntegerSizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return {};
    if (type <= 6)
        return integerOf(body.bytes(IntegerSizes[type]));
    if (type == 7) {
        const auto bits = static_cast<quint64>(integerOf(body.bytes(8)));
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    if (type == 8 || type == 9)
        return static_cast<qint64>(type - 8);
    if (type < 12)
        return {};
    const QByteArrayView bytes = body.bytes((type - 12) / 2);
    return type % 2 == 0 ? QVariant(bytes.toByteArray()) : QVariant(QString::fromUtf8(bytes));
}

std::optional<QVariantList> columnsOf(const QByteArray &payload)
{
    Reader head(payload, 0);
    const auto headSize = static_cast<qsizetype>(std::min<quint64>(head.varint(), static_cast<quint64>(payload.size())));
    Reader body(payload, headSize);
    QVariantList columns;
    while (head.isValid() && head.at() < headSize && body.isValid())
        columns.append(columnOf(head.varint(), body));
    if (!head.isValid() || head.at() != headSize || !body.isValid() || body.at() != payload.size())
        return std::nullopt;
    return columns;
}

/// How much of a row stands on its page; the rest on others.
quint64 localSize(quint64 size, bool ofTable)
{
    constexpr quint64 Usable = PageSize;
    const quint64 most = ofTable ? Usable - 35 : (Usable - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const quint64 least = (Usable - 12) * 32 / 255 - 23;
    const quint64 fitting = least + (size - least) % (Usable - 4);
    return fitting <= most ? fitting : least;
}

} // namespace

PageScan::PageScan(const QString &file)
    : m_file(file)
    , m_log(file + QStringLiteral("-wal"))
{
    static_cast<void>(m_file.open(QIODevice::ReadOnly));
    if (m_log.open(QIODevice::ReadOnly))
        readLog();
}

void PageScan::readLog()
{
    const QByteArray salt = m_log.read(LogHeadSize).mid(16, 8); // frames of an earlier log have another
    for (qint64 at = LogHeadSize; at + FrameHeadSize + PageSize <= m_log.size(); at += FrameHeadSize + PageSize) {
        m_log.seek(at);
        const QByteArray head = m_log.read(FrameHeadSize);
        if (head.size() == FrameHeadSize && head.mid(8, 8) == salt)
            m_logged.insert(qFromBigEndian<quint32>(head.constData()), at + FrameHeadSize);
    }
}

QByteArray PageScan::page(quint32 number)
{
    const auto logged = m_logged.constFind(number);
    QFile &file = logged != m_logged.constEnd() ? m_log : m_file;
    const qint64 at = logged != m_logged.constEnd() ? *logged : (static_cast<qint64>(number) - 1) * PageSize;
    if (number == 0 || !file.seek(at))
        return {};
    const QByteArray bytes = file.read(PageSize);
    return bytes.size() == PageSize ? bytes : QByteArray();
}

void PageScan::run(const std::function<void(const Cell &)> &take)
{
    quint32 last = static_cast<quint32>(m_file.size() / PageSize);
    for (auto logged = m_logged.constBegin(); logged != m_logged.constEnd(); ++logged)
        last = std::max(last, logged.key());
    const quint32 inFile = static_cast<quint32>(m_file.size() / PageSize);
    for (quint32 number = 1; number <= last; ++number) {
        if (number > inFile && !m_logged.contains(number))
            continue;
        scanPage(page(number), number == 1, take);
    }
}

void PageScan::scanPage(const QByteArray &page, bool isFirst, const std::function<void(const Cell &)> &take)
{
    const qsizetype head = isFirst ? FileHeadSize : 0;
    if (page.isEmpty() || (page[head] != IndexLeaf && page[head] != TableLeaf))
        return;
    const qsizetype count = qFromBigEndian<quint16>(page.constData() + head + 3);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype pointer = head + 8 + 2 * i;
        if (pointer + 2 > PageSize)
            return;
        if (const auto cell = cellAt(page, qFromBigEndian<quint16>(page.constData() + pointer), page[head] == TableLeaf))
            take(*cell);
    }
}

std::optional<PageScan::Cell> PageScan::cellAt(const QByteArray &page, qsizetype at, bool ofTable)
{
    Reader reader(page, at);
    const quint64 size = reader.varint();
    Cell cell;
    cell.ofTable = ofTable;
    if (ofTable)
        cell.rowid = static_cast<qint64>(reader.varint());
    if (!reader.isValid() || size > MostPayload)
        return std::nullopt;
    const auto bytes = payload(page, reader.at(), size, ofTable);
    const auto columns = bytes ? columnsOf(*bytes) : std::nullopt;
    if (!columns)
        return std::nullopt;
    cell.columns = *columns;
    return cell;
}

std::optional<QByteArray> PageScan::payload(const QByteArray &page, qsizetype at, quint64 size, bool ofTable)
{
    const quint64 local = localSize(size, ofTable);
    Reader reader(page, at);
    QByteArray bytes = reader.bytes(local).toByteArray();
    if (local == size)
        return reader.isValid() ? std::optional(bytes) : std::nullopt;
    const QByteArrayView pointer = reader.bytes(4);
    if (!reader.isValid())
        return std::nullopt;
    auto next = qFromBigEndian<quint32>(pointer.data());
    while (static_cast<quint64>(bytes.size()) < size) { // each step adds to it: it ends
        const QByteArray more = this->page(next);
        if (more.isEmpty())
            return std::nullopt;
        next = qFromBigEndian<quint32>(more.constData());
        const quint64 missing = size - static_cast<quint64>(bytes.size());
        bytes.append(more.mid(4, static_cast<qsizetype>(std::min<quint64>(missing, PageSize - 4))));
    }
    return bytes;
}

} // namespace wardroom
