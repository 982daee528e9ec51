// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/importreport.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// The losses of an import, each a sentence in the user's language.
class ImportLossModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PanelColumn, WhatColumn, ColumnCount };
    enum Role {
        IsLossRole = Qt::UserRole, ///< bool: something is missing, else it only looks different
        PanelIdRole, ///< int; 0: of the dashboard
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ImportReport &report);
    /// The language changed.
    void retranslate();
    /// What was lost, in the user's language.
    static QString sentence(const ImportLoss &loss);
    /// "36 of 38 panels whole"
    static QString summary(const ImportReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportLoss> m_losses;
};

} // namespace wardroom
