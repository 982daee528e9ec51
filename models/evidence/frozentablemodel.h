// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/frozendata.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// Rows of a table as they were pinned. What reads as a number stands at the right.
class FrozenTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FrozenTableModel(FrozenTable table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FrozenTable m_table;
    int m_columns = 0;
    std::vector<bool> m_numeric; ///< by column
};

} // namespace wardroom
