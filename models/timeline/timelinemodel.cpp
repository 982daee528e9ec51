// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodel.h"

namespace wardroom {

TimelineModel::TimelineModel(QObject *parent)
    : RowsModel<TimelineRow>(parent)
{
}

void TimelineModel::setContent(const IncidentContent &content, const std::vector<TimelineEvent> &notes)
{
    QHash<QUuid, int> pins;
    for (const Pin &pin : content.pins)
        ++pins[pin.event];
    std::vector<TimelineRow> rows;
    rows.reserve(content.events.size() + notes.size());
    for (const TimelineEvent &event : content.events)
        rows.push_back({event, pins.value(event.id), !m_readOnly});
    for (const TimelineEvent &note : notes)
        rows.push_back({note, 0, false});
    if (!notes.empty()) {
        std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow &a, const TimelineRow &b) {
            return a.event.occurredMs < b.event.occurredMs;
        });
    }
    replaceRows(std::move(rows), [](const TimelineRow &row) { return row.event.id; });
    indexRows();
}

void TimelineModel::clear()
{
    replaceRows({}, [](const TimelineRow &row) { return row.event.id; });
    m_rowOf.clear();
}

void TimelineModel::indexRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf.insert(this->row(row).event.id, row);
}

void TimelineModel::setDescribe(Describe describe)
{
    m_describe = std::move(describe);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::AccessibleTextRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TimelineModel::rowOf(const QUuid &id) const
{
    return m_rowOf.value(id, -1);
}

const TimelineEvent *TimelineModel::event(const QUuid &id) const
{
    const int at = rowOf(id);
    return at < 0 ? nullptr : &row(at).event;
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::text(const TimelineRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        // What the program wrote by itself reads in the reader's language.
        if (row.event.facts.isEmpty() || !m_describe)
            return row.event.title.section(u'\n', 0, 0);
        break;
    case SourceColumn:
        if (!row.event.source.isEmpty() || !m_describe)
            return row.event.source;
        break;
    case EvidenceColumn:
        return row.pins > 0 ? QString::number(row.pins) : QString();
    case StarColumn:
        return {};
    default:
        break;
    }
    return m_describe ? m_describe(row, column) : QString();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case StarColumn:
            return row.event.starred;
        case TimeColumn:
            return row.event.occurredMs;
        case LaneColumn:
            return static_cast<int>(row.event.lane);
        case VisibilityColumn:
            return static_cast<int>(row.event.visibility);
        case TitleColumn:
            return row.event.title;
        default:
            return text(row, index.column());
        }
    case Qt::AccessibleTextRole:
        return m_describe ? m_describe(row, index.column() == TitleColumn ? -1 : index.column()) : QString();
    case IdRole:
        return row.event.id;
    case OccurredRole:
        return row.event.occurredMs;
    case LaneRole:
        return static_cast<int>(row.event.lane);
    case AutomaticRole:
        return row.event.origin == Origin::Automatic;
    case StarredRole:
        return row.event.starred;
    case PinsRole:
        return row.pins;
    case StoredRole:
        return row.stored;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case StarColumn:
        return role == Qt::AccessibleTextRole ? tr("Star") : QString();
    case TimeColumn:
        return tr("Occurred at");
    case LaneColumn:
        return tr("Lane");
    case TitleColumn:
        return tr("Title");
    case ActorColumn:
        return tr("Actor");
    case SourceColumn:
        return tr("Source");
    case EvidenceColumn:
        return tr("Evidence");
    case VisibilityColumn:
        return tr("Visibility");
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !row(index.row()).stored)
        return flags;
    const int column = index.column();
    if (column == TimeColumn || column == LaneColumn || column == TitleColumn || column == VisibilityColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TimelineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !row(index.row()).stored)
        return false;
    const TimelineEvent before = row(index.row()).event;
    TimelineEvent after = before;
    switch (index.column()) {
    case StarColumn:
        after.starred = value.toBool();
        break;
    case TimeColumn:
        after.occurredMs = value.toLongLong();
        if (before.endMs)
            after.endMs = *before.endMs + (after.occurredMs - before.occurredMs);
        break;
    case LaneColumn:
        after.lane = static_cast<Lane>(std::clamp(value.toInt(), 0, static_cast<int>(Lane::Communication)));
        break;
    case VisibilityColumn:
        after.visibility = value.toInt() == 0 ? Visibility::Internal : Visibility::External;
        break;
    case TitleColumn:
        after.title = value.toString().trimmed();
        if (after.title.isEmpty())
            return false;
        break;
    default:
        return false;
    }
    if (!(after == before))
        Q_EMIT changeRequested(before, after);
    return true;
}

/// As setContent() will do it, without waiting for the store.
void TimelineModel::anticipate(const std::vector<TimelineEvent> &events)
{
    std::vector<TimelineRow> after = rows();
    for (const TimelineEvent &event : events) {
        const int at = rowOf(event.id);
        if (at >= 0)
            after[static_cast<std::size_t>(at)].event = event;
    }
    std::stable_sort(after.begin(), after.end(), [](const TimelineRow &a, const TimelineRow &b) {
        return a.event.occurredMs < b.event.occurredMs;
    });
    replaceRows(std::move(after), [](const TimelineRow &row) { return row.event.id; });
    indexRows();
}

} // namespace wardroom
