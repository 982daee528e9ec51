// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/proposalmodel.h"

namespace wardroom {

ProposalModel::ProposalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProposalModel::setProposal(ImportProposal proposal)
{
    beginResetModel();
    m_proposal = std::move(proposal);
    m_chosen.assign(m_proposal.events.size(), true);
    endResetModel();
    Q_EMIT chosenChanged();
}

void ProposalModel::setWords(Words words)
{
    m_words = std::move(words);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::vector<TimelineEvent> ProposalModel::chosen() const
{
    std::vector<TimelineEvent> events;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i])
            events.push_back(m_proposal.events[i].event);
    }
    return events;
}

int ProposalModel::chosenCount() const
{
    return static_cast<int>(std::count(m_chosen.begin(), m_chosen.end(), true));
}

void ProposalModel::chooseAll(bool on)
{
    if (m_chosen.empty())
        return;
    m_chosen.assign(m_chosen.size(), on);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposal.events.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProposalModel::text(const ProposedEvent &proposed, int column) const
{
    const TimelineEvent &event = proposed.event;
    switch (column) {
    case TimeColumn:
        return m_words.time ? m_words.time(event.occurredMs) : QString();
    case LaneColumn:
        return m_words.lane ? m_words.lane(event.lane) : QString();
    case TitleColumn:
        return event.title;
    case ActorColumn:
        return event.actor;
    case LineColumn:
        return QString::number(proposed.line);
    default:
        return {};
    }
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const ProposedEvent &proposed = m_proposal.events[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(proposed, index.column());
    case Qt::EditRole:
        if (index.column() == TimeColumn)
            return proposed.event.occurredMs;
        if (index.column() == LaneColumn)
            return static_cast<int>(proposed.event.lane);
        return text(proposed, index.column());
    case Qt::CheckStateRole:
        return index.column() == TimeColumn ? QVariant(m_chosen[row] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn && proposed.dateGuessed)
            return tr("The text does not tell the day; it was taken from the event before.");
        return index.column() == TitleColumn ? QVariant(proposed.event.title.toHtmlEscaped()) : QVariant();
    case LaneRole:
        return static_cast<int>(proposed.event.lane);
    case GuessedRole:
        return proposed.dateGuessed;
    default:
        return {};
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Occurred at");
    case LaneColumn:
        return tr("Lane");
    case TitleColumn:
        return tr("Title");
    case ActorColumn:
        return tr("Actor");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == TimeColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && index.column() != LineColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    TimelineEvent &event = m_proposal.events[row].event;
    if (role == Qt::CheckStateRole && index.column() == TimeColumn) {
        m_chosen[row] = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {role});
        Q_EMIT chosenChanged();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    switch (index.column()) {
    case TimeColumn:
        event.occurredMs = value.toLongLong();
        m_proposal.events[row].dateGuessed = false;
        break;
    case LaneColumn:
        event.lane = static_cast<Lane>(std::clamp(value.toInt(), 0, static_cast<int>(Lane::Communication)));
        break;
    case TitleColumn:
        if (value.toString().trimmed().isEmpty())
            return false;
        event.title = value.toString().trimmed();
        break;
    case ActorColumn:
        event.actor = value.toString().trimmed();
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace wardroom
