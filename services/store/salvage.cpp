// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/salvage.h"

#include "services/store/evidencetable.h"
#include "services/store/jsonbytes.h"
#include "services/store/pagescan.h"
#include "services/store/zlibbytes.h"

#include <QtCore/QSet>

namespace wardroom {

namespace {

constexpr qsizetype UuidSize = 16;
constexpr qsizetype HashSize = 32;

bool isBytes(const QVariant &value, qsizetype size)
{
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() == size;
}

bool isInteger(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

/// By the form of the table's columns (resources/sql): seq is the row's own number and stands as null.
std::optional<Operation> operationOf(const PageScan::Cell &cell)
{
    const QVariantList &c = cell.columns;
    if (!cell.ofTable || c.size() != 11 || c[0].isValid() || !isBytes(c[1], UuidSize) || !isInteger(c[2]) || !isText(c[3])
        || !isBytes(c[4], UuidSize) || !isText(c[5]) || !isBytes(c[6], UuidSize) || !isBytes(c[7], UuidSize)
        || (c[8].isValid() && !isBytes(c[8], UuidSize)) || !isInteger(c[9]))
        return std::nullopt;
    const auto patch = jsonObject(c[10].toByteArray());
    if (!patch)
        return std::nullopt;
    const auto uuid = [&c](int column) { return QUuid::fromRfc4122(c[column].toByteArray()); };
    return Operation{uuid(1), HybridTime(c[2].toLongLong()), c[3].toString(), uuid(4), c[5].toString(), uuid(6), uuid(7),
                     uuid(8), *patch, c[9].toLongLong() != 0};
}

std::optional<Blob> blobOf(const PageScan::Cell &cell)
{
    const QVariantList &c = cell.columns;
    if (!cell.ofTable || c.size() != 4 || !isBytes(c[0], HashSize) || !isInteger(c[1]) || !isInteger(c[2])
        || c[3].typeId() != QMetaType::QByteArray)
        return std::nullopt;
    const QByteArray stored = c[3].toByteArray();
    const auto data = c[2].toLongLong() == 0 ? std::optional(stored) : inflated(stored, c[1].toLongLong());
    if (!data || sha256Of(*data) != c[0].toByteArray())
        return std::nullopt;
    return Blob{c[0].toByteArray(), *data};
}

/// Rows of the journal's indices end with the number of the operation; so it is known of how many there were.
qint64 numberInIndex(const PageScan::Cell &cell)
{
    const QVariantList &c = cell.columns;
    const bool fits = !cell.ofTable && c.size() == 2 && isBytes(c[0], UuidSize) && isInteger(c[1]);
    return fits ? c[1].toLongLong() : 0;
}

} // namespace

Salvaged salvageFrom(const QString &file)
{
    Salvaged salvaged;
    QSet<qint64> numbers;
    QSet<QByteArray> hashes;
    qint64 last = 0;
    PageScan(file).run([&](const PageScan::Cell &cell) {
        last = std::max(last, numberInIndex(cell));
        if (auto operation = operationOf(cell); operation && !numbers.contains(cell.rowid)) {
            numbers.insert(cell.rowid);
            last = std::max(last, cell.rowid);
            salvaged.bundle.operations.push_back(std::move(*operation));
        } else if (auto blob = blobOf(cell); blob && !hashes.contains(blob->sha256)) {
            hashes.insert(blob->sha256);
            salvaged.bundle.blobs.push_back(std::move(*blob));
        }
    });
    salvaged.missing = last - numbers.size();
    return salvaged;
}

} // namespace wardroom
