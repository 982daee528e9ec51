// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incidentlistmodel.h"

#include "services/incident/incidentmetrics.h"

#include <limits>

namespace wardroom {

namespace {

/// Orders unknown times after all others.
constexpr qint64 NoTime = std::numeric_limits<qint64>::max();

bool isNumber(int column)
{
    return column == IncidentListModel::DurationColumn || column == IncidentListModel::TtaColumn
        || column == IncidentListModel::TtrColumn;
}

} // namespace

IncidentListModel::IncidentListModel(Words words, QObject *parent)
    : RowsModel(parent)
    , m_words(std::move(words))
{
}

void IncidentListModel::setIncidents(const std::vector<Incident> &incidents)
{
    replaceRows(incidents, [](const Incident &incident) { return incident.id; });
}

void IncidentListModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row).isOpen()) {
            const QModelIndex cell = index(row, DurationColumn);
            Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole, Qt::AccessibleTextRole});
        }
    }
}

void IncidentListModel::setFormat(const Formatter &format)
{
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void IncidentListModel::setExcerpts(const QHash<QUuid, QString> &excerpts)
{
    if (m_excerpts == excerpts)
        return;
    m_excerpts = excerpts;
    columnChanged(TitleColumn);
}

int IncidentListModel::rowOf(const QUuid &id) const
{
    const auto at = std::find_if(rows().begin(), rows().end(), [&id](const Incident &one) { return one.id == id; });
    return at == rows().end() ? -1 : static_cast<int>(at - rows().begin());
}

QStringList IncidentListModel::environments() const
{
    QStringList names;
    for (const Incident &incident : rows()) {
        if (!incident.environment.isEmpty() && !names.contains(incident.environment))
            names.append(incident.environment);
    }
    names.sort();
    return names;
}

int IncidentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 IncidentListModel::durationOf(const Incident &incident) const
{
    const qint64 end = incident.at(Milestone::Resolved).value_or(m_nowMs);
    return std::max<qint64>(0, end - incident.startedMs());
}

QString IncidentListModel::text(const Incident &incident, int column) const
{
    const auto age = [this](std::optional<qint64> ms) { return ms ? m_format.age(*ms) : QStringLiteral("—"); };
    switch (column) {
    case SeverityColumn:
        return m_words.severity(incident.severity);
    case NumberColumn:
        return incident.displayNumber();
    case TitleColumn:
        return incident.title;
    case StatusColumn:
        return m_words.status(incident.status);
    case StartedColumn:
        return m_format.date(incident.startedMs()) + u' ' + m_format.timeToMinute(incident.startedMs());
    case DurationColumn:
        // Closed without ever having been resolved: how long it took is not known.
        return incident.isOpen() || incident.at(Milestone::Resolved) ? m_format.age(durationOf(incident)) : QStringLiteral("—");
    case TtaColumn:
        return age(timesOf(incident).tta);
    case TtrColumn:
        return age(timesOf(incident).ttr);
    case CommanderColumn:
        return incident.role(IncidentRole::Commander);
    case EnvironmentColumn:
        return incident.environment;
    default:
        return {};
    }
}

QVariant IncidentListModel::sortKey(const Incident &incident, int column) const
{
    switch (column) {
    case SeverityColumn:
        return static_cast<int>(incident.severity);
    case StatusColumn:
        return static_cast<int>(incident.status);
    case StartedColumn:
        return incident.startedMs();
    case DurationColumn:
        return durationOf(incident);
    case TtaColumn:
        return timesOf(incident).tta.value_or(NoTime);
    case TtrColumn:
        return timesOf(incident).ttr.value_or(NoTime);
    default:
        return text(incident, column).toCaseFolded();
    }
}

QString IncidentListModel::toolTip(const Incident &incident, int column) const
{
    switch (column) {
    case TitleColumn: {
        const QString excerpt = m_excerpts.value(incident.id);
        return (excerpt.isEmpty() ? incident.title : incident.title + u'\n' + excerpt).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    }
    case StartedColumn:
        return m_format.utc(incident.startedMs());
    default:
        return {};
    }
}

QString IncidentListModel::description(const Incident &incident) const
{
    QStringList parts{text(incident, SeverityColumn), text(incident, NumberColumn), incident.title, text(incident, StatusColumn),
                      tr("started %1").arg(text(incident, StartedColumn)), text(incident, DurationColumn)};
    if (const QString excerpt = m_excerpts.value(incident.id); !excerpt.isEmpty())
        parts += excerpt;
    return parts.join(QLatin1String(", "));
}

QVariant IncidentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Incident &incident = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(incident, index.column());
    case Qt::ToolTipRole:
        return toolTip(incident, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SeverityColumn ? description(incident) : text(incident, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return incident.id;
    case SeverityRole:
        return static_cast<int>(incident.severity);
    case StatusRole:
        return static_cast<int>(incident.status);
    case OpenRole:
        return incident.isOpen();
    case SortRole:
        return sortKey(incident, index.column());
    case ExcerptRole:
        return m_excerpts.value(incident.id);
    default:
        return {};
    }
}

QVariant IncidentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == TtaColumn)
        return tr("Time to acknowledge: acknowledged − detected");
    if (role == Qt::ToolTipRole && section == TtrColumn)
        return tr("Time to resolve: resolved − started");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case StatusColumn:
        return tr("Status");
    case StartedColumn:
        return rows().empty() ? tr("Started") : tr("Started (%1)").arg(m_format.zoneName(rows().front().startedMs()));
    case DurationColumn:
        return tr("Duration");
    case TtaColumn:
        return QStringLiteral("TTA");
    case TtrColumn:
        return QStringLiteral("TTR");
    case CommanderColumn:
        return tr("Commander");
    case EnvironmentColumn:
        return tr("Environment");
    default:
        return {};
    }
}

} // namespace wardroom
