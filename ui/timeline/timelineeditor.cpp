// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineeditor.h"

#include "services/core/clock.h"
#include "ui/common/errortext.h"
#include "ui/common/inspectorsplit.h"
#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/eventinspector.h"
#include "ui/timeline/framedbox.h"
#include "ui/timeline/gapsplitter.h"
#include "ui/timeline/importdialog.h"
#include "ui/timeline/selectionbar.h"
#include "ui/timeline/timelinebar.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinecharts.h"
#include "ui/timeline/timelinepresenter.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelinewords.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace wardroom {

namespace {

constexpr int InspectorWidth = 372;
constexpr int FoldBelow = 1250;
constexpr int BothFrom = 260; // lower, lanes and table would both be too low to be read
constexpr double TooWide = 8; // a range so many times the incident's length does not show it

} // namespace

TimelineEditor::TimelineEditor(IncidentDesk &desk, Pinner &pinner, ViewContext &view, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(view)
    , m_presenter(new TimelinePresenter(desk, view, this))
    , m_charts(new TimelineCharts(view, pinner, this))
    , m_bar(new TimelineBar(*m_presenter))
    , m_canvas(new TimelineCanvas(*m_presenter, *m_charts))
    , m_table(new TimelineTable(*m_presenter))
    , m_inspector(new EventInspector(*m_presenter, pinner))
    , m_notice(new NoticeBar(NoticeBar::Kind::Error))
{
    m_split = new InspectorSplit(createViews(), m_inspector, InspectorWidth, FoldBelow);
    if (QLayout *outer = m_split->layout(); outer && outer->count() > 1)
        outer->itemAt(1)->layout()->setSpacing(8);
    m_split->openInspector();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    m_state = new StateView(m_split);
    column->addWidget(m_state, 1);
    createActions();
    connectParts();
    onRetranslate(this, [this] { retranslate(); });
}

TimelineEditor::~TimelineEditor() = default;

QWidget *TimelineEditor::createViews()
{
    m_tableState = new StateView(m_table);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SelectionBar(*m_presenter));
    column->addWidget(m_tableState, 1);
    m_splitter = new GapSplitter(Qt::Vertical);
    m_splitter->addWidget(new FramedBox(m_canvas));
    m_splitter->addWidget(m_rows = new FramedBox(rows));
    m_splitter->installEventFilter(this);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({500, 200});
    m_splitter->setChildrenCollapsible(false);
    return m_splitter;
}

