// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/querypane.h"

#include "models/view/viewcontext.h"
#include "ui/common/errortext.h"
#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/common/segmentedrow.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/historypane.h"
#include "ui/explore/promqleditor.h"
#include "ui/explore/queryrow.h"
#include "ui/explore/resultpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace wardroom {

namespace {
constexpr int HistoryHeight = 220;
constexpr int PatienceMs = 300;
constexpr int LeastRowsHeight = 96;
constexpr int MostRowsPercent = 55; // of the pane
} // namespace

QueryPane::QueryPane(ViewContext &context, ExplorePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(presenter)
{
    createRows();
    m_history = new HistoryPane(presenter.history(), context.clock());
    m_history->setFixedHeight(scaled(this, HistoryHeight));
    m_history->hide();
    m_results = new ResultPane(context, presenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rowArea);
    layout->addWidget(createTools());
    layout->addWidget(m_history);
    layout->addWidget(m_results, 1);
    connect(m_history, &HistoryPane::chosen, this, &QueryPane::takeFromHistory);
    connect(m_historyButton, &QPushButton::toggled, m_history, &QWidget::setVisible);
    connectPresenter();
    followQueries();
    onRetranslate(this, [this] { retranslate(); });
}

void QueryPane::createRows()
{
    auto *rows = new QWidget;
    m_rowLayout = new QVBoxLayout(rows);
    m_rowLayout->setContentsMargins(12, 8, 12, 0);
    m_rowLayout->setSpacing(8);
    m_rowArea = new QScrollArea;
    m_rowArea->setWidget(rows);
    m_rowArea->setWidgetResizable(true);
    m_rowArea->setFrameShape(QFrame::NoFrame);
    m_rowArea->setFocusPolicy(Qt::NoFocus);
    m_rowArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rowArea->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    rows->installEventFilter(this);
}

/// As high as the queries are, as long as that leaves room for what they bring.
void QueryPane::followRowsHeight()
{
    const int width = m_rowArea->viewport()->width();
    const int wanted = m_rowLayout->hasHeightForWidth() ? m_rowLayout->totalHeightForWidth(width)
                                                        : m_rowLayout->totalSizeHint().height();
    const int most = std::max(scaled(this, LeastRowsHeight), height() * MostRowsPercent / 100);
    m_rowArea->widget()->setMinimumHeight(wanted); // by itself it would count wrapped texts at their narrowest
    m_rowArea->setFixedHeight(std::min(wanted, most));
    // Once all have their places: what is written in stays in sight.
    QMetaObject::invokeMethod(this, &QueryPane::showWrittenIn, Qt::QueuedConnection);
}

void QueryPane::showWrittenIn()
{
    QWidget *const focus = window()->focusWidget();
    if (!focus || !m_rowArea->isAncestorOf(focus))
        return;
    for (QueryRow *row : m_rows) {
        if (row->isAncestorOf(focus))
            m_rowArea->ensureWidgetVisible(row, 0, 0); // with what the server has against it
    }
    m_rowArea->ensureWidgetVisible(focus, 0, 0); // its caret
}

QWidget *QueryPane::createTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_run = new QPushButton;
    m_run->setIcon(icon(IconId::Play, Token::OnFill));
    setButtonRole(m_run, ButtonRole::Primary);
    setKeyHint(m_run, QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_stop = new QPushButton(icon(IconId::Close), QString());
    m_stop->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    m_add = new QPushButton;
    m_add->setIcon(icon(IconId::Plus));
    m_historyButton = new QPushButton;
    m_historyButton->setIcon(icon(IconId::Clock));
    m_historyButton->setCheckable(true);
    m_toDashboard = new QPushButton;
    m_toDashboard->setIcon(icon(IconId::Dashboard));
    layout->addWidget(m_run);
    layout->addWidget(m_stop);
    layout->addWidget(createModes());
    layout->addWidget(m_add);
    layout->addWidget(m_historyButton);
    layout->addStretch(1);
    layout->addWidget(m_toDashboard);
    connect(m_run, &QPushButton::clicked, this, &QueryPane::runAll);
    connect(m_stop, &QPushButton::clicked, &m_presenter, &ExplorePresenter::stop);
    connect(&m_patience, &QTimer::timeout, m_stop, &QWidget::show);
    connect(m_add, &QPushButton::clicked, &m_presenter, &ExplorePresenter::addQuery);
    connect(m_toDashboard, &QPushButton::clicked, this, [this] {
        const QString promql = currentEditor()->query().trimmed();
        Q_EMIT addToDashboardRequested(promql, titleOfQuery(promql));
    });
    return tools;
}

QWidget *QueryPane::createModes()
{
    m_range = new QPushButton;
    m_instant = new QPushButton;
    QWidget *const row = segmentedRow({m_range, m_instant});
    connect(m_instant, &QPushButton::toggled, this, [this](bool instant) {
        m_presenter.setMode(instant ? ExplorePresenter::Mode::Instant : ExplorePresenter::Mode::Range);
    });
    return row;
}

void QueryPane::connectPresenter()
{
    connect(&m_presenter, &ExplorePresenter::queriesChanged, this, &QueryPane::followQueries);
    connect(&m_presenter, &ExplorePresenter::changed, this, &QueryPane::refresh);
    connect(&m_presenter, &ExplorePresenter::sourceChanged, this, &QueryPane::refresh);
    connect(&m_presenter, &ExplorePresenter::canFormatChanged, this, &QueryPane::refresh);
    connect(&m_presenter, &ExplorePresenter::formatted, this,
            [this](std::size_t index, const QString &before, const QString &query) {
                if (index < m_rows.size())
                    m_rows[index]->showFormatted(before, query);
            });
    connect(&m_presenter, &ExplorePresenter::formatRefused, this, [this](std::size_t index) {
        if (index < m_rows.size())
            m_rows[index]->errorBar()->setText(
                tr("Prometheus would take the comments away. Remove them first."),
                tr("The query was not formatted."));
    });
    connect(&m_presenter, &ExplorePresenter::formatFailed, this,
            [this](std::size_t index, const Error &error) {
                if (index < m_rows.size())
                    m_rows[index]->errorBar()->setText(
                        error.kind == ErrorKind::BadQuery ? error.detail : errorText(error).text());
            });
    connect(&m_context, &ViewContext::zoneChanged, this, [this] { m_history->setZone(m_context.zone()); });
}

void QueryPane::followQueries()
{
    while (m_rows.size() < m_presenter.queryCount())
        addRow();
    refresh();
}

void QueryPane::addRow()
{
    auto *row = new QueryRow(m_presenter, m_rows.size());
    m_rows.push_back(row);
    m_rowLayout->addWidget(row);
    row->editor()->installEventFilter(this);
    connect(row, &QueryRow::runRequested, this, &QueryPane::runAll);
    connect(row, &QueryRow::removeRequested, this, [this, row] { removeRow(row); });
    connect(row->editor(), &QPlainTextEdit::textChanged, this,
            [this] { m_toDashboard->setEnabled(!currentEditor()->query().trimmed().isEmpty()); });
    if (isVisible())
        row->editor()->setFocus();
}

void QueryPane::removeRow(QueryRow *row)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    const auto index = static_cast<std::size_t>(found - m_rows.begin());
    m_rows.erase(found);
    m_current = 0;
    row->hide();
    row->deleteLater(); // we are in a signal of it
    // The presenter's query goes first, so that every row finds its own.
    const QSignalBlocker blocker(m_presenter);
    m_presenter.removeQuery(index);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setIndex(i);
    refresh();
    m_rows.front()->editor()->setFocus();
}

