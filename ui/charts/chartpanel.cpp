// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/legendtable.h"
#include "ui/common/noticebar.h"
#include "ui/common/panelframe.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

namespace wardroom {

ChartPanel::ChartPanel(ViewContext &context, AxisGroup *axes, QWidget *parent)
    : QWidget(parent)
    , m_panel(new PanelFrame(this))
    , m_canvas(new ChartCanvas(context, axes))
    , m_legend(new ChartLegend(*m_canvas))
    , m_stateView(new StateView(m_canvas))
    , m_menuButton(new QToolButton)
    , m_extras(new QHBoxLayout)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_failure(new NoticeBar(NoticeBar::Kind::Error))
    , m_limit(new NoticeBar(NoticeBar::Kind::Info))
    , m_note(new NoticeBar(NoticeBar::Kind::Warning))
{
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(m_failure);
    bodyLayout->addWidget(m_limit);
    bodyLayout->addWidget(m_note);
    bodyLayout->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_stateView);
    m_splitter->setChildrenCollapsible(false);
    m_panel->setBody(body);
    m_panel->headLayout()->addWidget(m_legend, 1);
    m_panel->headLayout()->addLayout(m_extras);
    m_panel->headLayout()->addWidget(m_menuButton);
    createMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_stateView, &StateView::retryRequested, this, &ChartPanel::retryRequested);
}

void ChartPanel::createMenu()
{
    m_menu = new ChartMenu(*m_canvas, this);
    m_menuButton->setIcon(icon(IconId::More));
    m_menuButton->setAutoRaise(true);
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { m_menu->menu()->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_canvas, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_menu->menu()->popup(m_canvas->mapToGlobal(at)); });
    connect(m_menu, &ChartMenu::failed, m_failure,
            [this](const QString &sentence) { m_failure->setText(sentence); });
    connect(m_menu, &ChartMenu::legendTableRequested, this, &ChartPanel::setLegendTable);
    onRetranslate(m_menuButton, [this] {
        m_menuButton->setToolTip(tr("Copy, save, compare"));
        m_menuButton->setAccessibleName(m_menuButton->toolTip());
    });
}

void ChartPanel::setSpec(ChartSpec spec)
{
    // The axes leave the unit of a rate to the head; say it where the caller did not.
    const QString unit = spec.left.unit.headText();
    setHead(spec.title, spec.subtitle.isEmpty() ? unit : spec.subtitle);
    const std::size_t all = spec.states ? spec.states->all : spec.series.size();
    spec.series.resize(std::min(spec.series.size(), MostSeries));
    m_limit->setText(all > MostSeries
                         ? tr("The first %1 of %2 series are drawn. Narrow the query to see the others.")
                               .arg(MostSeries)
                               .arg(all)
                         : QString());
    m_canvas->setSpec(std::move(spec));
    m_stateView->showContent();
    showLegend();
}

void ChartPanel::setNote(const QString &text)
{
    m_note->setText(text);
}

void ChartPanel::showLegend()
{
    using Place = LegendLook::Place;
    m_legend->setVisible(m_look.place == Place::Head);
    if (m_legendTable)
        m_legendTable->setVisible(m_look.place == Place::Right || m_look.place == Place::Below);
}

void ChartPanel::hideLegend()
{
    m_legend->hide();
    if (m_legendTable)
        m_legendTable->hide();
}

void ChartPanel::setLegendLook(const LegendLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_legend->setFigures(look.place == LegendLook::Place::Head ? look.calculations : QStringList());
    placeTable();
}

void ChartPanel::setLegendTable(bool shown)
{
    using Place = LegendLook::Place;
    const bool isTable = m_look.place == Place::Below || m_look.place == Place::Right;
    if (shown != isTable) {
        m_look = {};
        m_look.place = shown ? Place::Below : Place::Head;
    }
    placeTable();
}

void ChartPanel::placeTable()
{
    const bool right = m_look.place == LegendLook::Place::Right;
    const bool shown = right || m_look.place == LegendLook::Place::Below;
    if (shown && !m_legendTable) {
        m_legendTable = new LegendTable(*m_canvas);
        m_splitter->addWidget(m_legendTable);
    }
    if (m_legendTable) {
        m_splitter->setOrientation(right ? Qt::Horizontal : Qt::Vertical);
        m_splitter->setStretchFactor(0, right ? 2 : 3);
        m_splitter->setStretchFactor(1, right ? 1 : 2);
        m_legendTable->setRoom(width());
        if (shown)
            m_legendTable->setLook(m_look);
        m_legendTable->setVisible(shown);
        if (right) // by these shares; a tree's own wish is too wide
            m_splitter->setSizes({2000, 1000});
    }
    m_menu->setLegendTable(shown);
    showLegend();
}

void ChartPanel::resizeEvent(QResizeEvent *)
{
    if (m_legendTable)
        m_legendTable->setRoom(width());
}

QHBoxLayout *ChartPanel::headLayout() const
{
    return m_extras;
}

void ChartPanel::setHead(const QString &title, const QString &subtitle)
{
    m_panel->setTitle(title);
    m_panel->setUnit(subtitle);
}

std::optional<PinDraft> ChartPanel::pinDraft() const
{
    return m_stateView->state() == StateView::State::Content ? m_canvas->pinDraft() : std::nullopt;
}

void ChartPanel::showLoading()
{
    m_stateView->showLoading();
}

void ChartPanel::showEmpty(const QString &title, const QString &text)
{
    m_stateView->showEmpty(title, text);
    hideLegend();
}

void ChartPanel::showError(const Error &error)
{
    m_stateView->showError(error);
    hideLegend();
}

void ChartPanel::setState(StateMark mark, const QString &word)
{
    m_panel->setState(mark, word);
}

} // namespace wardroom
