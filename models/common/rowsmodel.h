// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/delta.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace wardroom {

/// A table whose rows are values that come anew with every poll: what changed reaches the view as contiguous
/// row changes, so that selection and scrolling survive. Subclasses add columns.
template <typename Row> class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    /// Makes the rows those of @p after. @p idOf: a row's unique identity.
    template <typename IdOf> void replaceRows(std::vector<Row> after, IdOf idOf)
    {
        const auto steps =
            computeDelta(m_rows, after, idOf, [](const Row &a, const Row &b) { return a == b; });
        for (const DeltaStep &step : steps)
            apply(step, after);
    }

    /// Every cell of a column may read differently now.
    void columnChanged(int column)
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }

private:
    void apply(const DeltaStep &step, std::vector<Row> &after)
    {
        const auto at = [this](int row) { return m_rows.begin() + row; };
        const auto source = after.begin() + step.source;
        const int count = step.last - step.first + 1;
        switch (step.kind) {
        case DeltaStep::Kind::Remove:
            beginRemoveRows({}, step.first, step.last);
            m_rows.erase(at(step.first), at(step.last) + 1);
            endRemoveRows();
            break;
        case DeltaStep::Kind::Move: // always upwards
            beginMoveRows({}, step.source, step.source, {}, step.first);
            std::rotate(at(step.first), at(step.source), at(step.source) + 1);
            endMoveRows();
            break;
        case DeltaStep::Kind::Insert:
            beginInsertRows({}, step.first, step.last);
            m_rows.insert(at(step.first), source, source + count);
            endInsertRows();
            break;
        case DeltaStep::Kind::Change:
            std::copy(source, source + count, at(step.first));
            Q_EMIT dataChanged(index(step.first, 0), index(step.last, columnCount() - 1));
            break;
        }
    }

    std::vector<Row> m_rows;
};

} // namespace wardroom
