// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomdelegate.h"

namespace wardroom {

/// A role: its name and who has it; edited in place.
class RoleHolderDelegate final : public RoomDelegate
{
    Q_OBJECT
public:
    using RoomDelegate::RoomDelegate;

    /// Names that are offered while one is typed.
    void setNames(const QStringList &names) { m_names = names; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const override;

private:
    int titleWidth() const;

    QStringList m_names;
};

} // namespace wardroom
