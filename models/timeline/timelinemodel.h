// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidentcontent.h"
#include "services/render/format.h"

#include <functional>

namespace wardroom {

/// An event and what hangs on it.
struct TimelineRow
{
    TimelineEvent event;
    int pins = 0;
    bool stored = true; ///< false: can not be edited: told by the program each time anew, or read only
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// The events of one incident by time, for the graphical timeline and the table alike. Editing asks for a change and shows it at
/// once; the incident's next content decides.
class TimelineModel final : public RowsModel<TimelineRow>
{
    Q_OBJECT
public:
    enum Column { StarColumn, TimeColumn, LaneColumn, TitleColumn, ActorColumn, SourceColumn, EvidenceColumn, VisibilityColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        OccurredRole, ///< qint64 ms
        LaneRole, ///< int, of Lane
        AutomaticRole, ///< bool
        StarredRole, ///< bool
        PinsRole, ///< int
        StoredRole, ///< bool
    };
    using Describe = std::function<QString(const TimelineRow &, int column)>;

    explicit TimelineModel(QObject *parent = nullptr);

    /// @p notes: events that are not stored (numberNotes()).
    void setContent(const IncidentContent &content, const std::vector<TimelineEvent> &notes);
    void clear();
    /// From the next content on: nothing of it can be edited.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// How a cell reads in the interface's language and zone; column -1: the whole row, for a screen reader.
    void setDescribe(Describe describe);
    int rowOf(const QUuid &id) const; ///< -1: none
    const TimelineEvent *event(const QUuid &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Star: bool; Time: qint64 ms (the end moves along); Lane and Visibility: int; Title: QString.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Shows @p events as they are going to be.
    void anticipate(const std::vector<TimelineEvent> &events);

Q_SIGNALS:
    void changeRequested(const wardroom::TimelineEvent &before, const wardroom::TimelineEvent &after);

private:
    QString text(const TimelineRow &row, int column) const;
    void indexRows();

    Describe m_describe;
    QHash<QUuid, int> m_rowOf;
    bool m_readOnly = false;
};

} // namespace wardroom
