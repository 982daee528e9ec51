// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

namespace wardroom {

/// What is known about a time or a value beside the data: firing alerts, deployments, incidents, thresholds.
class AnnotationPainter
{
public:
    /// All of them must outlive it.
    AnnotationPainter(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec,
                      const ChartLayout &layout);

    /// Below the grid: tinted ground of firing alerts and between thresholds.
    void paintGround();
    /// Above the series.
    void paintMarks();

private:
    void paintThresholdBands();
    void paintThreshold(const ChartThreshold &threshold);
    void paintFlag(qint64 ms, const QString &text, const QColor &color);
    void paintDeployments();
    void paintIncidents();
    void paintStrip();

    QPainter &m_painter;
    const ChartPainter &m_charts;
    const ChartSpec &m_spec;
    const ChartLayout &m_layout;
    std::vector<QRectF> m_labels; ///< where texts of flags stand
};

} // namespace wardroom
