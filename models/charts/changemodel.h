// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartvalues.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// What changed, series by series, in the charts of a page: between the cursors A and B, or since an earlier
/// time. The rows of each chart follow a head with its title and, where it is left out of the values, their
/// unit.
class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Mode {
        Cursors, ///< Series, A, B, B − A, Change
        Comparison, ///< Series, Now, Before, Change
    };
    enum Role {
        HeadRole = Qt::UserRole, ///< bool: the row is a chart's title
        ChartRole, ///< int: which chart
        SeriesRole, ///< int: which of its series; -1 for a head
    };

    explicit ChangeModel(Mode mode, QObject *parent = nullptr);

    /// @p moment: of a comparison; absent: the averages over the span. @p locks: of cursors.
    void setCharts(const std::vector<ChartSpec> &charts, const Formatter &format, const LockedCursors &locks,
                   std::optional<qint64> moment = {});
    /// There is a series to say something about.
    bool hasRows() const { return !m_rows.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Column { Series, First, Second, Difference, Change };
    struct Row
    {
        QString label;
        int chart = 0;
        int series = -1;
        Unit unit;
        std::optional<int> decimals;
        ValuePair values;
    };
    Column column(int section) const;
    QString text(const Row &row, Column column) const;

    Mode m_mode;
    std::vector<Row> m_rows;
    Formatter m_format;
};

} // namespace wardroom
