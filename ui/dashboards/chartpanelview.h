// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "ui/dashboards/panelview.h"

namespace wardroom {

/// Panels over time: timeseries, heatmap, state timeline, status history.
class ChartPanelView final : public PanelView
{
    Q_OBJECT
public:
    explicit ChartPanelView(ViewContext &context, QWidget *parent = nullptr);

    void setContent(const PanelContent &content) override;
    ChartPanel *chart() const override { return m_chart; }
    bool isRendered() const override;

private:
    void chooseLegend(const PanelContent &content);

    ChartPanel *m_chart;
    bool m_legendChosen = false; ///< by the dashboard; from then on by the person
};

} // namespace wardroom
