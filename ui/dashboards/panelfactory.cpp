// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panelfactory.h"

#include "ui/dashboards/alertlistbody.h"
#include "ui/dashboards/barbody.h"
#include "ui/dashboards/bargaugebody.h"
#include "ui/dashboards/chartpanelview.h"
#include "ui/dashboards/dashboardlistbody.h"
#include "ui/dashboards/framedpanel.h"
#include "ui/dashboards/gaugebody.h"
#include "ui/dashboards/logsbody.h"
#include "ui/dashboards/piebody.h"
#include "ui/dashboards/placeholderbody.h"
#include "ui/dashboards/statbody.h"
#include "ui/dashboards/tablebody.h"
#include "ui/dashboards/textbody.h"

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

using Creator = PanelView *(*)(ViewContext &);

PanelView *chart(ViewContext &context)
{
    return new ChartPanelView(context);
}

template <typename Body> PanelView *framed(ViewContext &context)
{
    if constexpr (std::is_constructible_v<Body, ViewContext &>)
        return new FramedPanel(new Body(context), context);
    else
        return new FramedPanel(new Body, context);
}

struct Entry
{
    PanelKind kind;
    Creator create;
};

constexpr std::array Table{
    Entry{PanelKind::TimeSeries, chart},
    Entry{PanelKind::Heatmap, chart},
    Entry{PanelKind::StateTimeline, chart},
    Entry{PanelKind::StatusHistory, chart},
    Entry{PanelKind::Stat, framed<StatBody>},
    Entry{PanelKind::Gauge, framed<GaugeBody>},
    Entry{PanelKind::BarGauge, framed<BarGaugeBody>},
    Entry{PanelKind::Table, framed<TableBody>},
    Entry{PanelKind::PieChart, framed<PieBody>},
    Entry{PanelKind::BarChart, framed<BarBody>},
    Entry{PanelKind::Histogram, framed<BarBody>},
    Entry{PanelKind::Text, framed<TextBody>},
    Entry{PanelKind::Logs, framed<LogsBody>},
    Entry{PanelKind::AlertList, framed<AlertListBody>},
    Entry{PanelKind::DashboardList, framed<DashboardListBody>},
    Entry{PanelKind::Placeholder, framed<PlaceholderBody>},
};

} // namespace

PanelView *createPanelView(PanelKind kind, ViewContext &context)
{
    const auto entry =
        std::find_if(Table.begin(), Table.end(), [kind](const Entry &each) { return each.kind == kind; });
    return entry == Table.end() ? framed<PlaceholderBody>(context) : entry->create(context);
}

} // namespace wardroom
