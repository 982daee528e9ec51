// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/activealertsmodel.h"

#include "services/alerts/alertgrouping.h"

namespace wardroom {

ActiveAlertsModel::ActiveAlertsModel(QStringList placeLabels, QObject *parent)
    : RowsModel(parent)
    , m_placeLabels(std::move(placeLabels))
{
}

void ActiveAlertsModel::setAlerts(const std::vector<Alert> &alerts, const std::vector<Silence> &silences,
                                  const PriorityMapping &priorities)
{
    AlertGrouping together;
    together.by = AlertGrouping::By::Nothing;
    std::vector<AlertTreeRow> rows;
    for (AlertTreeGroup &group : alertTree(groupAlerts(alerts, {}, together, priorities), silences, {}))
        rows.insert(rows.end(), std::make_move_iterator(group.rows.begin()),
                    std::make_move_iterator(group.rows.end()));
    m_counts = {};
    for (const AlertTreeRow &row : rows)
        ++m_counts[static_cast<std::size_t>(row.priority)];
    replaceRows(std::move(rows), [](const AlertTreeRow &row) { return row.alert.fingerprint; });
}

void ActiveAlertsModel::setFormat(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    columnChanged(AgeColumn);
    columnChanged(StateColumn);
}

int ActiveAlertsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActiveAlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlertTreeRow &alert = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(alert, index.column());
    case Qt::ToolTipRole:
        return index.column() == AgeColumn
            ? m_format.dateTime(alert.alert.startsAtMs) + u'\n' + m_format.utc(alert.alert.startsAtMs)
            : QString();
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts << text(alert, column);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == ValueColumn || index.column() == AgeColumn
                                          ? Qt::AlignRight
                                          : Qt::AlignLeft));
    case PriorityRole:
        return static_cast<int>(alert.priority);
    case StateRole:
        return static_cast<int>(alert.state);
    case FingerprintRole:
        return alert.alert.fingerprint;
    case StartsRole:
        return alert.alert.startsAtMs;
    default:
        return {};
    }
}

QString ActiveAlertsModel::text(const AlertTreeRow &row, int column) const
{
    switch (column) {
    case PriorityColumn:
        return priorityName(row.priority);
    case NameColumn:
        return row.alert.name();
    case PlaceColumn:
        for (const QString &label : m_placeLabels) {
            if (const QString place = row.alert.labels.value(label); !place.isEmpty())
                return place;
        }
        return {};
    case ValueColumn:
        return row.value;
    case AgeColumn:
        return m_format.age(m_nowMs - row.alert.startsAtMs);
    case StateColumn:
        return stateText(row);
    default:
        return {};
    }
}

QString ActiveAlertsModel::stateText(const AlertTreeRow &row) const
{
    switch (row.state) {
    case AlertState::Firing:
        return tr("firing");
    case AlertState::Silenced:
        return row.silencedUntilMs > 0 ? tr("silenced to %1").arg(m_format.timeToMinute(row.silencedUntilMs))
                                       : tr("silenced");
    case AlertState::Inhibited:
        return tr("inhibited");
    case AlertState::Muted:
        return tr("muted");
    }
    return {};
}

QVariant ActiveAlertsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter
            | (section == ValueColumn || section == AgeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Alert");
    case PlaceColumn:
        return tr("Where");
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
