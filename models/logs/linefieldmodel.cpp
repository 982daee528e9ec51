// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linefieldmodel.h"

namespace wardroom {

void LineFieldModel::setFields(std::vector<LineField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int LineFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int LineFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LineFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineField &field = this->field(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? field.name : field.value;
    case Qt::ToolTipRole: // only a value can be too long to show, and a tooltip must not take it for markup
        return index.column() == ValueColumn ? QStringLiteral("<span>%1</span>").arg(field.value.toHtmlEscaped()) : QVariant();
    case OriginRole:
        return static_cast<int>(field.origin);
    default:
        return {};
    }
}

} // namespace wardroom
