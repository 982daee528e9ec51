// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resultpane.h"

#include "models/view/viewcontext.h"
#include "services/explore/rawanswer.h"
#include "ui/charts/annotationsbutton.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/errortext.h"
#include "ui/common/pindrafts.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/explorepresenter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace wardroom {

namespace {
constexpr int MostRawLines = 5'000;
constexpr int RowHeight = 28;
} // namespace

ResultPane::ResultPane(ViewContext &context, ExplorePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(presenter)
{
    m_chart = new ChartPanel(context, nullptr);
    createTable();
    createRaw();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_raw);
    m_state = new StateView(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(createHead());
    layout->addWidget(m_state, 1);
    connect(m_state, &StateView::retryRequested, this, [this] { m_context.refreshNow(); });
    connect(m_chart, &ChartPanel::retryRequested, this, [this] { m_context.refreshNow(); });
    connect(&m_chart->canvas(), &ChartCanvas::rendered, this, &ResultPane::drawn);
    m_chart->menu().setComparable(true);
    connect(&m_chart->menu(), &ChartMenu::compareRequested, &m_presenter, &ExplorePresenter::setCompareWith);
    connect(&context, &ViewContext::zoneChanged, this, &ResultPane::refresh);
    onRetranslate(this, [this] { retranslate(); });
    followAppearance();
}

QWidget *ResultPane::createHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    m_note = new TextLabel(TextRole::Caption, Token::TextMuted);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_note);
    m_annotations = new AnnotationsButton(m_context);
    m_exemplars = new QPushButton;
    m_exemplars->setCheckable(true);
    m_exemplars->setChecked(true);
    layout->addWidget(m_exemplars);
    layout->addWidget(m_annotations);
    connect(m_exemplars, &QPushButton::toggled, this, &ResultPane::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        refresh();
    });
    return head;
}

void ResultPane::createTable()
{
    m_sorted.setSourceModel(&m_presenter.table());
    m_sorted.setSortRole(ResultModel::SortRole);
    m_table = new QTableView;
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    connect(&m_sorted, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeColumnsToContents);
}

void ResultPane::createRaw()
{
    m_raw = new QPlainTextEdit;
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
}

void ResultPane::retranslate()
{
    m_tabs->setTabText(GraphTab, tr("Graph"));
    m_tabs->setTabText(TableTab, tr("Table"));
    m_tabs->setTabText(RawTab, tr("Raw"));
    m_tabs->setAccessibleName(tr("View of the answer"));
    m_exemplars->setText(tr("Exemplars"));
    m_table->setAccessibleName(tr("Answer as a table"));
    m_raw->setAccessibleName(tr("Answer as text"));
    m_presenter.table().setFormat(Formatter(languageOf(), m_context.zone()));
    refresh();
}

void ResultPane::refresh()
{
    updateState();
    const auto &problem = m_presenter.marks().problem();
    m_annotations->setProblem(problem ? errorText(*problem).text() : QString());
    m_annotations->setVisible(m_tabs->currentIndex() == GraphTab);
    m_exemplars->setVisible(m_tabs->currentIndex() == GraphTab);
    if (m_tabs->currentIndex() == GraphTab)
        updateChart();
    else if (m_tabs->currentIndex() == RawTab)
        updateRaw();
    updateNote();
}

void ResultPane::updateState()
{
    bool asked = false;
    bool answered = false;
    const Error *error = nullptr;
    for (std::size_t i = 0; i < m_presenter.queryCount(); ++i) {
        const ExploreQuery &query = m_presenter.query(i);
        asked = asked || !query.query().isEmpty();
        answered = answered || query.result();
        if (query.error())
            error = &*query.error();
    }
    if (!m_presenter.hasPrometheus())
        m_state->showEmpty(
            tr("This environment has no Prometheus."),
            tr("Its answers would stand here. Add a Prometheus to the connection in the settings."));
    else if (answered)
        m_state->showContent();
    else if (m_presenter.isRunning())
        m_state->showLoading();
    else if (error && error->kind == ErrorKind::BadQuery)
        m_state->showEmpty(tr("No answer yet."), tr("Correct the query and run it again."));
    else if (error)
        m_state->showError(*error);
    else if (!asked)
        m_state->showEmpty(tr("Ask a question."),
                           tr("Write a query and run it, or choose a metric under Metrics."));
}

QStringList ResultPane::titles() const
{
    QStringList titles;
    for (std::size_t i = 0; i < m_presenter.queryCount(); ++i) {
        const QString title =
            m_presenter.query(i).isRangeResult() ? titleOfQuery(m_presenter.query(i).query()) : QString();
        if (!title.isEmpty() && !titles.contains(title))
            titles << title;
    }
    return titles;
}

