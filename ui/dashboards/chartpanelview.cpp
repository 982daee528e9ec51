// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/chartpanelview.h"

#include "ui/charts/chartpanel.h"
#include "ui/dashboards/panelchart.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

namespace {
constexpr int LeastLegendHeight = 9; // grid rows, for a chart with its legend as a table
}

ChartPanelView::ChartPanelView(ViewContext &context, QWidget *parent)
    : PanelView(parent)
    , m_chart(new ChartPanel(context))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    connect(m_chart, &ChartPanel::retryRequested, this, &PanelView::retryRequested);
    connect(&m_chart->canvas(), &ChartCanvas::rendered, this, &PanelView::rendered);
}

bool ChartPanelView::isRendered() const
{
    return !m_chart->canvas().isVisible() || m_chart->canvas().isRendered();
}

void ChartPanelView::setContent(const PanelContent &content)
{
    const PanelData &now = content.data;
    const HeadState state = headState(content);
    m_chart->setState(state.mark, state.word);
    m_chart->setHead(content.placed.title, {});
    m_chart->setToolTip(plainToolTip(content.panel.description));
    if (!now.hasData()) {
        if (now.error)
            m_chart->showError(*now.error);
        else
            m_chart->showLoading();
        return;
    }
    ChartSpec spec = panelChart(content.panel, content.placed.title, now,
                                {content.format, themeOf(this), content.format.zone()});
    const bool empty = spec.kind == ChartKind::Heatmap ? !spec.heatmap
        : spec.kind == ChartKind::States               ? !spec.states || spec.states->rows.empty()
                                                       : spec.series.empty();
    if (empty) {
        m_chart->showEmpty(tr("No data in this time range"));
        return;
    }
    spec.bands = content.marks.bands;
    spec.deployments = content.marks.deployments;
    spec.annotationsShown = content.marks.shown;
    if (content.earlier && content.earlier->hasData() && !content.earlier->series.empty())
        spec.comparison = makeComparison(spec.series, joinedSnapshot(*content.earlier), content.earlierShiftMs,
                                         content.earlierName);
    m_chart->setSpec(std::move(spec));
    chooseLegend(content);
}

void ChartPanelView::chooseLegend(const PanelContent &content)
{
    if (std::exchange(m_legendChosen, true))
        return;
    const JsonValue &legend = content.panel.options.value(u"legend");
    if (legend.value(u"displayMode").toString() == QLatin1String("table")
        && content.placed.grid.h >= LeastLegendHeight)
        m_chart->setLegendTable(true);
}

} // namespace wardroom
