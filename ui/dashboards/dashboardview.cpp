// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardview.h"

#include "models/dashboards/importlossmodel.h"
#include "models/view/viewcontext.h"
#include "ui/charts/annotationsbutton.h"
#include "ui/charts/axisgroup.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/cursorpanel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/inspectorsplit.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardtime.h"
#include "ui/dashboards/importreportpanel.h"
#include "ui/dashboards/linkbar.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/panelview.h"
#include "ui/dashboards/variablebar.h"
#include "ui/shell/rangetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {
constexpr int PageMargin = 12;
constexpr int InspectorWidth = 372;
constexpr int FoldBelow = 1180;
constexpr int TickMs = 5'000;
} // namespace

DashboardView::DashboardView(ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(new DashboardPresenter(context, this))
    , m_links(new LinkBar)
    , m_notice(new NoticeBar(NoticeBar::Kind::Info))
    , m_variables(new VariableBar)
    , m_board(new PanelBoard(context))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(createHead());
    m_column->addWidget(m_notice);
    m_column->addWidget(m_links);
    m_column->addWidget(m_variables);
    m_column->addWidget(m_board, 1);
    createInspector();
    m_split = new InspectorSplit(content, m_inspector, InspectorWidth, FoldBelow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    onRestyle(content, [this] {
        const int margin = scaled(this, PageMargin);
        m_column->setContentsMargins(margin, scaled(this, 8), scaled(this, 4), 0);
        m_column->setSpacing(scaled(this, 8));
    });
    connectPresenter();
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &DashboardView::showStalePanels);
    onRetranslate(this, [this] { retranslate(); });
}

DashboardView::~DashboardView() = default;

QWidget *DashboardView::createHead()
{
    m_back = new QToolButton;
    m_back->setIcon(icon(IconId::ChevronLeft));
    m_back->setAutoRaise(true);
    m_title = new ElidedLabel(TextRole::PageTitle);
    m_reportButton = new QPushButton;
    m_reportButton->setCheckable(true);
    m_timing = new ElidedLabel(TextRole::Base, Token::TextMuted);
    m_compare = new QComboBox;
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ownRange = new QPushButton(icon(IconId::Clock), QString());
    m_ownRange->hide();
    m_headRight = new QHBoxLayout;
    m_head = new QWidget;
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_reportButton);
    row->addStretch(1);
    row->addWidget(m_timing);
    row->addWidget(m_ownRange);
    row->addWidget(m_compare);
    auto *const annotations = new AnnotationsButton(m_context);
    connect(&m_presenter->everywhere(), &MarksFeed::changed, annotations, [this, annotations] {
        const auto &problem = m_presenter->everywhere().problem();
        annotations->setProblem(problem ? errorText(*problem).text() : QString());
    });
    row->addWidget(annotations);
    row->addLayout(m_headRight);
    connect(m_back, &QToolButton::clicked, this, &DashboardView::backRequested);
    connect(m_reportButton, &QPushButton::toggled, this, &DashboardView::toggleReport);
    connect(m_ownRange, &QPushButton::clicked, this, [this] {
        if (const auto range = ownRange(m_presenter->dashboard(), m_context))
            m_context.setRange(*range);
    });
    connect(m_compare, &QComboBox::activated, m_presenter, [this] {
        m_presenter->setCompareWith(static_cast<CompareWith>(m_compare->currentData().toInt()));
    });
    return m_head;
}

void DashboardView::createInspector()
{
    m_report = new ImportReportPanel;
    m_cursors = new CursorPanel(m_context);
    m_inspector = new QStackedWidget;
    m_inspector->addWidget(m_report);
    m_inspector->addWidget(m_cursors);
    connect(m_report, &ImportReportPanel::closeRequested, m_reportButton, [this] { m_reportButton->setChecked(false); });
    connect(m_report, &ImportReportPanel::panelRequested, m_board, &PanelBoard::scrollToPanel);
    connect(&m_context.cursor(), &TimeCursor::locksChanged, this, &DashboardView::followLocks);
}

