// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logspage.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "ui/common/errortext.h"
#include "ui/common/marklabel.h"
#include "ui/common/inspectorsplit.h"
#include "ui/common/noticebar.h"
#include "ui/common/pindrafts.h"
#include "ui/common/retranslate.h"
#include "ui/common/segmentedrow.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/logs/findbar.h"
#include "ui/logs/labelbrowser.h"
#include "ui/logs/linedetails.h"
#include "ui/logs/logqledit.h"
#include "ui/logs/logspresenter.h"
#include "ui/logs/logview.h"
#include "ui/logs/volumepane.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {
constexpr int InspectorWidth = 372;
constexpr int FoldWidth = 1100; // of lines and inspector: below, the lines need the room
}

LogsPage::LogsPage(ViewContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_presenter(new LogsPresenter(context, this))
{
    m_browser = new LabelBrowser(m_presenter->labels().labels());
    m_volume = new VolumePane(context);
    m_details = new LineDetails;
    auto *lines = new QWidget;
    auto *main = new QVBoxLayout(lines);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(createQuery());
    main->addWidget(m_volume);
    main->addWidget(createList(), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_browser);
    m_split = new InspectorSplit(lines, m_details, InspectorWidth, FoldWidth);
    layout->addWidget(m_split, 1);

    connectPresenter();
    connectView();
    connect(&context, &ViewContext::zoneChanged, this, &LogsPage::followZone);
    onRetranslate(this, [this] { retranslate(); });
}

LogsPage::~LogsPage() = default;

bool LogsPage::isComplete() const
{
    return m_presenter->isComplete();
}

std::optional<PinDraft> LogsPage::pinDraft() const
{
    const QWidget *focus = focusWidget();
    if (m_details->line() && focus && m_details->isAncestorOf(focus))
        return PinDrafts::ofLines({*m_details->line()}, m_presenter->query(), m_context);
    if (m_presenter->lines().lineCount() == 0)
        return std::nullopt;
    return PinDrafts::ofLines(m_view->chosenLines(), m_presenter->query(), m_context);
}

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *LogsPage::createQuery()
{
    auto *query = new QWidget;
    auto *layout = new QVBoxLayout(query);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setSpacing(8);
    m_editor = new LogQlEdit;
    m_error = new NoticeBar(NoticeBar::Kind::Error);
    layout->addWidget(m_editor);
    layout->addWidget(m_error);
    layout->addWidget(createTools());
    connect(m_editor, &LogQlEdit::runRequested, this, [this] { m_presenter->run(m_editor->query()); });
    return query;
}

QWidget *LogsPage::createTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_run = new QPushButton;
    m_run->setIcon(icon(IconId::Play, Token::OnFill));
    setButtonRole(m_run, ButtonRole::Primary);
    setKeyHint(m_run, QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_tail = new QPushButton;
    m_tail->setCheckable(true);
    m_wrap = new QToolButton;
    m_wrap->setIcon(icon(IconId::Wrap));
    m_wrap->setCheckable(true);
    m_tailState = new MarkLabel;
    connect(m_run, &QPushButton::clicked, this, [this] { m_presenter->run(m_editor->query()); });
    connect(m_tail, &QPushButton::toggled, m_presenter, &LogsPresenter::setTailing);
    connect(m_wrap, &QToolButton::toggled, this, [this](bool on) { m_view->setWrapped(on); });
    layout->addWidget(m_run);
    layout->addWidget(m_tail);
    layout->addWidget(createOrder());
    layout->addWidget(m_wrap);
    layout->addStretch(1);
    layout->addWidget(m_tailState);
    return tools;
}

QWidget *LogsPage::createOrder()
{
    m_newestFirst = new QPushButton;
    m_oldestFirst = new QPushButton;
    QWidget *const row = segmentedRow({m_newestFirst, m_oldestFirst});
    connect(m_newestFirst, &QPushButton::toggled, this, [this](bool newestFirst) {
        m_presenter->lines().setOrder(newestFirst ? LogOrder::NewestFirst : LogOrder::OldestFirst);
    });
    return row;
}

QWidget *LogsPage::createList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_view = new LogView;
    m_view->setLines(&m_presenter->lines());
    m_find = new FindBar(m_view);
    m_held = new NoticeBar(NoticeBar::Kind::Warning);
    setKeyHint(m_held->button(), QKeySequence(Qt::Key_End));
    m_state = new StateView(m_view);
    m_foot = new TextLabel(TextRole::Caption, Token::TextMuted);
    m_foot->setContentsMargins(12, 3, 12, 3);
    layout->addWidget(m_find);
    layout->addWidget(m_held);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_foot);
    connect(m_held->button(), &QPushButton::clicked, this, &LogsPage::resume);
    return list;
}

