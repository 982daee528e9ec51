// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/figurebody.h"

namespace wardroom {

/// An arc with the value on it, and a thin one outside with the thresholds.
class GaugeBody final : public FigureBody
{
    Q_OBJECT
public:
    using FigureBody::FigureBody;

protected:
    bool showsUnknown() const override { return true; }
    void readOptions(const JsonValue &options) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGauge(QPainter &painter, const QRectF &cell, const FieldValue &value) const;
    void paintThresholds(QPainter &painter, const QRectF &circle, const FieldValue &value, qreal width) const;

    bool m_showsThresholds = true;
};

} // namespace wardroom