void DashboardView::connectPresenter()
{
    connect(m_presenter, &DashboardPresenter::placedChanged, this, &DashboardView::showPlaced);
    connect(m_presenter, &DashboardPresenter::variablesChanged, this, &DashboardView::showVariables);
    connect(m_presenter, &DashboardPresenter::panelChanged, this, &DashboardView::showPanel);
    connect(m_presenter, &DashboardPresenter::marksChanged, this, &DashboardView::showAllPanels);
    connect(m_presenter, &DashboardPresenter::completeChanged, this, &DashboardView::completeChanged);
    connect(m_presenter, &DashboardPresenter::completeChanged, this, &DashboardView::showTiming);
    connect(m_links, &LinkBar::linkChosen, this, [this](const DashboardLink &link) {
        Q_EMIT linkRequested(linkTarget(link, m_presenter->variables().values, m_presenter->macros()));
    });
    connect(m_links, &LinkBar::dashboardChosen, this, [this](const DashboardLink &link, const LibraryEntry &entry) {
        Q_EMIT linkRequested(linkTarget(link, entry, m_presenter->variables().values));
    });
    connect(m_notice->button(), &QPushButton::clicked, this, [this] { tell({}); });
    connect(&m_context, &ViewContext::rangeChanged, this, &DashboardView::showOwnRange);
    connect(m_variables, &VariableBar::chosen, m_presenter, &DashboardPresenter::setChoice);
    connect(m_board, &PanelBoard::visibleChanged, m_presenter, [this] {
        m_presenter->setVisible(m_board->visiblePanels());
        updateCursorCharts();
    });
    connect(m_board, &PanelBoard::viewCreated, this, &DashboardView::connectPanel);
    connect(m_board, &PanelBoard::panelClicked, this, &DashboardView::panelClicked);
    connect(m_board, &PanelBoard::rowToggled, m_presenter, &DashboardPresenter::setRowCollapsed);
    connect(&m_context, &ViewContext::zoneChanged, this, &DashboardView::showAllPanels);
}

void DashboardView::connectPanel(const QString &key, PanelView *view)
{
    connect(view, &PanelView::retryRequested, m_presenter, &DashboardPresenter::retry);
    connect(view, &PanelView::rendered, this, &DashboardView::completeChanged);
    connect(view, &PanelView::dashboardRequested, this, &DashboardView::dashboardRequested);
    connect(view, &PanelView::linkRequested, this, [this, key](const DataLink &link) { followPanelLink(key, link); });
    if (ChartPanel *chart = view->chart()) {
        shareAxes(key, chart->canvas());
        chart->menu().setComparable(true);
        connect(&chart->menu(), &ChartMenu::compareRequested, m_presenter, &DashboardPresenter::setCompareWith);
    }
    showPanel(key);
}

/// Charts that stand above each other have equally wide axes, so that their cursors line up.
void DashboardView::shareAxes(const QString &key, ChartCanvas &canvas)
{
    const auto &placed = m_presenter->placed();
    const auto it =
        std::find_if(placed.begin(), placed.end(), [&](const PlacedPanel &each) { return each.key == key; });
    if (it == placed.end())
        return;
    AxisGroup *&group = m_axes[{it->grid.x, it->grid.w}];
    if (!group)
        group = new AxisGroup(this);
    canvas.setAxisGroup(group);
}

void DashboardView::open(DashboardDocument document)
{
    m_reportButton->setChecked(false);
    tell({});
    m_board->setPanels({}, {}); // nothing of the one before is to be seen
    m_board->verticalScrollBar()->setValue(0);
    m_presenter->open(std::move(document));
    showHead();
}

void DashboardView::setDocument(DashboardDocument document)
{
    m_presenter->setDocument(std::move(document));
    showHead();
}

const DashboardDocument &DashboardView::document() const
{
    return m_presenter->document();
}

void DashboardView::setBare(bool bare)
{
    m_bare = bare;
    m_head->setVisible(!bare);
    showVariables();
}

void DashboardView::insertBar(QWidget *bar)
{
    m_column->insertWidget(m_column->indexOf(m_variables), bar);
}

