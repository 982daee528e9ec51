// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/historyfilter.h"

#include "models/explore/historymodel.h"

namespace wardroom {

HistoryFilter::HistoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterKeyColumn(HistoryModel::QueryColumn);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void HistoryFilter::setStarredOnly(bool on)
{
    m_starredOnly = on;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex star = sourceModel()->index(row, HistoryModel::StarColumn, parent);
    if (m_starredOnly && star.data(Qt::CheckStateRole).toInt() != Qt::Checked)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace wardroom
