// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/incidentalertsmodel.h"

#include "models/warroom/agetext.h"
#include "services/incident/alertrecorder.h"

namespace wardroom {

IncidentAlertsModel::IncidentAlertsModel(PriorityMapping priorities, QObject *parent)
    : RowsModel(parent)
    , m_priorities(std::move(priorities))
{
}

void IncidentAlertsModel::setAlerts(const std::vector<Alert> &alerts, const Incident &incident)
{
    std::vector<FiringAlert> firing;
    for (const Alert &alert : alerts) {
        if (!belongsTo(incident, alert.labels))
            continue;
        firing.push_back({alert.fingerprint,
                          alert.name(),
                          m_priorities.of(alert.labels),
                          annotatedValue(alert.annotations),
                          {},
                          alert.startsAtMs,
                          alertState(alert) != AlertState::Firing});
    }
    std::stable_sort(firing.begin(), firing.end(), [](const FiringAlert &a, const FiringAlert &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.startsMs < b.startsMs;
    });
    rebuild(std::move(firing));
}

void IncidentAlertsModel::setNow(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    rebuild(rows());
}

void IncidentAlertsModel::rebuild(std::vector<FiringAlert> rows)
{
    for (FiringAlert &alert : rows)
        alert.age = coarseAge(m_format, m_nowMs - alert.startsMs);
    replaceRows(std::move(rows), [](const FiringAlert &alert) { return alert.fingerprint; });
}

QVariant IncidentAlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FiringAlert &alert = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return alert.name;
    case Qt::ToolTipRole:
        return alert.name + u'\n' + m_format.dateTime(alert.startsMs) + u'\n' + m_format.utc(alert.startsMs);
    case Qt::AccessibleTextRole: {
        QStringList parts{priorityName(alert.priority) + u' ' + alert.name, alert.value,
                          alert.silenced ? tr("silenced") : tr("firing %1").arg(alert.age)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PriorityRole:
        return static_cast<int>(alert.priority);
    case ValueRole:
        return alert.value;
    case AgeRole:
        return alert.age;
    case FingerprintRole:
        return alert.fingerprint;
    case SilencedRole:
        return alert.silenced;
    default:
        return {};
    }
}

} // namespace wardroom