void DashboardView::setSideView(QWidget *view)
{
    if (view && m_inspector->indexOf(view) < 0)
        m_inspector->addWidget(view);
    m_side = view;
    if (view) {
        m_inspector->setCurrentWidget(view);
        m_split->openInspector();
    } else if (m_reportButton->isChecked()) {
        toggleReport(true);
    } else {
        m_split->closeInspector();
        followLocks();
    }
}

void DashboardView::setUnsaved(bool unsaved)
{
    m_unsaved = unsaved;
    showHead();
}

bool DashboardView::isComplete() const
{
    const QList<PanelView *> views = m_board->views();
    return m_presenter->isComplete()
        && std::all_of(views.begin(), views.end(), [](const PanelView *view) { return view->isRendered(); });
}

void DashboardView::retranslate()
{
    m_back->setToolTip(tr("All dashboards"));
    m_back->setAccessibleName(m_back->toolTip());
    m_compare->setAccessibleName(tr("Compare with"));
    m_notice->button()->setText(tr("Close"));
    m_board->setAccessibleName(tr("Panels"));
    m_split->setTitles(tr("Dashboard"), tr("Report and cursors"));
    fillCompare();
    showHead();
    showVariables();
    showAllPanels();
}

void DashboardView::fillCompare()
{
    const std::pair<QString, CompareWith> choices[] = {
        {tr("Compare: nothing"), CompareWith::Nothing},
        {tr("Compare: 1 hour before"), CompareWith::HourBefore},
        {tr("Compare: 1 day before"), CompareWith::DayBefore},
        {tr("Compare: 1 week before"), CompareWith::WeekBefore},
        {tr("Compare: before the deployment"), CompareWith::BeforeDeployment}};
    m_compare->clear();
    for (const auto &[text, with] : choices)
        m_compare->addItem(text, static_cast<int>(with));
    m_compare->setCurrentIndex(m_compare->findData(static_cast<int>(m_presenter->comparedWith())));
}

void DashboardView::showHead()
{
    const DashboardDocument &document = m_presenter->document();
    const ImportReport &report = document.report;
    const QString title = document.dashboard.title.isEmpty() ? tr("Untitled dashboard") : document.dashboard.title;
    m_title->setText(m_unsaved ? tr("%1 (not saved)").arg(title) : title);
    m_reportButton->setText(ImportLossModel::summary(report));
    m_reportButton->setIcon(icon(report.status() == ImportStatus::Lost ? IconId::Warning : IconId::Info,
                                 report.status() == ImportStatus::Lost ? Token::P2 : Token::Partial));
    m_reportButton->setVisible(report.status() != ImportStatus::Whole);
    m_report->setReport(report);
    showOwnRange();
    showLinks();
}

void DashboardView::showOwnRange()
{
    const auto range = ownRange(m_presenter->dashboard(), m_context);
    m_ownRange->setVisible(range && *range != m_context.range());
    if (!range)
        return;
    const qint64 nowMs = m_presenter->nowMs();
    const RangeText text =
        RangeText::of(*range, range->resolve(nowMs, m_context.zone()), m_presenter->format(), nowMs);
    m_ownRange->setText(text.main);
    m_ownRange->setToolTip(tr("Back to the time range that the dashboard was made for"));
    m_ownRange->setAccessibleName(tr("The dashboard's own range: %1").arg(text.main));
}

void DashboardView::showLinks()
{
    std::vector<DashboardLink> links = m_bare ? std::vector<DashboardLink>() : m_presenter->dashboard().links;
    for (DashboardLink &link : links)
        link.title = interpolatedTitle(link.title, m_presenter->variables().values, m_presenter->macros());
    m_links->setLinks(links, m_library);
}

void DashboardView::setLibrary(std::vector<LibraryEntry> library)
{
    if (library == m_library)
        return;
    m_library = std::move(library);
    showLinks();
    showAllPanels();
}

void DashboardView::tell(const QString &sentence)
{
    m_notice->setText(sentence);
}

void DashboardView::followPanelLink(const QString &key, const DataLink &link)
{
    const auto &placed = m_presenter->placed();
    const auto it =
        std::find_if(placed.begin(), placed.end(), [&](const PlacedPanel &each) { return each.key == key; });
    if (it != placed.end())
        Q_EMIT linkRequested(linkTarget(link.title, link.url, it->values, m_presenter->macros()));
}

