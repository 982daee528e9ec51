// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/legendmodel.h"

#include <cmath>
#include <limits>

namespace wardroom {

void LegendModel::setChart(const ChartSpec &spec, const Formatter &format)
{
    std::vector<Row> rows;
    rows.reserve(spec.series.size());
    for (const ChartSeries &series : spec.series) {
        const ChartAxis &axis = spec.axis(series.style.axis);
        rows.push_back(
            {series.label, series.visible, axis.unit, axis.decimals, statsOf(series.data(), spec.span),
             series.inLegend});
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.label == b.label; });
    if (same) {
        m_format = format;
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_format = format;
    m_rows = std::move(rows);
    endResetModel();
}

int LegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LegendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> LegendModel::figure(const SeriesStats &stats, int column)
{
    switch (column) {
    case LastColumn:
        return stats.last;
    case MinColumn:
        return stats.min;
    case MaxColumn:
        return stats.max;
    case MeanColumn:
        return stats.mean;
    case TotalColumn:
        return stats.total;
    default:
        return std::nullopt;
    }
}

QString LegendModel::text(const Row &row, int column) const
{
    if (column == NameColumn)
        return row.label;
    const auto value = figure(row.stats, column);
    return value ? m_format.legendValue(*value, row.unit, row.decimals) : QStringLiteral("—");
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool name = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return name ? QVariant(row.label) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return row.visible ? text(row, index.column()) : tr("%1, hidden").arg(text(row, index.column()));
    case SortRole:
        // What has no value comes last when the highest is first.
        return name
            ? QVariant(row.label)
            : QVariant(figure(row.stats, index.column()).value_or(-std::numeric_limits<double>::infinity()));
    case VisibleRole:
        return row.visible;
    case InLegendRole:
        return row.inLegend;
    default:
        return {};
    }
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return columnTitle(section);
}

QString LegendModel::columnTitle(int column)
{
    switch (column) {
    case NameColumn:
        return tr("Series");
    case LastColumn:
        return tr("Last");
    case MinColumn:
        return tr("Min");
    case MaxColumn:
        return tr("Max");
    case MeanColumn:
        return tr("Mean");
    case TotalColumn:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace wardroom
