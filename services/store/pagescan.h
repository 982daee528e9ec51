// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QVariant>

#include <functional>
#include <optional>

namespace wardroom {

/// Reads the rows of a damaged SQLite file without SQLite: page by page, whatever has become of the pages that lead to them
/// (https://www.sqlite.org/fileformat2.html). Also those of the log beside it. Gives every row of every table and index that
/// is still whole, in no order, some more than once; whoever uses it knows its own by their form.
class PageScan
{
public:
    explicit PageScan(const QString &file);

    struct Cell
    {
        bool ofTable = true; ///< else of an index
        qint64 rowid = 0; ///< of a table's
        QVariantList columns; ///< null, integer, double, text or bytes
    };
    void run(const std::function<void(const Cell &)> &take);

private:
    void readLog();
    QByteArray page(quint32 number);
    void scanPage(const QByteArray &page, bool isFirst, const std::function<void(const Cell &)> &take);
    std::optional<Cell> cellAt(const QByteArray &page, qsizetype at, bool ofTable);
    std::optional<QByteArray> payload(const QByteArray &page, qsizetype at, quint64 size, bool ofTable);

    QFile m_file;
    QFile m_log;
    QHash<quint32, qint64> m_logged; ///< pages of the log: where the last of each begins
};

} // namespace wardroom
