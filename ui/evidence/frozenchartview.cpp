// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozenchartview.h"

#include "services/evidence/frozenspec.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartmenu.h"
#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace wardroom {

FrozenChartView::FrozenChartView(ViewContext &outer, QWidget *parent)
    : QWidget(parent)
    , m_view(outer.clock(), outer.cursor())
    , m_canvas(new ChartCanvas(m_view, nullptr, this))
    , m_legend(new ChartLegend(*m_canvas))
    , m_menu(new ChartMenu(*m_canvas, this))
    , m_failure(new NoticeBar(NoticeBar::Kind::Error))
    , m_whole(new QPushButton)
{
    m_view.setZone(outer.zone());
    connect(&m_view, &ViewContext::rangeChanged, this, &FrozenChartView::showSpan);
    createLayout();
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_canvas, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_menu->menu()->popup(m_canvas->mapToGlobal(at)); });
    connect(m_menu, &ChartMenu::failed, m_failure, [this](const QString &sentence) { m_failure->setText(sentence); });
    connect(m_whole, &QPushButton::clicked, this, [this] { m_view.zoomTo(m_spec.span); });
    onRetranslate(this, [this] { m_whole->setText(tr("Whole range")); });
}

void FrozenChartView::createLayout()
{
    m_whole->setFlat(true);
    m_whole->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_legend, 1);
    head->addWidget(m_whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_failure);
    column->addLayout(head);
    column->addWidget(m_canvas, 1);
}

void FrozenChartView::setChart(const FrozenChart &chart, const QString &query)
{
    m_spec = chartOf(chart);
    m_spec.query = query;
    m_view.setRange(TimeRange::fixed(m_spec.span));
    showSpan();
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        if (!m_spec.series[i].visible)
            m_canvas->toggle(i);
    }
}

/// Beyond what was pinned nothing is known, so the view ends there.
void FrozenChartView::showSpan()
{
    const TimeSpan wanted = m_view.span();
    TimeSpan shown{std::max(wanted.fromMs, m_spec.span.fromMs), std::min(wanted.toMs, m_spec.span.toMs)};
    if (shown.toMs <= shown.fromMs)
        shown = m_spec.span;
    ChartSpec spec = m_spec;
    spec.span = shown;
    m_whole->setVisible(shown != m_spec.span);
    m_canvas->setSpec(std::move(spec));
}

} // namespace wardroom
