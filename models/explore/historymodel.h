// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/explore/queryhistory.h"
#include "services/render/format.h"

namespace wardroom {

/// The query history as a table: starred, query, when it ran last, how often.
class HistoryModel final : public RowsModel<HistoryEntry>
{
    Q_OBJECT
public:
    enum Column { StarColumn, QueryColumn, LastRunColumn, RunsColumn, ColumnCount };

    /// @p history must outlive the model.
    explicit HistoryModel(QueryHistory &history, QObject *parent = nullptr);

    /// How times are written, and the moment ages are counted to.
    void setFormat(const Formatter &format, qint64 nowMs);

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The star is a check box.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();

    QueryHistory &m_history;
    Formatter m_format;
    qint64 m_nowMs = 0;
};

} // namespace wardroom
