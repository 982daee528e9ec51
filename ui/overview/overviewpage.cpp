// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/charts/axisgroup.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/errortext.h"
#include "ui/common/foldinggrid.h"
#include "ui/common/panelframe.h"
#include "ui/common/pindrafts.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/overview/goalboard.h"
#include "ui/overview/overviewdelegates.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/overview/overviewtable.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/prioritycounts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace wardroom {

namespace {

constexpr int PageMargin = 12;
constexpr int PanelGap = 8;
constexpr int ChartColumns = 3; // at most
// Least sizes of a panel with its head.
constexpr int ChartWidth = 340;
constexpr int ChartHeight = 168;
constexpr int TableWidth = 420;
constexpr int TableHeight = 140;

} // namespace

OverviewPage::OverviewPage(ViewContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_presenter(std::make_unique<OverviewPresenter>(context))
{
    createLayout();
    connectFeed();
    onRetranslate(this, [this] { retranslate(); });
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::createLayout()
{
    m_board = new GoalBoard(m_presenter->feed().definition().tiles.size());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_board);
    column->addWidget(createCharts(), 3);
    column->addWidget(createTables(), 2);
    onRestyle(content, [this, column] {
        const int margin = scaled(this, PageMargin);
        column->setContentsMargins(margin, margin, margin, margin);
        column->setSpacing(scaled(this, PanelGap));
    });

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

QWidget *OverviewPage::createCharts()
{
    m_grid = new FoldingGrid(ChartWidth);
    m_grid->setMostColumns(ChartColumns);
    m_grid->setGap(PanelGap);
    for (int i = 0; i < ChartColumns; ++i)
        m_axes.push_back(new AxisGroup(this));
    for (std::size_t i = 0; i < m_presenter->feed().definition().charts.size(); ++i) {
        auto *chart = new ChartPanel(m_context);
        m_charts.push_back(chart);
        m_grid->add(chart);
        connect(chart, &ChartPanel::retryRequested, this, [this] { m_presenter->retry(); });
    }
    connect(m_grid, &FoldingGrid::columnsChanged, this, &OverviewPage::shareAxes);
    shareAxes();
    onRestyle(m_grid, [this] {
        for (ChartPanel *chart : m_charts)
            chart->setMinimumHeight(scaled(this, ChartHeight));
    });
    return m_grid;
}

/// Charts that stand in one column have equally wide axes, so that their cursors line up.
void OverviewPage::shareAxes()
{
    const auto columns = static_cast<std::size_t>(m_grid->columns());
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->canvas().setAxisGroup(m_axes[i % columns]);
    m_presenter->setChartWidth(width() / m_grid->columns());
}

QWidget *OverviewPage::createTables()
{
    createAlerts();
    createErrors();
    createServices();
    auto *tables = new FoldingGrid(TableWidth);
    tables->setGap(PanelGap);
    tables->add(m_alertsPanel, 43);
    tables->add(m_errorsPanel, 38);
    tables->add(m_servicesPanel, 19);
    onRestyle(tables, [this] {
        for (PanelFrame *panel : {m_alertsPanel, m_errorsPanel, m_servicesPanel})
            panel->setMinimumHeight(scaled(this, TableHeight));
    });
    return tables;
}

void OverviewPage::createAlerts()
{
    m_alertsTable = new OverviewTable;
    m_alertsTable->setModel(&m_presenter->alerts());
    m_alertsTable->setItemDelegate(new AlertRowDelegate(m_alertsTable));
    m_alertsTable->setColumnWidths({62, 0, 96, 70, 76, 96});
    m_alertsState = new StateView(m_alertsTable);
    m_counts = new PriorityCounts;
    m_alertsPanel = new PanelFrame;
    m_alertsPanel->setBody(m_alertsState);
    m_alertsPanel->headLayout()->addWidget(m_counts);
    connect(m_alertsTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT alertRequested(index.data(ActiveAlertsModel::FingerprintRole).toString());
    });
    connect(m_alertsState, &StateView::retryRequested, this, [this] { m_presenter->retry(); });
}

void OverviewPage::createErrors()
{
    m_errorsTable = new OverviewTable;
    m_errorsTable->setModel(&m_presenter->errorLines());
    m_errorsTable->setItemDelegate(new ErrorRowDelegate(m_errorsTable));
    m_errorsTable->setColumnWidths({112, 92, 0});
    m_errorsState = new StateView(m_errorsTable);
    m_openLogs = new QPushButton;
    m_openLogs->setFlat(true);
    m_openLogs->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    m_openLogs->setIcon(icon(IconId::ChevronRight));
    m_errorsPanel = new PanelFrame;
    m_errorsPanel->setBody(m_errorsState);
    m_errorsPanel->headLayout()->addWidget(m_openLogs);
    const QString logql = m_presenter->feed().definition().logs.lines;
    connect(m_openLogs, &QPushButton::clicked, this, [this, logql] { Q_EMIT logsRequested(logql, 0); });
    connect(m_errorsTable, &QAbstractItemView::activated, this, [this, logql](const QModelIndex &index) {
        Q_EMIT logsRequested(logql, index.data(ErrorLinesModel::TimeMsRole).toLongLong());
    });
    connect(m_errorsState, &StateView::retryRequested, this, [this] { m_presenter->retry(); });
}

void OverviewPage::createServices()
{
    m_servicesTable = new OverviewTable;
    m_servicesTable->setModel(&m_presenter->services());
    m_servicesTable->setItemDelegate(new ServiceRowDelegate(m_servicesTable));
    m_servicesTable->setColumnWidths({0, 72, 66});
    m_servicesState = new StateView(m_servicesTable);
    m_servicesSummary = new TextLabel(TextRole::Caption, Token::TextSecondary);
    m_servicesPanel = new PanelFrame;
    m_servicesPanel->setBody(m_servicesState);
    m_servicesPanel->headLayout()->addWidget(m_servicesSummary);
    connect(m_servicesState, &StateView::retryRequested, this, [this] { m_presenter->retry(); });
}

void OverviewPage::connectFeed()
{
    OverviewFeed *feed = &m_presenter->feed();
    connect(feed, &OverviewFeed::tilesChanged, this, &OverviewPage::showBoard);
    connect(feed, &OverviewFeed::chartChanged, this, &OverviewPage::showChart);
    connect(feed, &OverviewFeed::alertsChanged, this, &OverviewPage::showAlerts);
    connect(feed, &OverviewFeed::errorLinesChanged, this, &OverviewPage::showErrors);
    connect(feed, &OverviewFeed::servicesChanged, this, &OverviewPage::showServices);
    connect(feed, &OverviewFeed::completeChanged, this, &OverviewPage::completeChanged);
    for (ChartPanel *chart : m_charts) {
        connect(&chart->canvas(), &ChartCanvas::rendered, this, &OverviewPage::completeChanged);
        chart->menu().setComparable(true);
        connect(&chart->menu(), &ChartMenu::compareRequested, feed, &OverviewFeed::setCompareWith);
    }
}

void OverviewPage::retranslate()
{
    setWindowTitle(tr("Overview"));
    m_scroll->setAccessibleName(tr("Overview")); // the keyboard scrolls it
    m_presenter->applyFormat();
    m_alertsPanel->setTitle(tr("Alerts"));
    m_errorsPanel->setTitle(tr("Newest errors"));
    m_servicesPanel->setTitle(tr("Services"));
    m_alertsTable->setAccessibleName(tr("Alerts"));
    m_errorsTable->setAccessibleName(tr("Newest errors"));
    m_servicesTable->setAccessibleName(tr("Services"));
    m_openLogs->setText(tr("Open in Logs"));
    showAll();
}

std::optional<PinDraft> OverviewPage::pinDraft() const
{
    const QWidget *focus = focusWidget();
    const auto chosen = [focus](const OverviewTable *table) { return focus == table ? table->currentIndex() : QModelIndex(); };
    if (const QModelIndex index = chosen(m_alertsTable); index.isValid())
        return PinDrafts::ofAlert(m_presenter->alerts().row(index.row()).alert, m_context);
    if (const QModelIndex index = chosen(m_errorsTable); index.isValid()) {
        const ErrorLine &line = m_presenter->errorLines().row(index.row());
        LogLine whole;
        whole.timeNs = line.timeNs;
        whole.text = line.text;
        return PinDrafts::ofLines({whole}, m_presenter->feed().definition().logs.lines, m_context);
    }
    if (chosen(m_servicesTable).isValid())
        return PinDrafts::ofRows(*m_servicesTable, tr("Services"), {}, m_context);
    return std::nullopt;
}

bool OverviewPage::isComplete() const
{
    const auto drawn = [](const ChartPanel *chart) {
        return !chart->canvas().isVisible() || chart->canvas().isRendered();
    };
    return m_presenter->feed().isComplete() && std::all_of(m_charts.begin(), m_charts.end(), drawn);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_presenter->setActive(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_presenter->setActive(false);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_presenter->setChartWidth(width() / m_grid->columns());
}

void OverviewPage::showAll()
{
    showBoard();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        showChart(i);
    showAlerts();
    showErrors();
    showServices();
}

void OverviewPage::showBoard()
{
    const OverviewFeed &feed = m_presenter->feed();
    for (std::size_t i = 0; i < m_board->count(); ++i) {
        m_board->tile(i).setContent(
            OverviewTexts::tile(feed.definition().tiles[i], feed.tile(i), m_context.span(),
                                m_presenter->nowMs(), m_presenter->alerts().counts(), m_presenter->format()));
    }
}

void OverviewPage::showChart(std::size_t index)
{
    const OverviewFeed &feed = m_presenter->feed();
    const PartState state = feed.chartState(index);
    ChartSpec spec = feed.chart(index);
    ChartPanel &panel = *m_charts[index];
    panel.setHead(spec.title, spec.subtitle);
    const bool hasData = !spec.series.empty();
    const auto [mark, word] = OverviewTexts::headState(state, m_presenter->nowMs(), m_presenter->format());
    panel.setState(hasData ? mark : StateMark::Ok, word);
    if (!hasData && state.error) {
        panel.showError(*state.error);
    } else if (!hasData && state.loading) {
        panel.showLoading();
    } else if (!hasData) {
        panel.showEmpty(state.absent ? tr("No Prometheus in this environment")
                                     : tr("No data in this time range"));
    } else {
        panel.menu().setComparedWith(feed.comparedWith());
        const auto problem = feed.comparisonError(index);
        panel.setNote(problem ? tr("The earlier time is not shown. %1").arg(errorText(*problem).text()) : QString());
        if (spec.comparison)
            spec.comparison->name = ChartMenu::nameOf(feed.comparedWith());
        panel.setSpec(std::move(spec));
    }
}

bool OverviewPage::showState(const PartState &state, bool empty, StateView &view, PanelFrame &panel,
                             const QString &emptyTitle)
{
    const auto [mark, word] = OverviewTexts::headState(state, m_presenter->nowMs(), m_presenter->format());
    panel.setState(mark, word);
    if (state.error && !state.hasData())
        view.showError(*state.error);
    else if (state.loading)
        view.showLoading();
    else if (empty)
        view.showEmpty(emptyTitle);
    else
        view.showContent();
    return state.hasData();
}

void OverviewPage::showAlerts()
{
    const OverviewFeed &feed = m_presenter->feed();
    const PartState state = feed.alertsState();
    const ActiveAlertsModel &model = m_presenter->alerts();
    const bool known = showState(state, model.rows().empty(), *m_alertsState, *m_alertsPanel,
                                 state.absent ? tr("No Alertmanager in this environment") : tr("No alerts"));
    m_alertsPanel->setUnit(known ? m_presenter->format().count(model.rowCount()) : QString());
    m_counts->setCounts(model.counts());
    m_counts->setVisible(known);
    if (const AlertFeed *alerts = feed.alerts(); alerts && alerts->isPartial() && !state.error)
        m_alertsPanel->setState(StateMark::Partial,
                                tr("%1 of %2 peers").arg(alerts->answered()).arg(alerts->peers()));
}

void OverviewPage::showErrors()
{
    const ErrorLines &lines = m_presenter->feed().errorLines();
    const bool known = showState(lines.state, lines.lines.empty(), *m_errorsState, *m_errorsPanel,
                                 lines.state.absent ? tr("No Loki in this environment")
                                                    : tr("No errors in this time range"));
    const qint64 window = m_presenter->feed().definition().logs.countWindowMs;
    m_errorsPanel->setUnit(
        known && lines.count
            ? tr("%1 in %2", "a number of lines, and the time they came in")
                  .arg(m_presenter->format().count(*lines.count), m_presenter->format().duration(window))
            : QString());
    m_openLogs->setVisible(!lines.state.absent);
}

void OverviewPage::showServices()
{
    const PartState state = m_presenter->feed().servicesState();
    const ServiceHealthModel &model = m_presenter->services();
    showState(state, model.rows().empty(), *m_servicesState, *m_servicesPanel,
              state.absent ? tr("No Prometheus in this environment") : tr("No service reports"));
    m_servicesPanel->setUnit(model.rows().empty() ? QString()
                                                  : m_presenter->format().count(model.rowCount()));
    m_servicesSummary->setText(model.summary());
}

} // namespace wardroom
