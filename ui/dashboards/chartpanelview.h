// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/core/requesthandle.h"
#include "ui/charts/legendlook.h"
#include "ui/dashboards/panelview.h"

namespace wardroom {

class PanelLinks;

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
    void prepareHeatmap(const PanelContent &content, ChartSpec spec);
    void showChart(ChartSpec spec);
    void chooseLegend(const PanelContent &content);

    ChartPanel *m_chart;
    PanelLinks *m_links;
    std::optional<LegendLook> m_look; ///< of the dashboard
    RequestHandle m_preparing; ///< of the heatmap
    std::vector<SnapshotPtr> m_heatmapOf; ///< what it was counted from
    JsonValue m_heatmapOptions;
    HeatmapPtr m_heatmap; ///< null: there was nothing to count
    bool m_isHeatmapReady = false;
};

} // namespace wardroom
