// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/actionitemsmodel.h"

#include "models/warroom/agetext.h"

#include <QtCore/QDateTime>

#include <limits>

namespace wardroom {

ActionItemsModel::ActionItemsModel(QObject *parent)
    : RowsModel(parent)
{
}

void ActionItemsModel::setItems(std::vector<ActionItem> items)
{
    std::erase_if(items, [](const ActionItem &item) { return item.done; });
    const auto due = [](const ActionItem &item) {
        return item.dueMs.value_or(std::numeric_limits<qint64>::max());
    };
    std::stable_sort(items.begin(), items.end(),
                     [due](const ActionItem &a, const ActionItem &b) { return due(a) < due(b); });
    m_items = std::move(items);
    rebuild();
}

void ActionItemsModel::setNow(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    rebuild();
}

void ActionItemsModel::rebuild()
{
    std::vector<OpenAction> rows;
    rows.reserve(m_items.size());
    for (const ActionItem &item : m_items)
        rows.push_back({item, dueText(item.dueMs, m_format, m_nowMs), item.dueMs && *item.dueMs < m_nowMs});
    replaceRows(std::move(rows), [](const OpenAction &row) { return row.item.id; });
}

int ActionItemsModel::overdueCount() const
{
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [](const OpenAction &row) { return row.overdue; }));
}

QString ActionItemsModel::dueText(std::optional<qint64> dueMs, const Formatter &format, qint64 nowMs)
{
    if (!dueMs)
        return {};
    if (*dueMs < nowMs)
        return tr("overdue %1").arg(coarseAge(format, nowMs - *dueMs));
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, format.zone()).date();
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(*dueMs, format.zone());
    switch (today.daysTo(due.date())) {
    case 0:
        return tr("by %1", "a time today").arg(format.timeToMinute(*dueMs));
    case 1:
        return tr("tomorrow");
    default:
        return format.date(*dueMs);
    }
}

QVariant ActionItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenAction &action = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return action.item.title;
    case Qt::ToolTipRole:
        return action.item.dueMs ? action.item.title + u'\n' + m_format.dateTime(*action.item.dueMs)
                                 : action.item.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{action.item.title, action.item.owner, action.due};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case OwnerRole:
        return action.item.owner;
    case DueRole:
        return action.due;
    case OverdueRole:
        return action.overdue;
    default:
        return {};
    }
}

} // namespace wardroom
