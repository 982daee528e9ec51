// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace wardroom {

/// Cells of the list of incidents: the severity's chip, titles with what a search found in them, and what is open in bold.
class IncidentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintExcerpt(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace wardroom
