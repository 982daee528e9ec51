// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/variableresolver.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

namespace wardroom {

/// What a variable can be, to choose from: All, where it may be all, then its options. Of a variable that can
/// have several values rows can be checked; All and single values exclude each other.
class VariableOptionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setVariable(const Variable &variable, const ResolvedVariable &resolved);
    bool isMulti() const { return m_multi; }
    /// What is checked; of a variable with one value, the row chosen by choose().
    VariableValue value() const;
    /// This row and no other.
    void choose(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isAllRow(int row) const { return m_hasAll && row == 0; }
    const VariableOption &option(int row) const
    {
        return m_options[static_cast<std::size_t>(m_hasAll ? row - 1 : row)];
    }
    bool isChosen(int row) const;
    void tellChecks();

    std::vector<VariableOption> m_options;
    QSet<QString> m_chosen; ///< values
    bool m_all = false;
    bool m_hasAll = false;
    bool m_multi = false;
};

} // namespace wardroom
