// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"
#include "services/render/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace wardroom {

class Clock;

/// Draws the cells of an alert: priority mark, name, the labels that differ, value, age and state. Group rows are
/// drawn by AlertTreeView, because they reach over all columns.
class AlertDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AlertDelegate(const Clock &clock, QObject *parent = nullptr);

    void setFormatter(const Formatter &format) { m_format = format; }
    const Formatter &formatter() const { return m_format; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QString cellText(const QModelIndex &index) const;
    void paintPriorityCell(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const;
    void paintDiffers(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const;
    void paintState(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const;
    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const;

    const Clock &m_clock;
    Formatter m_format;
};

} // namespace wardroom
