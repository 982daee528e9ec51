// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace wardroom {

/// Rows under named columns, each row with a cell a column. Cells are raw: the writers below make them safe.
struct Table
{
    enum class Align { Left, Right };
    struct Column
    {
        QString name;
        Align align = Align::Left;
        int minimumWidth = 0; ///< for rows that come one by one
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

/// For a terminal: columns aligned by display width, two spaces between, heads in capitals, no trailing spaces.
QString alignedText(const Table &table, bool withHead = true);
/// RFC 4180: commas, CRLF, quotes where needed and doubled inside.
QString csvText(const Table &table, bool withHead = true);

} // namespace wardroom
