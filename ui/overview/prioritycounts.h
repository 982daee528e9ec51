// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/priority.h"

#include <QtWidgets/QWidget>

#include <array>

namespace wardroom {

/// "P0 3  P1 2  P2 4  P3 2", by marks, for the head of a panel.
class PriorityCounts final : public QWidget
{
    Q_OBJECT
public:
    explicit PriorityCounts(QWidget *parent = nullptr);

    void setCounts(const std::array<int, PriorityCount> &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal entryWidth(int count) const;

    std::array<int, PriorityCount> m_counts{};
};

} // namespace wardroom
