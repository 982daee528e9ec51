// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/healthfilter.h"

#include "models/explore/serverhealth.h"

#include <algorithm>

namespace wardroom {

HealthFilter::HealthFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void HealthFilter::setSearch(const QString &search)
{
    m_words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void HealthFilter::setProblemsOnly(bool on)
{
    m_problemsOnly = on;
    invalidateFilter();
}

bool HealthFilter::hasWords(const QModelIndex &index) const
{
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool HealthFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid())
        return m_words.isEmpty() && !m_problemsOnly; // else it is there for its rows
    if (m_problemsOnly && index.data(HealthRole).toInt() != static_cast<int>(ServerHealth::Bad))
        return false;
    return hasWords(index) || hasWords(parent);
}

} // namespace wardroom
