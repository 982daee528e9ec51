// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/priority.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// The mark of a priority, with a count where one is given: "P0 3".
class PriorityLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit PriorityLabel(Priority priority, QWidget *parent = nullptr);

    void setPriority(Priority priority);
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    Priority m_priority;
    int m_count = -1; ///< none
};

} // namespace wardroom
