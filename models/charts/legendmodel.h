// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartvalues.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// The series of one chart with what a legend says about them, in the chart's order.
class LegendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, LastColumn, MinColumn, MaxColumn, MeanColumn, TotalColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< double, or the name
        VisibleRole, ///< bool: drawn
        InLegendRole, ///< bool: its author wants it in the legend
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows stay where they are as long as the series are the same ones.
    void setChart(const ChartSpec &spec, const Formatter &format);

    static QString columnTitle(int column);
    static std::optional<double> figure(const SeriesStats &stats, int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString label;
        bool visible = true;
        Unit unit;
        std::optional<int> decimals;
        SeriesStats stats;
        bool inLegend = true;
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Formatter m_format;
};

} // namespace wardroom
