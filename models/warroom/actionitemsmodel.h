// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

namespace wardroom {

/// An action item that is still open, and how its due date reads now.
struct OpenAction
{
    ActionItem item;
    QString due;
    bool overdue = false;
    friend bool operator==(const OpenAction &, const OpenAction &) = default;
};

/// What is still to be done, the most urgent first. Only rows whose words changed are told as the clock
/// ticks.
class ActionItemsModel final : public RowsModel<OpenAction>
{
    Q_OBJECT
public:
    enum Role {
        OwnerRole = Qt::UserRole,
        DueRole,
        OverdueRole, ///< bool
    };

    explicit ActionItemsModel(QObject *parent = nullptr);

    void setItems(std::vector<ActionItem> items);
    void setNow(const Formatter &format, qint64 nowMs);
    int overdueCount() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

    /// "by 23:20", "tomorrow", "2026-12-01", "overdue 8 min"; empty: no date.
    static QString dueText(std::optional<qint64> dueMs, const Formatter &format, qint64 nowMs);

private:
    void rebuild();

    std::vector<ActionItem> m_items;
    Formatter m_format;
    qint64 m_nowMs = 0;
};

} // namespace wardroom
