// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/frozentablemodel.h"

namespace wardroom {

namespace {

/// "1,284", "−3.2 %", "4.81 s": begins with a digit, after a sign.
bool isNumber(const QString &text)
{
    static const QString signs = QStringLiteral("-+−");
    const QString trimmed = text.trimmed();
    const qsizetype first = !trimmed.isEmpty() && signs.contains(trimmed.front()) ? 1 : 0;
    return trimmed.size() > first && trimmed[first].isDigit() && !trimmed.contains(u':');
}

} // namespace

FrozenTableModel::FrozenTableModel(FrozenTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
    , m_columns(static_cast<int>(m_table.head.size()))
{
    for (const QStringList &row : m_table.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    m_numeric.resize(static_cast<std::size_t>(m_columns), !m_table.rows.empty());
    for (const QStringList &row : m_table.rows) {
        for (int column = 0; column < m_columns; ++column) {
            const QString cell = row.value(column);
            if (!cell.isEmpty() && cell != QStringLiteral("—") && !isNumber(cell))
                m_numeric[static_cast<std::size_t>(column)] = false;
        }
    }
}

int FrozenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FrozenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant FrozenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole && m_numeric[static_cast<std::size_t>(index.column())])
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FrozenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.head.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((m_numeric[static_cast<std::size_t>(section)] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace wardroom
