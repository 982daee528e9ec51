// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmodel.h"

#include "services/core/delta.h"

namespace wardroom {

struct AlertModel::Node
{
    AlertTreeGroup group;
};

namespace {

const std::vector<int> &everyRole()
{
    // What a poll can change: the text roles, and all of ours but the kind of row and its identity.
    static const std::vector<int> roles{
        Qt::DisplayRole,          Qt::AccessibleTextRole,     AlertModel::PriorityRole, AlertModel::StateRole,
        AlertModel::StartsAtRole, AlertModel::SilencedUntilRole, AlertModel::ValueRole, AlertModel::DiffersRole,
        AlertModel::SharedRole,   AlertModel::ReceiversRole,  AlertModel::CountRole,
    };
    return roles;
}

QList<int> everyRoleList()
{
    return QList<int>(everyRole().begin(), everyRole().end());
}

QString pairsText(const Labels &labels)
{
    QStringList parts;
    for (const auto &[name, value] : labels)
        parts.append(name + u' ' + value);
    return parts.join(u", ");
}

} // namespace

QString alertStateText(AlertState state)
{
    switch (state) {
    case AlertState::Firing:
        return AlertModel::tr("firing");
    case AlertState::Silenced:
        return AlertModel::tr("silenced");
    case AlertState::Inhibited:
        return AlertModel::tr("inhibited");
    case AlertState::Muted:
        return AlertModel::tr("muted");
    }
    return {};
}

AlertModel::AlertModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

AlertModel::~AlertModel() = default;

void AlertModel::setTree(std::vector<AlertTreeGroup> groups)
{
    using Kind = DeltaStep::Kind;
    // Groups are compared by key alone; what is in them follows below, group by group.
    std::vector<QString> before;
    for (const auto &node : m_nodes)
        before.push_back(node->group.key);
    std::vector<QString> after;
    for (const AlertTreeGroup &group : groups)
        after.push_back(group.key);
    const auto steps = computeDelta(
        before, after, [](const QString &key) { return key; }, [](const QString &, const QString &) { return true; });
    for (const DeltaStep &step : steps) {
        switch (step.kind) {
        case Kind::Remove:
            beginRemoveRows({}, step.first, step.last);
            m_nodes.erase(m_nodes.begin() + step.first, m_nodes.begin() + step.last + 1);
            endRemoveRows();
            break;
        case Kind::Insert:
            insertGroups(step.first, step.last, groups, step.source);
            break;
        case Kind::Move: // always of a later row to an earlier place
            beginMoveRows({}, step.source, step.source, {}, step.first);
            std::rotate(m_nodes.begin() + step.first, m_nodes.begin() + step.source, m_nodes.begin() + step.source + 1);
            endMoveRows();
            break;
        case Kind::Change:
            break;
        }
    }
    for (int row = 0; row < static_cast<int>(groups.size()); ++row)
        updateGroup(row, groups[static_cast<std::size_t>(row)]);
}

void AlertModel::insertGroups(int first, int last, std::vector<AlertTreeGroup> &source, int from)
{
    beginInsertRows({}, first, last);
    for (int row = first; row <= last; ++row, ++from) {
        auto node = std::make_unique<Node>();
        node->group = source[static_cast<std::size_t>(from)];
        m_nodes.insert(m_nodes.begin() + row, std::move(node));
    }
    endInsertRows();
}

void AlertModel::updateGroup(int row, AlertTreeGroup &group)
{
    using Kind = DeltaStep::Kind;
    const QModelIndex parent = index(row, 0);
    AlertTreeGroup &held = m_nodes[static_cast<std::size_t>(row)]->group;
    if (held == group)
        return;
    const auto steps
        = computeDelta(held.rows, group.rows, [](const AlertTreeRow &r) { return r.alert.fingerprint; }, std::equal_to());
    for (const DeltaStep &step : steps) {
        const auto first = held.rows.begin() + step.first;
        const auto source = group.rows.begin() + step.source;
        const int count = step.last - step.first + 1;
        switch (step.kind) {
        case Kind::Remove:
            beginRemoveRows(parent, step.first, step.last);
            held.rows.erase(first, first + count);
            endRemoveRows();
            break;
        case Kind::Insert:
            beginInsertRows(parent, step.first, step.last);
            held.rows.insert(first, source, source + count);
            endInsertRows();
            break;
        case Kind::Move:
            beginMoveRows(parent, step.source, step.source, parent, step.first);
            std::rotate(first, held.rows.begin() + step.source, held.rows.begin() + step.source + 1);
            endMoveRows();
            break;
        case Kind::Change:
            std::copy(source, source + count, first);
            Q_EMIT dataChanged(index(step.first, 0, parent), index(step.last, ColumnCount - 1, parent), everyRoleList());
            break;
        }
    }
    held = std::move(group);
    Q_EMIT dataChanged(parent, index(row, ColumnCount - 1), everyRoleList());
}

void AlertModel::clear()
{
    beginResetModel();
    m_nodes.clear();
    endResetModel();
}

int AlertModel::alertCount() const
{
    std::size_t count = 0;
    for (const auto &node : m_nodes)
        count += node->group.rows.size();
    return static_cast<int>(count);
}

AlertModel::Node *AlertModel::nodeAbove(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

int AlertModel::rowOf(const Node *node) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [=](const auto &n) { return n.get() == node; });
    return static_cast<int>(found - m_nodes.begin());
}

