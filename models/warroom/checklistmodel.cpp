// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/checklistmodel.h"

namespace wardroom {

ChecklistModel::ChecklistModel(QObject *parent)
    : RowsModel(parent)
{
}

void ChecklistModel::setItems(const std::vector<CheckItem> &items)
{
    replaceRows(items, [](const CheckItem &item) { return item.id; });
}

void ChecklistModel::setFormat(const Formatter &format, std::function<QString(const CheckItem &)> textOf)
{
    m_format = format;
    m_textOf = std::move(textOf);
    columnChanged(0);
}

int ChecklistModel::doneCount() const
{
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [](const CheckItem &item) { return item.doneMs > 0; }));
}

CheckState ChecklistModel::stateOf(const CheckItem &item)
{
    return item.doneMs > 0 ? CheckState::Done : item.started ? CheckState::Started : CheckState::Open;
}

CheckState ChecklistModel::ticked(const CheckItem &item)
{
    return stateOf(item) == CheckState::Done ? CheckState::Open : CheckState::Done;
}

CheckState ChecklistModel::startedOrNot(const CheckItem &item)
{
    return stateOf(item) == CheckState::Started ? CheckState::Open : CheckState::Started;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckItem &item = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item);
    case Qt::AccessibleTextRole:
        return QStringList{textOf(item), stateText(item)}.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return textOf(item) + u'\n' + stateText(item) + u'\n' + tr("Space ticks it, P: in progress");
    case StateRole:
        return static_cast<int>(stateOf(item));
    case TimeRole:
        return item.doneMs > 0 ? m_format.timeToMinute(item.doneMs) : QString();
    case ByRole:
        return item.doneMs > 0 ? item.doneBy : QString();
    default:
        return {};
    }
}

QString ChecklistModel::stateText(const CheckItem &item) const
{
    switch (stateOf(item)) {
    case CheckState::Done:
        return tr("done %1 by %2").arg(m_format.timeToMinute(item.doneMs), item.doneBy);
    case CheckState::Started:
        return tr("in progress");
    case CheckState::Open:
        break;
    }
    return tr("to do");
}

} // namespace wardroom
