// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidentedits.h"
#include "services/render/format.h"

#include <functional>

namespace wardroom {

/// The response checklist: what is to be done, what is under way, who ticked what and when.
class ChecklistModel final : public RowsModel<CheckItem>
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< int, of CheckState
        TimeRole, ///< when it was done, to the minute; empty: it is not
        ByRole, ///< who did it
    };

    explicit ChecklistModel(QObject *parent = nullptr);

    void setItems(const std::vector<CheckItem> &items);
    /// @p textOf: an item in the reader's language.
    void setFormat(const Formatter &format, std::function<QString(const CheckItem &)> textOf);
    int doneCount() const;
    static CheckState stateOf(const CheckItem &item);
    /// What Space makes of it: done, or open again.
    static CheckState ticked(const CheckItem &item);
    /// What P makes of it: in progress, or open again.
    static CheckState startedOrNot(const CheckItem &item);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString textOf(const CheckItem &item) const { return m_textOf ? m_textOf(item) : item.text; }
    QString stateText(const CheckItem &item) const;

    Formatter m_format;
    std::function<QString(const CheckItem &)> m_textOf;
};

} // namespace wardroom
