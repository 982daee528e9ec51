// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows; what it does with pointer and keys stands in timelineinput.cpp.
#include "ui/timeline/timelinecanvas.h"

#include "services/alerts/priority.h"
#include "services/core/clock.h"
#include "ui/common/pindrafts.h"
#include "ui/common/retranslate.h"
#include "ui/common/storytext.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/inlinetitle.h"
#include "ui/timeline/timelinecharts.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QCursor>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace wardroom {

namespace {

constexpr int TickMs = 1000;
constexpr int CursorReach = 8; // dots reach beyond the line
constexpr int TimeLabelReach = 110;
constexpr std::size_t MostGhosts = 300; // of what is being dragged; more would be a grey mass
constexpr std::size_t MostGhostLabels = 12;

/// From the severity that the recorder noted among the alert's facts.
int alertPriority(const TimelineEvent &event)
{
    constexpr int SeverityFact = 2;
    static const PriorityMapping mapping = defaultPriorities();
    const QString severity = event.facts.value(SeverityFact);
    return severity.isEmpty() ? -1 : static_cast<int>(mapping.of(Labels{{mapping.label, severity}}));
}

} // namespace

TimelineCanvas::TimelineCanvas(TimelinePresenter &presenter, TimelineCharts &charts, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_charts(charts)
    , m_editor(new InlineTitle(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    for (const auto signal : {&TimelinePresenter::contentChanged, &TimelinePresenter::fileChanged})
        connect(&presenter, signal, this, &TimelineCanvas::sceneChanged);
    connect(&presenter.filter(), &TimelineFilter::filterChanged, this, &TimelineCanvas::sceneChanged);
    connect(&presenter.filter(), &QAbstractItemModel::dataChanged, this, &TimelineCanvas::sceneChanged);
    connect(&presenter, &TimelinePresenter::choiceChanged, this, [this] {
        m_chosenStale = true;
        describe();
        update();
    });
    const auto redraw = [this] {
        m_layoutStale = true;
        update();
    };
    connect(&presenter, &TimelinePresenter::zoneChanged, this, redraw);
    connect(&charts, &TimelineCharts::changed, this, redraw);
    ViewContext &view = presenter.view();
    connect(&view, &ViewContext::rangeChanged, this, redraw);
    connect(&view, &ViewContext::annotationsShownChanged, this, redraw);
    connect(&view.cursor(), &TimeCursor::hoverChanged, this, &TimelineCanvas::cursorMoved);
    connect(&view.cursor(), &TimeCursor::locksChanged, this, qOverload<>(&QWidget::update));
    connect(m_editor, &InlineTitle::taken, this, [this](const QString &title) {
        if (const TimelineEvent *renamed = m_renamed.isNull() ? nullptr : m_presenter.model().event(m_renamed)) {
            TimelineEvent after = *renamed;
            after.title = title;
            if (!(after == *renamed))
                m_presenter.change({{*renamed, after}});
            return;
        }
        TimelineEvent event;
        event.occurredMs = m_editorMs;
        event.lane = m_editorLane;
        event.title = title;
        m_usualLane = m_editorLane;
        m_presenter.add(event);
    });
    connect(m_editor, &InlineTitle::closed, this, qOverload<>(&QWidget::update));
    connect(&m_tick, &QTimer::timeout, this, &TimelineCanvas::tick);
    m_tick.start(TickMs);
    onRetranslate(this, [this, redraw] {
        m_editor->setAccessibleName(tr("Title of the event"));
        setAccessibleName(tr("Timeline"));
        describe();
        redraw();
    });
}

TimelineCanvas::~TimelineCanvas() = default;

TimelinePainter TimelineCanvas::painter() const
{
    return TimelinePainter(themeOf(this), m_presenter.format().at(m_presenter.nowMs()), font(), TimelineWords::look());
}

std::optional<PinDraft> TimelineCanvas::pinDraft() const
{
    if (m_charts.isFrozen() || m_scene.charts.empty())
        return std::nullopt;
    const TimelineHit hit = m_layout.hit(mapFromGlobal(QCursor::pos()));
    const std::size_t index = hit.kind == TimelineHit::Kind::Chart && underMouse() ? hit.index : 0;
    return PinDrafts::ofChart(m_scene.charts.at(std::min(index, m_scene.charts.size() - 1)), m_presenter.view());
}

TimeSpan TimelineCanvas::shownSpan() const
{
    return m_panned.value_or(m_presenter.view().span());
}

/// Several changes in a row are drawn once.
void TimelineCanvas::sceneChanged()
{
    m_sceneStale = true;
    update();
}

void TimelineCanvas::rebuildScene()
{
    m_sceneStale = false;
    m_layoutStale = true;
    m_entryOf.clear();
    m_scene = TimelineScene();
    if (!m_presenter.isReady())
        return;
    TimelineFilter &filter = m_presenter.filter();
    std::vector<TimelineEvent> events;
    QSet<QUuid> pinned;
    events.reserve(static_cast<std::size_t>(filter.rowCount()));
    for (int row = 0; row < filter.rowCount(); ++row) {
        const TimelineRow &shown = filter.row(row);
        events.push_back(shown.event);
        if (shown.pins > 0)
            pinned.insert(shown.event.id);
    }
    m_scene.entries = laneEntries(events, pinned, m_presenter.openEndMs());
    const Formatter format = m_presenter.format();
    for (TimelineEntry &entry : m_scene.entries) {
        if (!entry.event.facts.isEmpty() && !entry.isAlert())
            entry.name = StoryText::title(entry.event, format);
    }
    m_scene.alerts = alertEntries(m_presenter.file()->content().events, m_presenter.openEndMs(), alertPriority);
    m_entryOf.reserve(static_cast<qsizetype>(m_scene.entries.size()));
    for (std::size_t i = 0; i < m_scene.entries.size(); ++i)
        m_entryOf.insert(m_scene.entries[i].event.id, i);
    describe();
}

void TimelineCanvas::relayout()
{
    m_layoutStale = false;
    m_baseStale = true;
    m_scene.span = shownSpan();
    m_scene.nowMs = m_presenter.isReady() && m_presenter.file()->incident().isOpen() ? std::optional(m_presenter.nowMs()) : std::nullopt;
    m_scene.charts = m_charts.specs(m_scene.span);
    m_layout = painter().layout(m_scene, size());
    m_hovered.reset();
    if (m_editor->isOpen())
        placeEditor();
}

void TimelineCanvas::refresh()
{
    if (m_sceneStale)
        rebuildScene();
    if (m_layoutStale)
        relayout();
    if (m_baseStale)
        renderBase();
    if (m_chosenStale)
        renderChosen();
}

void TimelineCanvas::renderBase()
{
    m_baseStale = false;
    m_chosenStale = true;
    ++m_fullPaints;
    m_base = QPixmap(size() * devicePixelRatioF());
    m_base.setDevicePixelRatio(devicePixelRatioF());
    QPainter surface(&m_base);
    std::vector<std::size_t> dragged;
    if (m_drag) {
        for (const TimelineDrag::Item &item : m_drag->items())
            dragged.push_back(item.entry);
    }
    painter().paint(surface, m_scene, m_layout, dragged);
}

std::vector<std::size_t> TimelineCanvas::chosenEntries() const
{
    std::vector<std::size_t> entries;
    TimelineFilter &filter = m_presenter.filter();
    for (const QItemSelectionRange &range : m_presenter.selection().selection()) {
        for (int row = range.top(); row <= range.bottom() && row < filter.rowCount(); ++row) {
            if (const auto entry = m_entryOf.constFind(filter.row(row).event.id); entry != m_entryOf.constEnd())
                entries.push_back(*entry);
        }
    }
    return entries;
}

void TimelineCanvas::renderChosen()
{
    m_chosenStale = false;
    m_shown = m_base;
    if (m_drag)
        return;
    const std::vector<std::size_t> chosen = chosenEntries();
    const QUuid current = m_presenter.chosenCount() > 0 ? m_presenter.currentId() : QUuid();
    if (chosen.empty() && current.isNull())
        return;
    QPainter surface(&m_shown);
    const TimelinePainter painter = this->painter();
    for (std::size_t i = 0; i < m_scene.alerts.size(); ++i) {
        if (m_scene.alerts[i].event.id == current)
            painter.paintChosenAlert(surface, m_layout, i);
    }
    for (const std::size_t entry : chosen) {
        if (m_scene.entries[entry].event.id != current)
            painter.paintChosen(surface, m_scene, m_layout, entry, false);
    }
    if (const auto entry = m_entryOf.constFind(current); entry != m_entryOf.constEnd())
        painter.paintChosen(surface, m_scene, m_layout, *entry, true);
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_layoutStale = true;
        update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

/// Five lanes with one row each, and the axis.
QSize TimelineCanvas::minimumSizeHint() const
{
    return {scaled(this, 320), scaled(this, 176)};
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    m_layoutStale = true;
}

void TimelineCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_layoutStale = true;
}

/// The line of now moves, and with it the range of an incident that runs; drawn only where that is a pixel.
void TimelineCanvas::tick()
{
    if (!isVisible() || !m_scene.nowMs || m_gesture != Gesture::None)
        return;
    const double aPixel = m_layout.isUsable() ? static_cast<double>(m_layout.span().durationMs()) / m_layout.plot().width() : 0;
    if (static_cast<double>(m_presenter.nowMs() - *m_scene.nowMs) < aPixel)
        return;
    sceneChanged(); // what has not ended grows
}

void TimelineCanvas::paintEvent(QPaintEvent *event)
{
    const bool wasStale = m_layoutStale || m_sceneStale;
    refresh();
    if (wasStale)
        m_charts.fetch(m_scene.span, qRound(m_layout.plot().width()));
    QPainter surface(this);
    for (const QRect &part : event->region()) {
        const qreal ratio = devicePixelRatioF();
        const QRectF source(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio);
        surface.drawPixmap(QRectF(part), m_shown, source);
    }
    if (m_layout.isUsable())
        paintOverlay(surface);
}

void TimelineCanvas::paintOverlay(QPainter &surface)
{
    const TimelinePainter painter = this->painter();
    const TimeCursor &cursor = m_presenter.view().cursor();
    painter.paintLegends(surface, m_scene, m_layout, cursor.hoverMs());
    painter.paintLocked(surface, m_scene, m_layout, cursor.locks());
    if (m_drag) {
        paintDrag(surface, painter);
        return;
    }
    if (m_gesture == Gesture::Frame) {
        painter.paintFrame(surface, m_frame);
        return;
    }
    if (m_hovered && *m_hovered < m_layout.marks().size())
        painter.paintHovered(surface, m_layout, m_layout.marks()[*m_hovered]);
    if (m_editor->isOpen() && m_renamed.isNull())
        painter.paintCursor(surface, m_scene, m_layout, m_editorMs);
    else if (const auto ms = cursor.hoverMs())
        painter.paintCursor(surface, m_scene, m_layout, *ms);
}

void TimelineCanvas::paintDrag(QPainter &surface, const TimelinePainter &painter)
{
    const auto &items = m_drag->items();
    for (std::size_t i = 0; i < std::min(items.size(), MostGhosts); ++i) {
        if (const TimelineLayout::Mark *mark = m_layout.markOf(items[i].entry))
            painter.paintDragged(surface, m_layout, m_layout.moved(*mark, items[i].now), items[i].now, items.size() <= MostGhostLabels,
                                 m_drag->isRefused());
    }
    const TimelineEntry &grabbed = m_drag->grabbed().now;
    const bool end = m_drag->part() == TimelineDrag::Part::End;
    const qint64 ms = end ? grabbed.untilMs.value_or(grabbed.event.occurredMs) : grabbed.event.occurredMs;
    painter.paintTimeLabel(surface, m_layout, ms, themeOf(this).color(Token::AccentFill));
}

/// What the ghosts and the time label cover now.
QRegion TimelineCanvas::dragRegion() const
{
    QRegion region;
    if (!m_drag)
        return region;
    constexpr int Around = 6;
    const auto &items = m_drag->items();
    if (items.size() > MostGhostLabels) {
        const QRectF lanes = m_layout.lanes().front().rect.united(m_layout.lanes().back().rect);
        return QRegion(lanes.toAlignedRect()) + m_layout.axis().toAlignedRect();
    }
    for (const TimelineDrag::Item &item : items) {
        if (const TimelineLayout::Mark *mark = m_layout.markOf(item.entry)) {
            const QRectF extent = m_layout.moved(*mark, item.now).extent(m_layout.metrics().dot);
            region += extent.toAlignedRect().adjusted(-Around, -Around, Around, Around);
        }
    }
    return region + m_layout.axis().toAlignedRect();
}

QRegion TimelineCanvas::cursorRegion(std::optional<qint64> ms) const
{
    QRegion region;
    for (const QRectF &chart : m_layout.charts()) {
        QRectF head = chart;
        head.setHeight(m_layout.metrics().chartHead);
        region += head.toAlignedRect();
    }
    if (!ms)
        return region;
    const int x = qRound(m_layout.xOf(std::clamp(*ms, m_layout.span().fromMs, m_layout.span().toMs)));
    region += QRect(x - CursorReach, 0, 2 * CursorReach, height());
    region += QRect(x - TimeLabelReach, qFloor(m_layout.axis().top()), 2 * TimeLabelReach, qCeil(m_layout.axis().height()) + 1);
    return region;
}

void TimelineCanvas::cursorMoved()
{
    const QRegion next = cursorRegion(m_presenter.view().cursor().hoverMs());
    update(m_cursorShown + next);
    m_cursorShown = next;
}

/// What a screen reader says: how many events there are, and the one that the keyboard is at.
void TimelineCanvas::describe()
{
    const TimelineRow *row = m_presenter.currentRow();
    const QString all = tr("%n events", nullptr, m_presenter.filter().rowCount());
    setAccessibleDescription(row ? TimelineWords::sentence(row->event, row->pins, m_presenter.format()) : all);
}

QPoint TimelineCanvas::pointOf(const QUuid &event) const
{
    const auto entry = m_entryOf.constFind(event);
    const TimelineLayout::Mark *mark = entry == m_entryOf.constEnd() ? nullptr : m_layout.markOf(*entry);
    if (!mark)
        return {};
    return (mark->isBar() ? mark->bar.center() : mark->dot).toPoint();
}

QString TimelineCanvas::toolTipAt(QPointF at) const
{
    const TimelineHit hit = m_layout.hit(at);
    const Formatter format = m_presenter.format();
    const auto lines = [&](const TimelineEvent &event) {
        QString when = format.dateTime(event.occurredMs);
        if (event.endMs)
            when += QStringLiteral(" – ") + format.time(*event.endMs) + QStringLiteral(" (") + format.age(*event.endMs - event.occurredMs) + u')';
        return QStringList{StoryText::title(event, format), when, TimelineWords::actor(event)}.join(u'\n');
    };
    switch (hit.kind) {
    case TimelineHit::Kind::Alert:
        return lines(m_scene.alerts[hit.index].event);
    case TimelineHit::Kind::Mark:
    case TimelineHit::Kind::Start:
    case TimelineHit::Kind::End:
        return lines(m_scene.entries[m_layout.marks()[hit.index].entry].event);
    case TimelineHit::Kind::More: {
        constexpr std::size_t Most = 12;
        QStringList names;
        const auto &entries = m_layout.groups()[hit.index].entries;
        for (std::size_t i = 0; i < std::min(entries.size(), Most); ++i)
            names << format.time(m_scene.entries[entries[i]].event.occurredMs) + u' ' + m_scene.entries[entries[i]].name;
        if (entries.size() > Most)
            names << QStringLiteral("…");
        return names.join(u'\n');
    }
    default:
        return {};
    }
}

} // namespace wardroom
