// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/overview/overviewlogic.h"

namespace wardroom {

/// The services with their status, latency and share of errors; the worst first.
class ServiceHealthModel final : public RowsModel<ServiceHealth>
{
    Q_OBJECT
public:
    enum Column { NameColumn, LatencyColumn, ErrorsColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, ///< int, of ServiceStatus
        RemarkRole, ///< beside the name: "no data 2m 04s"; empty where the status says all
    };

    using RowsModel::RowsModel;

    void setServices(std::vector<ServiceHealth> services);
    void setFormat(const Formatter &format);
    /// "2 errors, 1 unknown"; empty where all are healthy.
    QString summary() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString statusText(ServiceStatus status);

private:
    QString text(const ServiceHealth &service, int column) const;
    QString remark(const ServiceHealth &service) const;

    Formatter m_format;
};

} // namespace wardroom
