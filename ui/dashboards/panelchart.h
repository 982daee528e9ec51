// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboards/fieldvalue.h"
#include "services/render/chartspec.h"
#include "services/render/theme.h"

namespace wardroom {

/// What a chart is made of besides its data.
struct PanelChartContext
{
    Formatter format;
    Theme theme;
    QTimeZone zone;
};

/// The chart of a timeseries, heatmap, state timeline or status history panel: series styled by its field
/// config, axes, thresholds. Marks are left to the caller. A pure function.
ChartSpec panelChart(const Panel &panel, const QString &title, const PanelData &data,
                     const PanelChartContext &context);
/// All queries' series as one snapshot; @p data has some.
SnapshotPtr joinedSnapshot(const PanelData &data);

} // namespace wardroom
