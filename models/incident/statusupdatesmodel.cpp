// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/statusupdatesmodel.h"

namespace wardroom {

StatusUpdatesModel::StatusUpdatesModel(std::function<QString(Audience)> audience, QObject *parent)
    : RowsModel(parent)
    , m_audience(std::move(audience))
{
}

void StatusUpdatesModel::setUpdates(std::vector<StatusUpdate> updates)
{
    std::stable_sort(updates.begin(), updates.end(),
                     [](const StatusUpdate &a, const StatusUpdate &b) { return a.atMs > b.atMs; });
    replaceRows(std::move(updates), [](const StatusUpdate &update) { return update.id; });
}

void StatusUpdatesModel::setFormat(const Formatter &format)
{
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StatusUpdatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatusUpdatesModel::text(const StatusUpdate &update, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_format.dateTime(update.atMs);
    case AudienceColumn:
        return m_audience(update.audience);
    case TextColumn:
        return update.text.simplified();
    case AuthorColumn:
        return update.author;
    case NextColumn:
        return update.nextDueMs > 0 ? m_format.timeToMinute(update.nextDueMs) : QStringLiteral("—");
    default:
        return {};
    }
}

QVariant StatusUpdatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatusUpdate &update = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(update, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TextColumn)
            return update.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        return index.column() == TimeColumn ? m_format.utc(update.atMs) : QString();
    case Qt::AccessibleTextRole:
        return QStringList{text(update, TimeColumn), text(update, AudienceColumn), update.text, update.author}.join(QLatin1String(", "));
    case AudienceRole:
        return static_cast<int>(update.audience);
    default:
        return {};
    }
}

QVariant StatusUpdatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return rows().empty() ? tr("Time") : tr("Time (%1)").arg(m_format.zoneName(rows().front().atMs));
    case AudienceColumn:
        return tr("Audience");
    case TextColumn:
        return tr("Text");
    case AuthorColumn:
        return tr("By");
    case NextColumn:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace wardroom
