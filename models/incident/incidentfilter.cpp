// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incidentfilter.h"

#include "models/incident/incidentlistmodel.h"

namespace wardroom {

IncidentFilter::IncidentFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(IncidentListModel::SortRole);
}

void IncidentFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void IncidentFilter::setSeverities(const QSet<Severity> &severities)
{
    m_severities = severities;
    invalidateFilter();
}

void IncidentFilter::setEnvironment(const QString &environment)
{
    m_environment = environment;
    invalidateFilter();
}

void IncidentFilter::setFound(std::optional<QSet<QUuid>> found)
{
    m_found = std::move(found);
    invalidateFilter();
}

bool IncidentFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *const list = qobject_cast<IncidentListModel *>(sourceModel());
    if (!list)
        return false;
    const Incident &incident = list->row(row);
    if (m_shown != Shown::All && incident.isOpen() != (m_shown == Shown::Open))
        return false;
    return (m_severities.isEmpty() || m_severities.contains(incident.severity))
        && (m_environment.isEmpty() || incident.environment == m_environment) && (!m_found || m_found->contains(incident.id));
}

bool IncidentFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a == b) {
        const auto started = [](const QModelIndex &index) {
            return index.siblingAtColumn(IncidentListModel::StartedColumn).data(IncidentListModel::SortRole).toLongLong();
        };
        // The later one first, whichever way the column is ordered.
        return sortOrder() == Qt::AscendingOrder ? started(left) > started(right) : started(left) < started(right);
    }
    return a.userType() == QMetaType::QString ? QString::localeAwareCompare(a.toString(), b.toString()) < 0
                                              : a.toLongLong() < b.toLongLong();
}

} // namespace wardroom
