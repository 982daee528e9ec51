// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace wardroom {

/// Rows of targets and rules: the column of health has a mark beside its word, long texts stand in the code
/// font, a group's row runs over all columns.
class ServerRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p healthColumn: that has the mark; @p codeColumns: in the code font.
    ServerRowDelegate(int healthColumn, QList<int> codeColumns, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const int m_healthColumn;
    const QList<int> m_codeColumns;
};

} // namespace wardroom