void LogsPage::connectPresenter()
{
    connect(m_presenter, &LogsPresenter::queryChanged, m_editor, &LogQlEdit::setQuery);
    connect(m_presenter, &LogsPresenter::volumeChanged, this,
            [this] { m_volume->setVolume(m_presenter->volume(), m_presenter->volumeQuery(), m_presenter->volumeError()); });
    connect(m_presenter, &LogsPresenter::sourceChanged, this, [this] {
        m_split->closeInspector();
        m_editor->setQuery({});
        updateAll();
    });
    connect(&m_presenter->feed(), &LogLineFeed::changed, this, &LogsPage::updateAll);
    connect(&m_presenter->labels(), &LabelPresenter::updated, this, &LogsPage::updateAll);
    connect(m_presenter, &LogsPresenter::completeChanged, this, &LogsPage::completeChanged);
    connect(m_state, &StateView::retryRequested, this, [this] { m_context.refreshNow(); });
}

void LogsPage::connectView()
{
    connect(m_view, &LogView::oldestReached, &m_presenter->feed(), &LogLineFeed::loadOlder);
    connect(m_view, &LogView::atNewestChanged, this, [this](bool atNewest) {
        m_presenter->feed().setHolding(!atNewest);
    });
    connect(m_view, &LogView::currentLineChanged, this, &LogsPage::showLine);
    connect(m_view, &LogView::activated, m_split, &InspectorSplit::raiseInspector);
    connect(m_view, &LogView::hovered, &m_context.cursor(), &TimeCursor::setHover);
    connect(m_view, &LogView::resumeRequested, this, &LogsPage::resume);
    connect(m_view, &LogView::findRequested, m_find, &FindBar::open);
    connect(m_details, &LineDetails::filterRequested, m_presenter, &LogsPresenter::filter);
    connect(m_details, &LineDetails::closeRequested, this, [this] {
        m_split->closeInspector();
        m_view->setFocus();
    });
}

// State ------------------------------------------------------------------------------------------------------------

void LogsPage::retranslate()
{
    m_editor->setPlaceholderText(tr("LogQL, such as {app=\"shop-api\"} |= \"timed out\""));
    m_editor->setAccessibleName(tr("Log query"));
    m_run->setText(tr("Run"));
    m_tail->setText(tr("Live tail"));
    m_newestFirst->setText(tr("Newest first"));
    m_oldestFirst->setText(tr("Oldest first"));
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_wrap->setAccessibleName(tr("Wrap long lines"));
    m_held->button()->setText(tr("Resume"));
    m_view->setAccessibleName(tr("Log lines"));
    m_split->setTitles(tr("Log lines"), tr("Line"));
    followZone();
    updateAll();
}

void LogsPage::followZone()
{
    const QTimeZone zone = m_context.zone();
    m_presenter->lines().setZone(zone);
    m_details->setZone(zone);
    m_view->setZoneName(Formatter(languageOf(), zone).zoneName(m_context.clock().nowMs()));
}

void LogsPage::updateAll()
{
    updateError();
    updateState();
    updateTail();
    updateHeld();
    updateLabels();
    const LogLineFeed &feed = m_presenter->feed();
    m_volume->setReading(feed.bytesRead(), feed.seconds());
    m_run->setEnabled(m_presenter->hasLoki());
    m_tail->setEnabled(m_presenter->hasLoki() && !feed.returnsNumbers());
}

void LogsPage::updateError()
{
    const LogLineFeed &feed = m_presenter->feed();
    if (!feed.error()) {
        m_error->setText({});
        m_shownError.clear();
        return;
    }
    const Error &error = *feed.error();
    static const QRegularExpression position(QStringLiteral(R"(line (\d+), col (\d+))"));
    const QRegularExpressionMatch match = position.match(error.detail);
    if (error.kind != ErrorKind::BadQuery)
        m_error->setText(errorText(error).text());
    else
        m_error->setText(error.detail, tr("Loki can not read the query."));
    if (match.hasMatch() && m_editor->query() == m_presenter->query() && m_shownError != error.detail)
        m_editor->goTo(match.captured(1).toInt(), match.captured(2).toInt());
    m_shownError = error.detail;
}

