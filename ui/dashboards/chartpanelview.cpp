// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/chartpanelview.h"

#include "services/core/background.h"
#include "ui/charts/chartpanel.h"
#include "ui/dashboards/panelchart.h"
#include "ui/dashboards/panellinks.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

ChartPanelView::ChartPanelView(ViewContext &context, QWidget *parent)
    : PanelView(parent)
    , m_chart(new ChartPanel(context))
    , m_links(new PanelLinks)
{
    m_chart->headLayout()->addWidget(m_links);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    connect(m_chart, &ChartPanel::retryRequested, this, &PanelView::retryRequested);
    connect(m_links, &PanelLinks::chosen, this, &PanelView::linkRequested);
    connect(&m_chart->canvas(), &ChartCanvas::rendered, this, &PanelView::rendered);
}

bool ChartPanelView::isRendered() const
{
    return !m_preparing.isActive() && (!m_chart->canvas().isVisible() || m_chart->canvas().isRendered());
}

void ChartPanelView::setContent(const PanelContent &content)
{
    const PanelData &now = content.data;
    const HeadState state = headState(content);
    m_chart->setState(state.mark, state.word);
    m_chart->setHead(content.placed.title, {});
    m_chart->setToolTip(toolTipOf(content));
    m_chart->canvas().setSource(sourceOf(content));
    m_links->setLinks(content.panel.links);
    m_preparing.cancel(); // of what is no longer to be shown
    if (!now.hasData()) {
        if (now.error)
            m_chart->showError(*now.error);
        else
            m_chart->showLoading();
        return;
    }
    ChartSpec spec = panelChart(content.panel, content.placed.title, now,
                                {content.format, themeOf(this), content.format.zone()});
    spec.bands = content.marks.bands;
    spec.deployments = content.marks.deployments;
    spec.annotationsShown = content.marks.shown;
    if (content.earlier && content.earlier->hasData() && !content.earlier->series.empty())
        spec.comparison = panelComparison(spec, now, *content.earlier, content.earlierShiftMs, content.earlierName);
    m_chart->setNote(complaintOf(content));
    chooseLegend(content);
    if (spec.kind == ChartKind::Heatmap)
        prepareHeatmap(content, std::move(spec));
    else
        showChart(std::move(spec));
}

/// Cells are counted in the background: a wide histogram over a long time is millions of samples. What was counted is
/// kept as long as the data is the same.
void ChartPanelView::prepareHeatmap(const PanelContent &content, ChartSpec spec)
{
    std::vector<SnapshotPtr> snapshots;
    for (const PanelSeries &series : content.data.series)
        snapshots.push_back(series.snapshot);
    const bool sameOptions = m_heatmapOptions == content.panel.options;
    if (m_isHeatmapReady && sameOptions && snapshots == m_heatmapOf) {
        spec.heatmap = m_heatmap;
        showChart(std::move(spec));
        return;
    }
    m_heatmapOf = std::move(snapshots);
    m_heatmapOptions = content.panel.options;
    m_isHeatmapReady = false;
    PanelData counted;
    counted.series = content.data.series;
    m_preparing = runInBackground(
        this,
        [panel = content.panel, counted = std::move(counted)](const CancelToken &) -> Result<HeatmapPtr> {
            return panelHeatmap(panel, counted);
        },
        [this, spec = std::move(spec)](Result<HeatmapPtr> heatmap) mutable {
            m_heatmap = heatmap.value_or(HeatmapPtr());
            m_isHeatmapReady = heatmap.has_value();
            spec.heatmap = m_heatmap;
            showChart(std::move(spec));
            Q_EMIT rendered();
        });
}

void ChartPanelView::showChart(ChartSpec spec)
{
    const bool empty = spec.kind == ChartKind::Heatmap ? !spec.heatmap
        : spec.kind == ChartKind::States               ? !spec.states || spec.states->rows.empty()
                                                       : !spec.hasData() && !spec.comparison;
    if (empty)
        m_chart->showEmpty(tr("No data in this time range"));
    else
        m_chart->setSpec(std::move(spec));
}

/// As the file says, until the file says otherwise: in between a person may have chosen.
void ChartPanelView::chooseLegend(const PanelContent &content)
{
    const LegendLook look = panelLegend(content.panel, content.placed.grid);
    if (look == m_look)
        return;
    m_look = look;
    m_chart->setLegendLook(look);
}

} // namespace wardroom
