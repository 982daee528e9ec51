// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

namespace wardroom {

/// What was told to whom, newest first.
class StatusUpdatesModel final : public RowsModel<StatusUpdate>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, AudienceColumn, TextColumn, AuthorColumn, NextColumn, ColumnCount };
    enum Role { AudienceRole = Qt::UserRole + 1 }; ///< int(Audience)

    /// @p audience: its name in the interface's language.
    explicit StatusUpdatesModel(std::function<QString(Audience)> audience, QObject *parent = nullptr);

    void setUpdates(std::vector<StatusUpdate> updates);
    /// Also tells that words may be others.
    void setFormat(const Formatter &format);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const StatusUpdate &update, int column) const;

    const std::function<QString(Audience)> m_audience;
    Formatter m_format;
};

} // namespace wardroom
