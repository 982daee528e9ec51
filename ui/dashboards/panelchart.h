// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboards/fieldvalue.h"
#include "services/render/chartspec.h"
#include "services/render/theme.h"
#include "ui/charts/legendlook.h"

namespace wardroom {

/// What a chart is made of besides its data.
struct PanelChartContext
{
    Formatter format;
    Theme theme;
    QTimeZone zone;
};

/// The cells of a heatmap panel; null without any. May take long: call it in the background.
HeatmapPtr panelHeatmap(const Panel &panel, const PanelData &data);
/// How the panel's author wants its legend, as far as there is room for it.
LegendLook panelLegend(const Panel &panel, const GridPos &grid);
/// The chart of a timeseries, heatmap (without its cells, which panelHeatmap() makes), state timeline or status history panel: series styled by its field
/// config, axes, thresholds. Marks are left to the caller. A pure function.
ChartSpec panelChart(const Panel &panel, const QString &title, const PanelData &data,
                     const PanelChartContext &context);
/// @p spec's series, made of @p now, beside those of the same query with the same labels in @p earlier, which has some.
ChartComparison panelComparison(const ChartSpec &spec, const PanelData &now, const PanelData &earlier, qint64 shiftMs,
                                const QString &name);

/// All queries' series as one snapshot; @p data has some.
SnapshotPtr joinedSnapshot(const PanelData &data);

} // namespace wardroom
