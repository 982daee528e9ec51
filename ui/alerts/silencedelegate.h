// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"

#include <QtWidgets/QStyledItemDelegate>

namespace wardroom {

class Clock;

/// Draws a silence's state with a mark, its matchers in the code font, and its end as a time with what is left.
class SilenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SilenceDelegate(const Clock &clock, QObject *parent = nullptr);

    void setFormatter(const Formatter &format) { m_format = format; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString endText(const QModelIndex &index) const;

    const Clock &m_clock;
    Formatter m_format;
};

} // namespace wardroom