void QueryPane::refresh()
{
    if (m_rows.size() != m_presenter.queryCount())
        return; // in the middle of a removal
    for (QueryRow *row : m_rows)
        row->refresh();
    m_run->setEnabled(m_presenter.hasPrometheus());
    updateStop();
    m_add->setEnabled(m_presenter.queryCount() < ExplorePresenter::MostQueries);
    m_toDashboard->setEnabled(!currentEditor()->query().trimmed().isEmpty());
    m_results->refresh();
}

void QueryPane::updateStop()
{
    if (m_presenter.isRunning()) {
        if (m_stop->isHidden() && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (m_stop->hasFocus())
        m_run->setFocus();
    m_stop->hide();
}

void QueryPane::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_run->setText(tr("Run"));
    m_add->setText(tr("Add query"));
    m_range->setText(tr("Range"));
    m_range->setToolTip(tr("Over the time range of the window"));
    m_instant->setText(tr("Instant"));
    m_instant->setToolTip(tr("At the end of the time range"));
    m_historyButton->setText(tr("History"));
    m_toDashboard->setText(tr("Add to dashboard"));
    m_history->setZone(m_context.zone());
}

void QueryPane::runAll()
{
    QStringList queries;
    for (const QueryRow *row : m_rows)
        queries << row->editor()->query();
    m_presenter.run(queries);
}

PromqlEditor *QueryPane::currentEditor() const
{
    return m_rows[std::min(m_current, m_rows.size() - 1)]->editor();
}

void QueryPane::showQuery(const QString &promql)
{
    currentEditor()->setQuery(promql);
    runAll();
}

void QueryPane::takeFromHistory(const QString &query)
{
    currentEditor()->setQuery(query);
    m_historyButton->setChecked(false);
    currentEditor()->setFocus();
}

void QueryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    followRowsHeight();
}

bool QueryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rowArea->widget() && event->type() == QEvent::LayoutRequest)
        followRowsHeight();
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i]->editor() == watched)
                m_current = i;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wardroom
