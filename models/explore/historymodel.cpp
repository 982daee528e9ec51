// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/historymodel.h"

namespace wardroom {

HistoryModel::HistoryModel(QueryHistory &history, QObject *parent)
    : RowsModel(parent)
    , m_history(history)
{
    connect(&history, &QueryHistory::changed, this, &HistoryModel::follow);
    follow();
}

void HistoryModel::follow()
{
    replaceRows(m_history.entries(), [](const HistoryEntry &entry) { return entry.query; });
}

void HistoryModel::setFormat(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    columnChanged(LastRunColumn);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == StarColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == QueryColumn  ? entry.query.simplified()
            : column == LastRunColumn ? m_format.age(m_nowMs - entry.lastRunMs)
            : column == RunsColumn    ? m_format.count(entry.runs)
                                      : QString();
    case Qt::CheckStateRole:
        return column == StarColumn ? QVariant(entry.starred ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return column == LastRunColumn
            ? QString(m_format.dateTime(entry.lastRunMs) + u'\n' + m_format.utc(entry.lastRunMs))
            : entry.query;
    case Qt::AccessibleTextRole:
        return entry.starred ? tr("%1, starred").arg(entry.query) : entry.query;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column >= LastRunColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool HistoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != StarColumn
        || role != Qt::CheckStateRole)
        return false;
    m_history.setStarred(row(index.row()).query,
                         value.toInt() == Qt::Checked); // comes back through changed()
    return true;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section >= LastRunColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QueryColumn:
        return tr("Query");
    case LastRunColumn:
        return tr("Last run");
    case RunsColumn:
        return tr("Runs");
    default:
        return {};
    }
}

} // namespace wardroom