void LogsPage::updateState()
{
    const LogLineFeed &feed = m_presenter->feed();
    const int lines = m_presenter->lines().lineCount();
    if (!m_presenter->hasLoki()) {
        m_state->showEmpty(tr("This environment has no Loki."),
                           tr("Its log lines would stand here. Add a Loki to the connection in the settings."));
    } else if (feed.returnsNumbers()) {
        m_state->showEmpty(tr("This query returns numbers, not lines."),
                           tr("Take the function and the range away to see the lines that it counts."));
    } else if (lines > 0) {
        m_state->showContent();
    } else if (feed.error()) {
        m_state->showError(*feed.error());
    } else if (m_presenter->query().isEmpty() && m_presenter->labels().error()) {
        m_state->showError(*m_presenter->labels().error());
    } else if (!feed.hasAnswer()) {
        m_state->showLoading();
    } else {
        m_state->showEmpty(tr("No lines in this range."), tr("Widen the time range, or take a filter out of the query."));
    }
    const Formatter format(languageOf(), m_context.zone());
    QStringList parts{tr("%1 lines loaded").arg(format.count(lines))};
    if (feed.isLoadingOlder())
        parts << tr("loading older lines…");
    else if (lines > 0 && !feed.hasOlder())
        parts << tr("this is the beginning of the range");
    if (feed.droppedByServer() > 0)
        parts << tr("%n lines were left out by the server", nullptr, static_cast<int>(feed.droppedByServer()));
    m_foot->setText(parts.join(QStringLiteral("  ·  ")));
}

void LogsPage::updateTail()
{
    const LogLineFeed &feed = m_presenter->feed();
    const LokiTail::Status status = feed.tailStatus();
    const QSignalBlocker blocker(m_tail);
    m_tail->setChecked(feed.isTailing());
    m_tailState->setVisible(feed.isTailing());
    m_tailState->setToolTip(status.error ? Qt::convertFromPlainText(errorText(*status.error).text()) : QString());
    switch (status.state) {
    case LokiTail::State::Live:
        m_tailState->setState(StateMark::Ok, tr("Tail connected"));
        break;
    case LokiTail::State::Connecting:
        m_tailState->setState(StateMark::Unknown, tr("Tail connects"));
        break;
    case LokiTail::State::Reconnecting:
        m_tailState->setState(StateMark::Stale, tr("Tail lost, trying again"));
        break;
    case LokiTail::State::Stopped:
        if (status.error)
            m_tailState->setState(StateMark::Error, tr("Tail ended"));
        else
            m_tailState->setState(StateMark::Unknown, tr("Tail waits for the query"));
        break;
    }
}

void LogsPage::updateHeld()
{
    const LogLineFeed &feed = m_presenter->feed();
    const qint64 lost = m_presenter->lines().lostNewer();
    if (feed.heldLines() > 0) {
        m_held->setText(tr("%n newer lines wait", nullptr, feed.heldLines()),
                        feed.isTailing() ? tr("Tail paused while you read.") : tr("The list stands still while you read."));
    } else if (lost > 0) {
        m_held->setText(tr("The newest %n lines made room for older ones.", nullptr, static_cast<int>(lost)));
    } else {
        m_held->setText({});
    }
}

void LogsPage::updateLabels()
{
    LabelPresenter &labels = m_presenter->labels();
    StateView *state = m_browser->stateView();
    if (!m_presenter->hasLoki())
        state->showEmpty(tr("No labels."));
    else if (labels.labels().rowCount() > 0)
        state->showContent();
    else if (labels.error())
        state->showError(*labels.error());
    else
        state->showLoading();
}

void LogsPage::showLine()
{
    const int row = m_view->currentRow();
    if (row < 0) {
        m_details->setLine(std::nullopt);
        return;
    }
    m_details->setLine(m_presenter->lines().line(row));
    m_split->openInspector();
}

void LogsPage::showQuery(const QString &logql)
{
    m_presenter->run(logql);
    m_editor->setQuery(logql);
}

void LogsPage::resume()
{
    m_presenter->feed().setHolding(false);
    m_view->scrollToNewest();
}

void LogsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::BgPanel));
}

} // namespace wardroom
