// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/figurebody.h"

namespace wardroom {

/// A bar a figure: name, bar, value.
class BarGaugeBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAcross(QPainter &painter);
    void paintUpright(QPainter &painter);

    bool m_upright = false;
};

} // namespace wardroom
