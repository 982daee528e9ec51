// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

namespace wardroom {

/// The incidents of an IncidentListModel that are wanted, in the order that is wanted; where two are equal in it, the one that
/// started later comes first.
class IncidentFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Shown { Open, Closed, All };

    explicit IncidentFilter(QObject *parent = nullptr);

    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// Empty: all.
    void setSeverities(const QSet<Severity> &severities);
    const QSet<Severity> &severities() const { return m_severities; }
    void setEnvironment(const QString &environment); ///< empty: all
    const QString &environment() const { return m_environment; }
    /// Those that a search has found; none: nothing is searched for.
    void setFound(std::optional<QSet<QUuid>> found);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Shown m_shown = Shown::All;
    QSet<Severity> m_severities;
    QString m_environment;
    std::optional<QSet<QUuid>> m_found;
};

} // namespace wardroom
