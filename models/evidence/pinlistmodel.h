// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/evidence/pindraft.h"
#include "services/render/format.h"

namespace wardroom {

/// Pins in a list: those of the tray.
class PinListModel final : public RowsModel<Pin>
{
    Q_OBJECT
public:
    enum Column { KindColumn, TitleColumn, SourceColumn, TimeColumn, ColumnCount };

    explicit PinListModel(QObject *parent = nullptr);

    void setPins(const std::vector<Pin> &pins);
    void setFormat(const Formatter &format);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Formatter m_format;
};

} // namespace wardroom
