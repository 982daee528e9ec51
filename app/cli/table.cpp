// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/textwidth.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr int Gap = 2;

QStringList heads(const Table &table, bool capitals)
{
    QStringList names;
    for (const Table::Column &column : table.columns)
        names += capitals ? column.name.toUpper() : column.name;
    return names;
}

/// The lines to print, made safe for a terminal.
std::vector<QStringList> terminalRows(const Table &table, bool withHead)
{
    std::vector<QStringList> rows;
    if (withHead)
        rows.push_back(heads(table, true));
    for (const QStringList &row : table.rows) {
        QStringList safe;
        for (const QString &cell : row)
            safe += terminalText(cell);
        rows.push_back(safe);
    }
    return rows;
}

std::vector<int> columnWidths(const Table &table, const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (const Table::Column &column : table.columns)
        widths.push_back(column.minimumWidth);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            int &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, displayWidth(row[i]));
        }
    }
    return widths;
}

QString alignedLine(const Table &table, const QStringList &row, const std::vector<int> &widths)
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        const QString padding(std::max(0, widths[column] - displayWidth(row[i])), u' ');
        if (i > 0)
            line += QString(Gap, u' ');
        line += table.columns[column].align == Table::Align::Right ? padding + row[i] : row[i] + padding;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString csvCell(const QString &cell)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QString csvLine(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells += csvCell(cell);
    return cells.join(u',') + QLatin1String("\r\n");
}

} // namespace

QString alignedText(const Table &table, bool withHead)
{
    const std::vector<QStringList> rows = terminalRows(table, withHead);
    const std::vector<int> widths = columnWidths(table, rows);
    QString text;
    for (const QStringList &row : rows)
        text += alignedLine(table, row, widths);
    return text;
}

QString csvText(const Table &table, bool withHead)
{
    QString text;
    if (withHead)
        text += csvLine(heads(table, false));
    for (const QStringList &row : table.rows)
        text += csvLine(row);
    return text;
}

} // namespace wardroom
