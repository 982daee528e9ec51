// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/actiontablemodel.h"

#include "services/incident/timetext.h"

namespace wardroom {

ActionTableModel::ActionTableModel(std::function<QString(ActionPriority)> priority, QObject *parent)
    : RowsModel(parent)
    , m_priority(std::move(priority))
{
}

void ActionTableModel::setItems(const std::vector<ActionItem> &items)
{
    replaceRows(items, [](const ActionItem &item) { return item.id; });
}

void ActionTableModel::setFormat(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ActionTableModel::openCount() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const ActionItem &item) { return !item.done; }));
}

int ActionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ActionTableModel::isOverdue(const ActionItem &item) const
{
    return !item.done && item.dueMs && *item.dueMs < m_nowMs;
}

QString ActionTableModel::text(const ActionItem &item, int column) const
{
    switch (column) {
    case TitleColumn:
        return item.title;
    case OwnerColumn:
        return item.owner;
    case DueColumn:
        return item.dueMs ? m_format.date(*item.dueMs) + u' ' + m_format.timeToMinute(*item.dueMs) : QString();
    case PriorityColumn:
        return m_priority(item.priority);
    case TrackerColumn:
        return item.trackerUrl;
    default:
        return {};
    }
}

QVariant ActionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionItem &item = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::EditRole:
        return index.column() == PriorityColumn ? QVariant(static_cast<int>(item.priority)) : QVariant(text(item, index.column()));
    case Qt::CheckStateRole:
        return index.column() == DoneColumn ? QVariant(static_cast<int>(item.done ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == DueColumn && item.dueMs ? m_format.utc(*item.dueMs) : text(item, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const QString due = isOverdue(item) ? tr("overdue since %1").arg(text(item, DueColumn)) : text(item, DueColumn);
        QStringList parts{item.done ? tr("done") : tr("open"), item.title, item.owner, due, text(item, PriorityColumn)};
        parts.removeAll(QString());
        return index.column() == DoneColumn ? parts.join(QLatin1String(", ")) : text(item, index.column());
    }
    case OverdueRole:
        return isOverdue(item);
    case PriorityRole:
        return static_cast<int>(item.priority);
    default:
        return {};
    }
}

bool ActionTableModel::take(ActionItem &item, int column, const QVariant &value)
{
    const QString typed = value.toString().trimmed();
    switch (column) {
    case TitleColumn:
        item.title = typed.simplified();
        return !item.title.isEmpty();
    case OwnerColumn:
        item.owner = typed;
        return true;
    case DueColumn: {
        if (typed == text(item, DueColumn))
            return true;
        const auto due = typed.isEmpty() ? Result<qint64>(0) : parseDueDate(typed, m_nowMs, m_format.zone());
        if (due)
            item.dueMs = typed.isEmpty() ? std::nullopt : std::optional(*due);
        return due.has_value();
    }
    case PriorityColumn:
        item.priority = static_cast<ActionPriority>(std::clamp(value.toInt(), 0, static_cast<int>(ActionPriority::Low)));
        return true;
    case TrackerColumn:
        item.trackerUrl = typed;
        return true;
    default:
        return false;
    }
}

bool ActionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_readOnly)
        return false;
    const ActionItem before = row(index.row());
    ActionItem after = before;
    if (role == Qt::CheckStateRole && index.column() == DoneColumn) {
        after.done = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole || !take(after, index.column(), value)) {
        if (role == Qt::EditRole)
            Q_EMIT refused(index.column(), value.toString());
        return false;
    }
    if (after != before)
        Q_EMIT edited(before, after);
    return true;
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (!index.isValid() || m_readOnly)
        return flags;
    flags |= index.column() == DoneColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DoneColumn:
        return tr("Done");
    case TitleColumn:
        return tr("Title");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case PriorityColumn:
        return tr("Priority");
    case TrackerColumn:
        return tr("Tracker");
    default:
        return {};
    }
}

} // namespace wardroom
