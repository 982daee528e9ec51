// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

#include <QtCore/QHash>

namespace wardroom {

/// All incidents, a row each. Clocks of open ones go by setNow(); what a search found in an incident stands in ExcerptRole.
class IncidentListModel final : public RowsModel<Incident>
{
    Q_OBJECT
public:
    enum Column {
        SeverityColumn,
        NumberColumn,
        TitleColumn,
        StatusColumn,
        StartedColumn,
        DurationColumn, ///< from start to resolution, or to now
        TtaColumn,
        TtrColumn,
        CommanderColumn,
        EnvironmentColumn,
        ColumnCount,
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        SeverityRole, ///< int(Severity)
        StatusRole, ///< int(IncidentStatus)
        OpenRole, ///< bool
        SortRole, ///< what the column is ordered by
        ExcerptRole, ///< QString; empty: none
    };
    /// The words of the interface's language.
    struct Words
    {
        std::function<QString(Severity)> severity;
        std::function<QString(IncidentStatus)> status;
    };

    explicit IncidentListModel(Words words, QObject *parent = nullptr);

    void setIncidents(const std::vector<Incident> &incidents);
    /// The clock of what is open.
    void setNow(qint64 nowMs);
    /// Also tells that words may be others.
    void setFormat(const Formatter &format);
    /// What a search found, by incident.
    void setExcerpts(const QHash<QUuid, QString> &excerpts);
    /// -1 where it is not.
    int rowOf(const QUuid &id) const;
    QStringList environments() const; ///< sorted, without the empty one

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Incident &incident, int column) const;
    QVariant sortKey(const Incident &incident, int column) const;
    QString toolTip(const Incident &incident, int column) const;
    QString description(const Incident &incident) const;
    qint64 durationOf(const Incident &incident) const;

    const Words m_words;
    Formatter m_format;
    qint64 m_nowMs = 0;
    QHash<QUuid, QString> m_excerpts;
};

} // namespace wardroom