const AlertTreeRow *AlertModel::alertAt(const QModelIndex &index) const
{
    const Node *node = index.isValid() ? nodeAbove(index) : nullptr;
    return node ? &node->group.rows[static_cast<std::size_t>(index.row())] : nullptr;
}

const AlertTreeGroup *AlertModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Node *node = nodeAbove(index);
    return node ? &node->group : &m_nodes[static_cast<std::size_t>(index.row())]->group;
}

QModelIndex AlertModel::indexOf(const QString &fingerprint) const
{
    for (const auto &node : m_nodes) {
        for (std::size_t row = 0; row < node->group.rows.size(); ++row) {
            if (node->group.rows[row].alert.fingerprint == fingerprint)
                return createIndex(static_cast<int>(row), 0, node.get());
        }
    }
    return {};
}

QModelIndex AlertModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_nodes[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex AlertModel::parent(const QModelIndex &child) const
{
    const Node *node = child.isValid() ? nodeAbove(child) : nullptr;
    return node ? createIndex(rowOf(node), 0) : QModelIndex();
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (nodeAbove(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<std::size_t>(parent.row())]->group.rows.size());
}

int AlertModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const AlertTreeRow *row = alertAt(index))
        return alertData(*row, index.column(), role);
    return groupData(*groupAt(index), index.column(), role);
}

QVariant AlertModel::groupData(const AlertTreeGroup &group, int column, int role) const
{
    switch (role) {
    case IsGroupRole:
        return true;
    case SharedRole:
        return QVariant::fromValue(group.shared);
    case CountRole:
        return static_cast<int>(group.rows.size());
    case ReceiversRole:
        return group.receivers;
    case PriorityRole:
        return static_cast<int>(group.worst());
    case Qt::DisplayRole:
        return column == PriorityColumn ? pairsText(group.shared) : QString();
    case Qt::AccessibleTextRole:
        return tr("%n alerts, %1", nullptr, static_cast<int>(group.rows.size())).arg(pairsText(group.shared));
    default:
        return {};
    }
}

QVariant AlertModel::alertData(const AlertTreeRow &row, int column, int role) const
{
    switch (role) {
    case IsGroupRole:
        return false;
    case PriorityRole:
        return static_cast<int>(row.priority);
    case StateRole:
        return static_cast<int>(row.state);
    case StartsAtRole:
        return row.alert.startsAtMs;
    case SilencedUntilRole:
        return row.silencedUntilMs;
    case ValueRole:
        return row.value;
    case DiffersRole:
        return QVariant::fromValue(row.differs);
    case ReceiversRole:
        return row.alert.receivers;
    case FingerprintRole:
        return row.alert.fingerprint;
    case Qt::DisplayRole:
        return alertText(row, column);
    case Qt::AccessibleTextRole:
        return column == PriorityColumn ? QStringLiteral("P%1 %2, %3")
                                              .arg(static_cast<int>(row.priority))
                                              .arg(row.alert.name(), alertStateText(row.state))
                                        : alertText(row, column);
    default:
        return {};
    }
}

QString AlertModel::alertText(const AlertTreeRow &row, int column) const
{
    switch (column) {
    case PriorityColumn:
        return QStringLiteral("P%1").arg(static_cast<int>(row.priority));
    case NameColumn:
        return row.alert.name();
    case DiffersColumn:
        return pairsText(row.differs);
    case ValueColumn:
        return row.value;
    case StateColumn:
        return alertStateText(row.state);
    default: // an age is made by the view: it changes while the data stands still
        return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == ValueColumn || section == AgeColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PriorityColumn:
        return tr("Priority");
    case NameColumn:
        return tr("Alert");
    case DiffersColumn:
        return tr("Differs by");
    case ValueColumn:
        return tr("Value");
    case AgeColumn:
        return tr("Age");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace wardroom
