// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/rolesmodel.h"

#include "services/incident/incidentnames.h"

namespace wardroom {

RolesModel::RolesModel(Words words, QObject *parent)
    : RowsModel(parent)
    , m_words(std::move(words))
{
}

void RolesModel::setIncident(const Incident &incident)
{
    std::vector<RoleHolder> holders;
    for (std::size_t i = 0; i < RoleCount; ++i) {
        const auto role = static_cast<IncidentRole>(i);
        const QString name = incident.role(role);
        if (role != IncidentRole::InternalLiaison || !name.isEmpty())
            holders.push_back({role, name});
    }
    if (!incident.experts.isEmpty())
        holders.push_back({{}, incident.experts.join(QStringLiteral(", "))});
    replaceRows(std::move(holders),
                [](const RoleHolder &holder) { return holder.role ? static_cast<int>(*holder.role) : -1; });
}

QString RolesModel::title(const RoleHolder &holder) const
{
    return holder.role ? m_words.role(*holder.role) : m_words.experts();
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoleHolder &holder = row(index.row());
    const QString shown = holder.name.isEmpty() ? m_words.notAssigned() : holder.name;
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::EditRole:
        return holder.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(title(holder), shown);
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2\n%3").arg(title(holder), shown, tr("Enter hands it over"));
    case TitleRole:
        return title(holder);
    case AssignedRole:
        return !holder.name.isEmpty();
    case CommanderRole:
        return holder.role == IncidentRole::Commander;
    default:
        return {};
    }
}

bool RolesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const RoleHolder holder = row(index.row());
    const QString name = value.toString().simplified();
    if (name == holder.name)
        return true;
    if (holder.role) {
        Q_EMIT assigned(*holder.role, name);
    } else {
        Q_EMIT expertsNamed(namesIn(name));
    }
    return true;
}

Qt::ItemFlags RolesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace wardroom
