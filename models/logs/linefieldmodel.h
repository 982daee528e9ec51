// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/linefields.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// The fields of the selected log line, a row each: name, value.
class LineFieldModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role { OriginRole = Qt::UserRole + 1 }; ///< int(LineField::Origin)

    using QAbstractTableModel::QAbstractTableModel;

    /// Another line is another source: resets.
    void setFields(std::vector<LineField> fields);
    const LineField &field(int row) const { return m_fields[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<LineField> m_fields;
};

} // namespace wardroom
