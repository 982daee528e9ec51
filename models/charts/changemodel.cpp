// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/changemodel.h"

namespace wardroom {

ChangeModel::ChangeModel(Mode mode, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mode(mode)
{
}

void ChangeModel::setCharts(const std::vector<ChartSpec> &charts, const Formatter &format,
                            const LockedCursors &locks, std::optional<qint64> moment)
{
    std::vector<Row> rows;
    for (std::size_t chart = 0; chart < charts.size(); ++chart) {
        const ChartSpec &spec = charts[chart];
        const std::vector<ValuePair> pairs =
            m_mode == Mode::Cursors ? valuesAtLocks(spec, locks) : comparedValues(spec, moment);
        if (pairs.empty() || spec.kind != ChartKind::Series)
            continue;
        const QString unit = spec.left.unit.headText();
        const QString head = unit.isEmpty() ? spec.title : spec.title + QStringLiteral(", ") + unit;
        rows.push_back({head, static_cast<int>(chart), -1, Unit::None, {}, {}});
        for (const ValuePair &pair : pairs) {
            const ChartSeries &series = spec.series[pair.series];
            const ChartAxis &axis = spec.axis(series.style.axis);
            rows.push_back({series.label, static_cast<int>(chart), static_cast<int>(pair.series), axis.unit,
                            axis.decimals, pair});
        }
    }
    m_format = format;
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.label == b.label && a.chart == b.chart && a.series == b.series;
        });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_mode == Mode::Cursors ? 5 : 4;
}

ChangeModel::Column ChangeModel::column(int section) const
{
    // A comparison says first how things are now.
    constexpr Column Cursors[] = {Column::Series, Column::First, Column::Second, Column::Difference,
                                  Column::Change};
    constexpr Column Comparison[] = {Column::Series, Column::Second, Column::First, Column::Change};
    return m_mode == Mode::Cursors ? Cursors[section] : Comparison[section];
}

QString ChangeModel::text(const Row &row, Column column) const
{
    if (column == Column::Series)
        return row.label;
    if (row.series < 0)
        return {};
    const auto orDash = [this, &row](const std::optional<double> &value) {
        return value ? m_format.legendValue(*value, row.unit, row.decimals) : QStringLiteral("—");
    };
    switch (column) {
    case Column::First:
        return orDash(row.values.first);
    case Column::Second:
        return orDash(row.values.second);
    case Column::Difference: {
        const auto difference = row.values.difference();
        return difference && *difference > 0 ? u'+' + orDash(difference) : orDash(difference);
    }
    default:
        return row.values.difference() ? m_format.change(*row.values.first, *row.values.second, row.unit)
                                       : QString();
    }
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column(index.column()));
    case Qt::ToolTipRole:
        return index.column() == 0 ? QVariant(row.label) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case HeadRole:
        return row.series < 0;
    case ChartRole:
        return row.chart;
    case SeriesRole:
        return row.series;
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const bool cursors = m_mode == Mode::Cursors;
    switch (column(section)) {
    case Column::Series:
        return tr("Series");
    case Column::First:
        return cursors ? QStringLiteral("A") : tr("Before");
    case Column::Second:
        return cursors ? QStringLiteral("B") : tr("Now");
    case Column::Difference:
        return QStringLiteral("B − A");
    case Column::Change:
        return tr("Change");
    }
    return {};
}

} // namespace wardroom
