// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtWidgets/QAbstractButton>

namespace wardroom {

/// A lane's dot, word and number of events, which shows the lane or hides it.
class LaneChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LaneChip(Lane lane, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Lane m_lane;
    int m_count = 0;
};

} // namespace wardroom
