// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/groupedrowsmodel.h"
#include "services/explore/labelcardinality.h"
#include "services/render/format.h"

namespace wardroom {

struct LabelHead
{
    QString label;
    qint64 values = -1; ///< -1: not known
    friend bool operator==(const LabelHead &, const LabelHead &) = default;
};

/// The labels of a metric with how many values they have, and below each its values with their series.
class LabelCardinalityModel final : public GroupedRowsModel<LabelHead, NamedCount>
{
    Q_OBJECT
public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    static constexpr std::size_t MostValues = 1'000; ///< of a label that are listed

    using GroupedRowsModel::GroupedRowsModel;

    /// @p capped: the labels' values are not known.
    void setLabels(const std::vector<LabelCardinality> &labels, bool capped);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace wardroom
