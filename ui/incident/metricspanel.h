// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

namespace wardroom {

class BarChart;
class ElidedLabel;
class PanelFrame;
class StateView;

/// Mean times to acknowledge and to resolve, month by month, with the number of incidents they are of and their definitions.
class MetricsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MetricsPanel(QWidget *parent = nullptr);

    void setIncidents(const std::vector<Incident> &incidents, qint64 nowMs, const Formatter &format);
    BarChart *chart() const { return m_chart; }

private:
    void apply();

    PanelFrame *m_frame;
    BarChart *m_chart;
    StateView *m_state;
    ElidedLabel *m_definition;
    std::vector<Incident> m_incidents;
    qint64 m_nowMs = 0;
    Formatter m_format;
};

} // namespace wardroom