void TimelineEditor::createActions()
{
    const auto bind = [this](const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    bind({QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { addEvent(); });
    bind({QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_presenter->undo(); });
    bind({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [this] { m_presenter->redo(); });
}

void TimelineEditor::connectParts()
{
    connect(m_bar, &TimelineBar::addRequested, this, &TimelineEditor::addEvent);
    connect(m_bar, &TimelineBar::pasteRequested, this, &TimelineEditor::openImport);
    connect(m_table, &TimelineTable::insertRequested, m_canvas, &TimelineCanvas::beginInsert);
    connect(m_presenter, &TimelinePresenter::refused, m_notice, [this](const QString &sentence) { m_notice->setText(sentence); });
    connect(&m_desk, &IncidentDesk::failed, this, [this](const Error &error) { m_notice->setText(errorText(error).text()); });
    for (const auto signal : {&TimelinePresenter::fileChanged, &TimelinePresenter::contentChanged}) {
        // At once, not when the canvas is painted: until then it would look as if there was nothing to ask for.
        connect(m_presenter, signal, this, &TimelineEditor::updateCharts);
        connect(m_presenter, signal, this, &TimelineEditor::showState);
    }
    connect(&m_presenter->filter(), &TimelineFilter::filterChanged, this, &TimelineEditor::showState);
    connect(m_tableState, &StateView::actionTriggered, this, [this] {
        if (m_presenter->filter().hidesAnything())
            m_bar->clearFilters();
        else
            addEvent();
    });
    connect(&m_presenter->selection(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_table->scrollTo(current);
    });
    connect(m_charts, &TimelineCharts::changed, this, &TimelineEditor::completeChanged);
    for (const auto signal : {&TimelinePresenter::zoneChanged, &TimelinePresenter::fileChanged})
        connect(m_presenter, signal, this, &TimelineEditor::describeRows);
}

void TimelineEditor::updateCharts()
{
    if (m_presenter->isReady())
        m_charts->setIncident(m_presenter->file()->content());
    else
        m_charts->clear();
}

void TimelineEditor::setFile(std::shared_ptr<IncidentFile> file)
{
    if (file.get() == m_presenter->file())
        return;
    m_notice->setText({});
    m_charts->clear();
    m_presenter->setFile(std::move(file));
    if (!m_presenter->file())
        return;
    if (m_presenter->isReady())
        fitRange();
    else
        connect(m_presenter->file(), &IncidentFile::loaded, this, &TimelineEditor::fitRange, Qt::SingleShotConnection);
}

/// Unless what is in sight is this incident already.
void TimelineEditor::fitRange()
{
    if (!m_presenter->isReady())
        return;
    const TimeRange range = m_presenter->wholeRange();
    const TimeSpan whole = range.resolve(m_presenter->nowMs(), m_view.zone());
    const TimeSpan shown = m_view.span();
    const bool inSight = shown.fromMs <= m_presenter->file()->incident().startedMs() && shown.toMs >= m_presenter->openEndMs();
    const bool wide = static_cast<double>(shown.durationMs()) > TooWide * static_cast<double>(whole.durationMs());
    if (!inSight || wide)
        m_view.setRange(range);
    Q_EMIT completeChanged();
}

void TimelineEditor::retranslate()
{
    m_split->setTitles(tr("Timeline"), tr("Event"));
    describeRows();
    showState();
}

/// The model knows no words: they come with language and zone.
void TimelineEditor::describeRows()
{
    m_presenter->model().setDescribe(
        [format = m_presenter->format()](const TimelineRow &row, int column) { return TimelineWords::cell(row, column, format); });
}

void TimelineEditor::showState()
{
    const IncidentFile *file = m_presenter->file();
    m_bar->setEnabled(m_presenter->isReady());
    if (!file) {
        m_state->showEmpty(tr("No incident is open."), tr("Its timeline would stand here. Choose one in the list, or declare one."));
        return;
    }
    if (!file->isLoaded()) {
        m_state->showLoading();
        return;
    }
    if (file->problem()) {
        m_state->showError(*file->problem());
        return;
    }
    m_state->showContent();
    if (m_presenter->filter().rowCount() > 0)
        m_tableState->showContent();
    else if (m_presenter->filter().hidesAnything())
        m_tableState->showEmpty(tr("No event passes the filter."), {}, tr("Clear the filter"));
    else
        m_tableState->showEmpty(tr("Nothing is on the timeline yet."),
                                tr("What was seen, done and decided would stand here. Ctrl+P pins charts, lines and alerts to it."),
                                m_presenter->isReadOnly() ? QString() : tr("New event"));
}

bool TimelineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize)
        m_rows->setVisible(m_splitter->height() >= scaled(this, BothFrom));
    return QWidget::eventFilter(watched, event);
}

void TimelineEditor::chooseEvent(const QUuid &event)
{
    const int row = m_presenter->model().rowOf(event);
    if (row >= 0 && m_presenter->filter().rowOf(event) < 0) {
        m_bar->clearFilters();
        m_bar->automaticBox()->setChecked(m_presenter->model().row(row).event.origin == Origin::Automatic || m_bar->automaticBox()->isChecked());
    }
    m_presenter->chooseWhenThere(event);
}

void TimelineEditor::setReadOnly(bool readOnly)
{
    m_presenter->setReadOnly(readOnly);
    m_bar->setReadOnly(readOnly);
}

void TimelineEditor::addEvent()
{
    m_canvas->beginAddHere();
}

ImportDialog *TimelineEditor::openImport()
{
    auto *dialog = new ImportDialog(*m_presenter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool TimelineEditor::isComplete() const
{
    const IncidentFile *file = m_presenter->file();
    // A canvas out of sight asks for no charts.
    return !file || (file->isLoaded() && (file->problem() || !m_canvas->isVisible() || m_charts->isSettled()));
}

} // namespace wardroom
