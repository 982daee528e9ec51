// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/pinlistmodel.h"

#include "models/evidence/pinwords.h"

namespace wardroom {

PinListModel::PinListModel(QObject *parent)
    : RowsModel(parent)
{
}

void PinListModel::setPins(const std::vector<Pin> &pins)
{
    replaceRows(pins, [](const Pin &pin) { return pin.id; });
}

void PinListModel::setFormat(const Formatter &format)
{
    m_format = format;
    for (const int column : {KindColumn, TimeColumn})
        columnChanged(column);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PinListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PinListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pin &pin = row(index.row());
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return m_format.utc(pin.occurredMs);
    if (role == Qt::ToolTipRole && index.column() == TitleColumn)
        return QStringLiteral("<qt>%1<br>%2</qt>").arg(pin.title.toHtmlEscaped(), pin.query.toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return PinWords::kind(pin.kind);
    case TitleColumn:
        return pin.title;
    case SourceColumn:
        return pin.source;
    default:
        return m_format.dateTime(pin.occurredMs);
    }
}

QVariant PinListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case TitleColumn:
        return tr("Title");
    case SourceColumn:
        return tr("Source");
    case TimeColumn:
        return tr("Time of the data");
    default:
        return {};
    }
}

} // namespace wardroom
