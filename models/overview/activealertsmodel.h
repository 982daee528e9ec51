// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"
#include "models/common/rowsmodel.h"
#include "services/render/format.h"

#include <array>

namespace wardroom {

/// All alerts in one list, the most urgent first, then the oldest.
class ActiveAlertsModel final : public RowsModel<AlertTreeRow>
{
    Q_OBJECT
public:
    enum Column { PriorityColumn, NameColumn, PlaceColumn, ValueColumn, AgeColumn, StateColumn, ColumnCount };
    enum Role {
        PriorityRole = Qt::UserRole, ///< int, 0…3
        StateRole, ///< int, of AlertState
        FingerprintRole,
        StartsRole, ///< milliseconds since 1970
    };

    explicit ActiveAlertsModel(QStringList placeLabels, QObject *parent = nullptr);

    void setAlerts(const std::vector<Alert> &alerts, const std::vector<Silence> &silences,
                   const PriorityMapping &priorities);
    /// How ages and times are written, and the moment ages are counted to.
    void setFormat(const Formatter &format, qint64 nowMs);
    /// How many alerts of each priority there are.
    const std::array<int, PriorityCount> &counts() const { return m_counts; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AlertTreeRow &row, int column) const;
    QString stateText(const AlertTreeRow &row) const;

    const QStringList m_placeLabels;
    Formatter m_format;
    qint64 m_nowMs = 0;
    std::array<int, PriorityCount> m_counts{};
};

} // namespace wardroom
