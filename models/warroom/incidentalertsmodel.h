// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"
#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

namespace wardroom {

/// An alert that fires for an incident.
struct FiringAlert
{
    QString fingerprint;
    QString name;
    Priority priority = Priority::P3;
    QString value; ///< as its annotations give it
    QString age;
    qint64 startsMs = 0;
    bool silenced = false; ///< silenced, inhibited or muted: it still fires
    friend bool operator==(const FiringAlert &, const FiringAlert &) = default;
};

/// The alerts that fire for one incident, the most urgent first, then the oldest.
class IncidentAlertsModel final : public RowsModel<FiringAlert>
{
    Q_OBJECT
public:
    enum Role {
        PriorityRole = Qt::UserRole, ///< int, 0…3
        ValueRole,
        AgeRole,
        FingerprintRole,
        SilencedRole, ///< bool
    };

    explicit IncidentAlertsModel(PriorityMapping priorities, QObject *parent = nullptr);

    void setAlerts(const std::vector<Alert> &alerts, const Incident &incident);
    void setNow(const Formatter &format, qint64 nowMs);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild(std::vector<FiringAlert> rows);

    const PriorityMapping m_priorities;
    Formatter m_format;
    qint64 m_nowMs = 0;
};

} // namespace wardroom
