// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartvalues.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace wardroom {

/// The series of one chart with what a legend says about them, in the chart's order: the name and a column for each
/// calculation, by the names that dashboards give them (services/series/reduction.h).
class LegendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int NameColumn = 0;
    static constexpr int FirstFigure = 1; ///< the columns from here on are the calculations
    enum Role {
        SortRole = Qt::UserRole, ///< double, or the name
        VisibleRole, ///< bool: drawn
        InLegendRole, ///< bool: its author wants it in the legend
    };

    explicit LegendModel(QObject *parent = nullptr);

    /// Rows stay where they are as long as the series are the same ones.
    void setChart(const ChartSpec &spec, const Formatter &format);
    void setCalculations(const QStringList &calculations);
    const QStringList &calculations() const { return m_calculations; }

    /// Last, lowest, highest, mean and total.
    static QStringList usualCalculations();
    /// The one name of a calculation that has several, as "current" is "lastNotNull"; empty: there is none.
    static QString calculationNamed(const QString &name);
    static QString columnTitle(const QString &calculation);
    /// Of the finite samples within @p span, in the order of the calculations.
    static std::vector<std::optional<double>> figures(const Series &series, TimeSpan span,
                                                      const QStringList &calculations);
    /// With the axis' unit, where the calculation keeps it: a count and a difference in percent do not.
    static QString figureText(std::optional<double> figure, const QString &calculation, const ChartAxis &axis,
                              const Formatter &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString label;
        bool visible = true;
        bool inLegend = true;
        ChartAxis axis;
        std::vector<std::optional<double>> figures;
    };
    std::vector<Row> rowsOf(const ChartSpec &spec) const;
    QString text(const Row &row, int column) const;

    QStringList m_calculations;
    ChartSpec m_spec; ///< shares its samples
    std::vector<Row> m_rows;
    Formatter m_format;
};

} // namespace wardroom
