// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/tablecsv.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QStringList>

#include <algorithm>

namespace wardroom {

QString csvCell(const QString &text)
{
    static constexpr QStringView Formula = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    static constexpr QStringView Special = u"\",;\n\r\t'";
    QString cell = text;
    if (!cell.isEmpty() && Formula.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return Special.contains(c); });
    return quoted ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QByteArray tableCsv(const QAbstractItemModel &model)
{
    QString text(QChar(QChar::ByteOrderMark));
    const auto line = [&](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += csvCell(cell(column).toString());
        text += cells.join(u',') + QLatin1String("\r\n");
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return model.index(row, column).data(); });
    return text.toUtf8();
}

} // namespace wardroom
