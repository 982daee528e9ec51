// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/chartlegend.h"
#include "ui/common/panel.h"
#include "ui/common/stateview.h"

#include <QtWidgets/QHBoxLayout>

namespace wardroom {

ChartPanel::ChartPanel(ViewContext &context, AxisGroup *axes, QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel(this))
    , m_canvas(new ChartCanvas(context, axes))
    , m_legend(new ChartLegend(*m_canvas))
    , m_stateView(new StateView(m_canvas))
{
    m_panel->setBody(m_stateView);
    m_panel->headLayout()->addWidget(m_legend, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_stateView, &StateView::retryRequested, this, &ChartPanel::retryRequested);
}

void ChartPanel::setSpec(ChartSpec spec)
{
    setHead(spec.title, spec.subtitle);
    m_canvas->setSpec(std::move(spec));
    m_stateView->showContent();
    m_legend->show();
}

void ChartPanel::setHead(const QString &title, const QString &subtitle)
{
    m_panel->setTitle(title);
    m_panel->setUnit(subtitle);
}

void ChartPanel::showLoading()
{
    m_stateView->showLoading();
}

void ChartPanel::showEmpty(const QString &title, const QString &text)
{
    m_stateView->showEmpty(title, text);
    m_legend->hide();
}

void ChartPanel::showError(const Error &error)
{
    m_stateView->showError(error);
    m_legend->hide();
}

void ChartPanel::setState(StateMark mark, const QString &word)
{
    m_panel->setState(mark, word);
}

} // namespace wardroom