QString ResultPane::queries() const
{
    QStringList queries;
    for (std::size_t i = 0; i < m_presenter.queryCount(); ++i) {
        if (m_presenter.query(i).result())
            queries << m_presenter.query(i).query();
    }
    return queries.join(u'\n');
}

std::optional<PinDraft> ResultPane::pinDraft() const
{
    if (m_state->state() != StateView::State::Content)
        return std::nullopt;
    const QString title = titleOfQuery(queries());
    if (m_tabs->currentIndex() == TableTab)
        return PinDrafts::ofRows(*m_table, title, queries(), m_context);
    if (m_tabs->currentIndex() == RawTab)
        return PinDrafts::ofText(m_raw->toPlainText(), title, queries(), m_context);
    return m_chart->pinDraft();
}

void ResultPane::updateChart()
{
    const TimeSpan span = m_context.span();
    ExploreChart chart = exploreChart(m_presenter, span);
    m_notDrawn = chart.leftOut;
    updateSwitches(!chart.spec.exemplars.empty());
    if (!m_exemplars->isChecked())
        chart.spec.exemplars.clear();
    const qint64 stepMs = chart.spec.series.empty() ? 0 : chart.spec.series.front().snapshot->stepMs;
    chart.spec.query = queries();
    chart.spec.title = titles().join(QStringLiteral(", "));
    if (stepMs > 0)
        chart.spec.subtitle = tr("a point every %1").arg(Formatter().duration(stepMs));
    m_chart->menu().setComparedWith(m_presenter.comparedWith());
    const auto &before = m_presenter.earlier().error;
    m_chart->setNote(before ? tr("The earlier time is not shown. %1").arg(errorText(*before).text()) : QString());
    if (chart.spec.hasData())
        m_chart->setSpec(std::move(chart.spec));
    else if (m_presenter.mode() == ExplorePresenter::Mode::Instant)
        m_chart->showEmpty(tr("An instant has no graph."), tr("Choose Range, or look at the table."));
    else
        m_chart->showEmpty(tr("No data in this time range."),
                           tr("Widen the time range, or check the names of metric and labels."));
}

void ResultPane::updateSwitches(bool hasExemplars)
{
    m_exemplars->setEnabled(hasExemplars);
    m_exemplars->setToolTip(hasExemplars ? tr("Single requests as points, with their traces")
                                         : tr("The server has no exemplars for these queries."));
}

void ResultPane::updateRaw()
{
    QStringList texts;
    int left = MostRawLines;
    m_notWritten = 0;
    for (std::size_t i = 0; i < m_presenter.queryCount(); ++i) {
        if (!m_presenter.query(i).result())
            continue;
        const RawAnswer answer = rawAnswer(*m_presenter.query(i).result(), left);
        left -= static_cast<int>(answer.text.count(u'\n'));
        m_notWritten += answer.samplesLeftOut;
        if (m_presenter.queryCount() > 1)
            texts << QStringLiteral("# ") + ExplorePresenter::letter(i) + u'\n' + answer.text;
        else
            texts << answer.text;
    }
    const QString text = texts.join(u'\n');
    if (text != m_raw->toPlainText())
        m_raw->setPlainText(text);
}

void ResultPane::updateNote()
{
    const Formatter format;
    const int tab = m_tabs->currentIndex();
    QString note;
    if (tab == GraphTab && m_notDrawn > 0)
        note = tr("The first %1 series are drawn; %2 more are in the table.")
                   .arg(format.count(static_cast<qint64>(ExploreChart::MostDrawn)),
                        format.count(static_cast<qint64>(m_notDrawn)));
    else if (tab == TableTab && m_presenter.table().leftOut() > 0)
        note = tr("The first %1 series are listed; %2 more came.")
                   .arg(format.count(ResultModel::MostRows), format.count(m_presenter.table().leftOut()));
    else if (tab == RawTab && m_notWritten > 0)
        note = tr("The first %1 lines; %2 more samples came.")
                   .arg(format.count(MostRawLines), format.count(m_notWritten));
    m_note->setText(note);
}

QString ResultPane::note() const
{
    return m_note->text();
}

bool ResultPane::isDrawn() const
{
    return !m_chart->canvas().isVisible() || m_chart->canvas().isRendered();
}

void ResultPane::followAppearance()
{
    m_raw->setFont(fontFor(m_raw, TextRole::Code));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(this, RowHeight));
}

void ResultPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followAppearance();
}

void ResultPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_presenter.setChartWidth(std::max(100, width()));
}

} // namespace wardroom
