// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

#include <functional>

namespace wardroom {

/// All action items of an incident, to be edited in place. An edit is asked for by edited(), and shows when it is written.
class ActionTableModel final : public RowsModel<ActionItem>
{
    Q_OBJECT
public:
    enum Column { DoneColumn, TitleColumn, OwnerColumn, DueColumn, PriorityColumn, TrackerColumn, ColumnCount };
    enum Role { OverdueRole = Qt::UserRole + 1, PriorityRole }; ///< bool; int(ActionPriority)

    /// @p priority: its name in the interface's language.
    explicit ActionTableModel(std::function<QString(ActionPriority)> priority, QObject *parent = nullptr);

    void setItems(const std::vector<ActionItem> &items);
    /// Also tells that words may be others. @p nowMs: due dates are typed and judged by it.
    void setFormat(const Formatter &format, qint64 nowMs);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    int openCount() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A due date as it is typed (`friday`, `+3d`), empty for none; a priority as int.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited(const wardroom::ActionItem &before, const wardroom::ActionItem &after);
    /// What was typed is no due date, or a title is missing.
    void refused(int column, const QString &typed);

private:
    QString text(const ActionItem &item, int column) const;
    bool isOverdue(const ActionItem &item) const;
    bool take(ActionItem &item, int column, const QVariant &value);

    const std::function<QString(ActionPriority)> m_priority;
    Formatter m_format;
    qint64 m_nowMs = 0;
    bool m_readOnly = false;
};

} // namespace wardroom
