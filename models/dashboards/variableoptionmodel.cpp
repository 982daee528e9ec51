// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/variableoptionmodel.h"

namespace wardroom {

void VariableOptionModel::setVariable(const Variable &variable, const ResolvedVariable &resolved)
{
    beginResetModel();
    m_options = resolved.options;
    m_hasAll = variable.includeAll;
    m_multi = variable.multi;
    m_all = resolved.entry.isAll;
    m_chosen.clear();
    if (!m_all) {
        for (const VariableOption &option : resolved.entry.chosen)
            m_chosen.insert(option.value);
    }
    endResetModel();
}

VariableValue VariableOptionModel::value() const
{
    VariableValue value;
    value.all = m_all;
    if (m_all) {
        value.chosen = {{tr("All"), AllVariableValue}};
        return value;
    }
    for (const VariableOption &option : m_options) {
        if (m_chosen.contains(option.value))
            value.chosen.push_back(option);
    }
    return value;
}

void VariableOptionModel::choose(int row)
{
    m_all = isAllRow(row);
    m_chosen.clear();
    if (!m_all)
        m_chosen.insert(option(row).value);
    tellChecks();
}

int VariableOptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size()) + (m_hasAll ? 1 : 0);
}

bool VariableOptionModel::isChosen(int row) const
{
    return isAllRow(row) ? m_all : !m_all && m_chosen.contains(option(row).value);
}

QVariant VariableOptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isAllRow(index.row()) ? tr("All") : option(index.row()).text;
    case Qt::CheckStateRole:
        return m_multi ? QVariant(isChosen(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool VariableOptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_multi || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    if (isAllRow(index.row())) {
        m_all = checked;
        m_chosen.clear();
    } else {
        m_all = false;
        if (checked)
            m_chosen.insert(option(index.row()).value);
        else
            m_chosen.remove(option(index.row()).value);
    }
    tellChecks();
    return true;
}

Qt::ItemFlags VariableOptionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_multi && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

void VariableOptionModel::tellChecks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

} // namespace wardroom