void DashboardView::showVariables()
{
    m_variables->setVariables(m_presenter->dashboard().variables, m_presenter->variables(),
                              m_presenter->variablesError(), m_presenter->format());
    showLinks();
    if (m_bare)
        m_variables->hide();
}

void DashboardView::showPlaced()
{
    m_board->setPanels(m_presenter->dashboard(), m_presenter->placed());
    m_presenter->setVisible(m_board->visiblePanels());
    for (const PlacedPanel &placed : m_presenter->placed()) {
        if (const PanelView *view = m_board->view(placed.key); view && view->chart())
            shareAxes(placed.key, view->chart()->canvas());
    }
    showAllPanels();
    updateCursorCharts();
}

void DashboardView::showPanel(const QString &key)
{
    PanelView *view = m_board->view(key);
    if (!view)
        return; // not looked at
    const auto &placed = m_presenter->placed();
    const auto it =
        std::find_if(placed.begin(), placed.end(), [&](const PlacedPanel &each) { return each.key == key; });
    const Panel *panel = it == placed.end() ? nullptr : m_presenter->dashboard().panel(it->panelId);
    if (!panel)
        return;
    const Formatter format = m_presenter->format();
    PanelContent content{*panel, *it, m_presenter->feed().data(key), format, m_presenter->marks()};
    content.definition = findIn(m_presenter->document().model, panel->path);
    content.nowMs = m_presenter->nowMs();
    content.library = m_library.empty() ? nullptr : &m_library;
    if (const auto shift = m_presenter->comparedShiftMs()) {
        content.earlier = &m_presenter->earlierData(key);
        content.earlierShiftMs = *shift;
        content.earlierName = ChartMenu::nameOf(m_presenter->comparedWith());
    }
    view->setContent(content);
    if (ChartPanel *chart = view->chart())
        chart->menu().setComparedWith(m_presenter->comparedWith());
}

void DashboardView::showAllPanels()
{
    m_compare->setCurrentIndex(m_compare->findData(static_cast<int>(m_presenter->comparedWith())));
    for (const PlacedPanel &placed : m_presenter->placed())
        showPanel(placed.key);
}

/// Their heads tell an age.
void DashboardView::showStalePanels()
{
    for (const PlacedPanel &placed : m_presenter->placed()) {
        const PanelData &shown = m_presenter->feed().data(placed.key);
        if (shown.hasData() && shown.error)
            showPanel(placed.key);
    }
}

void DashboardView::showTiming()
{
    if (m_presenter->feed().isRunning()) {
        m_timing->setText(tr("loading"));
    } else if (m_presenter->queriesAsked() > 0) {
        const double seconds = static_cast<double>(m_presenter->tookMs()) / 1000;
        m_timing->setText(tr("%n queries, %1", nullptr, m_presenter->queriesAsked())
                              .arg(m_presenter->format().value(seconds, Unit::Seconds)));
    } else {
        m_timing->clear();
    }
}

void DashboardView::toggleReport(bool shown)
{
    m_inspector->setCurrentWidget(m_report);
    if (shown)
        m_split->raiseInspector();
    else
        m_split->closeInspector();
}

void DashboardView::followLocks()
{
    const TimeCursor::Locks &locks = m_context.cursor().locks();
    if (m_reportButton->isChecked() || m_side || !isVisible())
        return;
    const bool both = locks[TimeCursor::A] && locks[TimeCursor::B];
    m_inspector->setCurrentWidget(m_cursors);
    if (both)
        m_split->openInspector();
    else
        m_split->closeInspector();
}

void DashboardView::updateCursorCharts()
{
    QList<ChartCanvas *> charts;
    for (const PanelView *view : m_board->views()) {
        if (ChartPanel *chart = view->chart())
            charts << &chart->canvas();
    }
    m_cursors->setCharts(charts);
}

void DashboardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    m_presenter->setActive(true);
}

void DashboardView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_presenter->setActive(false);
}

bool DashboardView::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::StyleChange)
        showAllPanels(); // colours of the author's names are the theme's
    return handled;
}

} // namespace wardroom
