// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/servicehealthmodel.h"

namespace wardroom {

void ServiceHealthModel::setServices(std::vector<ServiceHealth> services)
{
    replaceRows(std::move(services), [](const ServiceHealth &service) { return service.name; });
}

void ServiceHealthModel::setFormat(const Formatter &format)
{
    m_format = format;
    columnChanged(LatencyColumn);
    columnChanged(ErrorsColumn);
}

QString ServiceHealthModel::summary() const
{
    const auto count = [this](ServiceStatus status) {
        return static_cast<int>(
            std::count_if(rows().begin(), rows().end(),
                          [status](const ServiceHealth &service) { return service.status == status; }));
    };
    QStringList parts;
    if (const int errors = count(ServiceStatus::Error); errors > 0)
        parts << tr("%n error(s)", nullptr, errors);
    if (const int warnings = count(ServiceStatus::Warning); warnings > 0)
        parts << tr("%n warning(s)", nullptr, warnings);
    if (const int partial = count(ServiceStatus::Partial); partial > 0)
        parts << tr("%n partial", nullptr, partial);
    if (const int unknown = count(ServiceStatus::Unknown); unknown > 0)
        parts << tr("%n unknown", nullptr, unknown);
    return parts.join(tr(", ", "between the parts of a summary"));
}

int ServiceHealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServiceHealthModel::statusText(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::Error:
        return tr("error");
    case ServiceStatus::Warning:
        return tr("warning");
    case ServiceStatus::Partial:
        return tr("partial");
    case ServiceStatus::Unknown:
        return tr("unknown");
    case ServiceStatus::Healthy:
        return tr("healthy");
    }
    return {};
}

QString ServiceHealthModel::remark(const ServiceHealth &service) const
{
    if (service.silentForMs > 0)
        return tr("no data %1").arg(m_format.age(service.silentForMs));
    return service.status == ServiceStatus::Partial ? statusText(service.status) : QString();
}

QString ServiceHealthModel::text(const ServiceHealth &service, int column) const
{
    const auto orDash = [this](std::optional<double> value, Unit unit) {
        return value ? m_format.value(*value, unit) : QStringLiteral("—");
    };
    switch (column) {
    case NameColumn:
        return service.name;
    case LatencyColumn:
        return orDash(service.latencySeconds, Unit::Seconds);
    case ErrorsColumn:
        return orDash(service.errorShare, Unit::PercentUnit);
    default:
        return {};
    }
}

QVariant ServiceHealthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServiceHealth &service = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(service, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? service.name + QStringLiteral(": ") + statusText(service.status)
                                            : QString();
    case Qt::AccessibleTextRole:
        return QStringList{service.name, statusText(service.status), remark(service),
                           text(service, LatencyColumn), text(service, ErrorsColumn)}
            .join(QStringLiteral(", "));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case StatusRole:
        return static_cast<int>(service.status);
    case RemarkRole:
        return remark(service);
    default:
        return {};
    }
}

QVariant ServiceHealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Service");
    case LatencyColumn:
        return tr("P95");
    case ErrorsColumn:
        return tr("5xx");
    default:
        return {};
    }
}

} // namespace wardroom
