// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineCanvas that the pointer works, and the field that opens in it.
#include "services/core/clock.h"
#include "ui/common/incidenttext.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/inlinetitle.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <cmath>

namespace wardroom {

namespace {

constexpr double WheelFactor = 0.8; // of the span, a notch of the wheel
constexpr int AngleOfNotch = 120;
constexpr qint64 ShortestSpanMs = 10'000;
constexpr int EditorWidth = 260;
constexpr int EditorHeight = 26;

bool isEvent(TimelineHit::Kind kind)
{
    return kind == TimelineHit::Kind::Mark || kind == TimelineHit::Kind::Start || kind == TimelineHit::Kind::End;
}

} // namespace

// Pointer ----------------------------------------------------------------------------------------------------------

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout.isUsable())
        return;
    refresh();
    m_press = {event->position(), m_layout.hit(event->position()), shownSpan(), false, false};
    m_press.shift = event->modifiers().testFlag(Qt::ShiftModifier);
    m_gesture = Gesture::Pending;
    if (!isEvent(m_press.hit.kind))
        return;
    const QUuid id = m_scene.entries[m_layout.marks()[m_press.hit.index].entry].event.id;
    if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
        m_presenter.toggle(id);
        return;
    }
    const int row = m_presenter.filter().rowOf(id);
    const bool chosen = row >= 0 && m_presenter.selection().isRowSelected(row, {});
    m_press.narrows = chosen && m_presenter.chosenCount() > 1;
    if (!m_press.narrows)
        m_presenter.choose(id);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_gesture == Gesture::Pending && (at - m_press.at).manhattanLength() >= QApplication::startDragDistance())
        startGesture(at);
    if (m_gesture == Gesture::Drag || m_gesture == Gesture::Frame || m_gesture == Gesture::Pan) {
        followGesture(at, event->modifiers());
        return;
    }
    updateHover(at);
}

void TimelineCanvas::updateHover(QPointF at)
{
    const TimelineHit hit = m_layout.hit(at);
    const auto hovered = isEvent(hit.kind) ? std::optional(hit.index) : std::nullopt;
    if (hovered != m_hovered) {
        const auto around = [this](std::optional<std::size_t> mark) {
            if (!mark || *mark >= m_layout.marks().size())
                return QRect();
            return m_layout.marks()[*mark].extent(m_layout.metrics().dot).toAlignedRect().adjusted(-5, -5, 5, 5);
        };
        update(QRegion(around(m_hovered)) + around(hovered));
        m_hovered = hovered;
    }
    if (hit.kind == TimelineHit::Kind::Start || hit.kind == TimelineHit::Kind::End)
        setCursor(Qt::SizeHorCursor);
    else if (hit.kind == TimelineHit::Kind::Mark || hit.kind == TimelineHit::Kind::More || hit.kind == TimelineHit::Kind::Alert)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    const bool inside = m_layout.isUsable() && at.x() >= m_layout.plot().left() && at.x() <= m_layout.plot().right();
    m_pointerInside = inside;
    m_presenter.view().cursor().setHover(inside ? std::optional(m_layout.msAt(at.x())) : std::nullopt);
}

void TimelineCanvas::startGesture(QPointF at)
{
    using Kind = TimelineHit::Kind;
    m_presenter.view().cursor().setHover(std::nullopt);
    if (isEvent(m_press.hit.kind)) {
        startDrag();
    } else if (m_press.shift) {
        m_gesture = Gesture::Frame;
        m_frame = QRectF(m_press.at, at).normalized();
    } else if (m_press.hit.kind != Kind::More) {
        m_gesture = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void TimelineCanvas::startDrag()
{
    using Part = TimelineDrag::Part;
    if (m_presenter.isReadOnly()) {
        m_gesture = Gesture::None;
        Q_EMIT m_presenter.refused(TimelineWords::readOnly());
        return;
    }
    const std::size_t grabbed = m_layout.marks()[m_press.hit.index].entry;
    const auto isFixed = [this](std::size_t entry) {
        // An alert's time is the alert's own; what is not stored can not be changed.
        const int row = m_presenter.model().rowOf(m_scene.entries[entry].event.id);
        return m_scene.entries[entry].isAlert() || row < 0 || !m_presenter.model().row(row).stored;
    };
    if (isFixed(grabbed)) {
        m_gesture = Gesture::None;
        Q_EMIT m_presenter.refused(tr("This event was recorded by itself; its time is what the source says."));
        return;
    }
    const Part part = m_press.hit.kind == TimelineHit::Kind::Start ? Part::Start
        : m_press.hit.kind == TimelineHit::Kind::End              ? Part::End
                                                                   : Part::Move;
    std::vector<std::size_t> entries = chosenEntries();
    std::erase_if(entries, isFixed);
    if (std::find(entries.begin(), entries.end(), grabbed) == entries.end())
        entries = {grabbed};
    m_drag.emplace(m_scene, m_layout, entries, grabbed, part, m_press.at);
    m_gesture = Gesture::Drag;
    m_baseStale = true; // once without what moves; from then on only that is painted
    m_dragShown = dragRegion();
    update();
}

void TimelineCanvas::followGesture(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (m_gesture == Gesture::Drag) {
        m_drag->moveTo(m_layout, at, modifiers.testFlag(Qt::AltModifier));
        const QRegion next = dragRegion();
        update(m_dragShown + next);
        m_dragShown = next;
        return;
    }
    if (m_gesture == Gesture::Frame) {
        const QRectF before = m_frame;
        m_frame = QRectF(m_press.at, at).normalized();
        update(before.united(m_frame).toAlignedRect().adjusted(-2, -2, 2, 2));
        return;
    }
    const double msAPixel = static_cast<double>(m_press.span.durationMs()) / std::max(1.0, m_layout.plot().width());
    const qint64 shift = std::llround((m_press.at.x() - at.x()) * msAPixel);
    m_panned = TimeSpan{m_press.span.fromMs + shift, m_press.span.toMs + shift};
    m_layoutStale = true;
    update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    unsetCursor();
    switch (gesture) {
    case Gesture::Pending:
        if (m_press.hit.kind == TimelineHit::Kind::Alert)
            m_presenter.choose(m_scene.alerts[m_press.hit.index].event.id);
        else if (m_press.hit.kind == TimelineHit::Kind::More)
            openGroup(m_layout.groups()[m_press.hit.index]);
        else if (isEvent(m_press.hit.kind) && m_press.narrows)
            m_presenter.choose(m_scene.entries[m_layout.marks()[m_press.hit.index].entry].event.id);
        else if (m_press.hit.kind == TimelineHit::Kind::Lane && !m_press.shift)
            m_presenter.clearChoice();
        break;
    case Gesture::Drag:
        finishDrag();
        break;
    case Gesture::Frame: {
        QSet<QUuid> ids;
        for (const std::size_t entry : m_layout.entriesIn(m_frame))
            ids.insert(m_scene.entries[entry].event.id);
        m_presenter.choose(ids, ids.isEmpty() ? QUuid() : m_scene.entries[m_layout.entriesIn(m_frame).front()].event.id);
        break;
    }
    case Gesture::Pan:
        if (const auto span = std::exchange(m_panned, std::nullopt))
            m_presenter.view().zoomTo(*span);
        break;
    case Gesture::None:
        break;
    }
    update();
}

void TimelineCanvas::finishDrag()
{
    const auto changes = m_drag->changes();
    const bool refused = m_drag->isRefused();
    m_drag.reset();
    m_dragShown = {};
    m_baseStale = true;
    if (refused)
        Q_EMIT m_presenter.refused(tr("Two periods of impact can not cross. Drop it where there is none."));
    else
        m_presenter.change(changes);
}

void TimelineCanvas::cancelGesture()
{
    m_gesture = Gesture::None;
    m_drag.reset();
    m_panned.reset();
    m_dragShown = {};
    m_baseStale = true;
    m_layoutStale = true;
    unsetCursor();
    update();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout.isUsable())
        return;
    refresh();
    m_gesture = Gesture::None;
    const TimelineHit hit = m_layout.hit(event->position());
    if (isEvent(hit.kind)) {
        beginRename();
    } else if (hit.kind == TimelineHit::Kind::Lane) {
        const qint64 step = TimelineDrag::snapStep(m_layout.span(), m_layout.plot().width());
        const qint64 ms = m_layout.msAt(std::clamp(event->position().x(), m_layout.plot().left(), m_layout.plot().right()));
        beginAdd((ms + step / 2) / step * step, hit.lane);
    } else if (hit.kind == TimelineHit::Kind::Chart) {
        m_presenter.view().zoomBack();
    }
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    m_pointerInside = false;
    if (m_hovered) {
        m_hovered.reset();
        update();
    }
    m_presenter.view().cursor().setHover(std::nullopt);
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_layout.isUsable() || event->angleDelta().y() == 0 || m_gesture != Gesture::None) {
        event->ignore();
        return;
    }
    const double notches = static_cast<double>(event->angleDelta().y()) / AngleOfNotch;
    zoomAt(m_layout.msAt(std::clamp(event->position().x(), m_layout.plot().left(), m_layout.plot().right())),
           std::pow(WheelFactor, notches));
    event->accept();
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const TimelineHit hit = m_layout.hit(event->pos());
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    const qint64 ms = byPointer && m_layout.isUsable() ? m_layout.msAt(event->pos().x()) : cursorMs();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit.kind == TimelineHit::Kind::Lane || !byPointer) {
        const Lane lane = byPointer ? hit.lane : m_usualLane;
        menu->addAction(tr("New event at %1").arg(m_presenter.format().time(ms)), this, [this, ms, lane] { beginAdd(ms, lane); });
    }
    QAction *split = menu->addAction(tr("Split the impact at %1").arg(m_presenter.format().time(ms)), this, [this, ms] { m_presenter.split(ms); });
    split->setEnabled(m_presenter.canSplit(ms));
    menu->addAction(tr("Show all of the incident"), this, [this] {
        if (m_presenter.isReady())
            m_presenter.view().setRange(m_presenter.wholeRange());
    });
    menu->addSeparator();
    const bool any = m_presenter.chosenCount() > 0;
    menu->addAction(tr("Star"), &m_presenter, &TimelinePresenter::starChosen)->setEnabled(any);
    menu->addAction(tr("Delete"), &m_presenter, &TimelinePresenter::removeChosen)->setEnabled(any);
    menu->popup(event->globalPos());
}

// View -------------------------------------------------------------------------------------------------------------

void TimelineCanvas::openGroup(const TimelineLayout::Group &group)
{
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = 0;
    QSet<QUuid> ids;
    for (const std::size_t entry : group.entries) {
        from = std::min(from, m_scene.entries[entry].event.occurredMs);
        to = std::max(to, m_scene.entries[entry].event.occurredMs);
        ids.insert(m_scene.entries[entry].event.id);
    }
    m_presenter.choose(ids, m_scene.entries[group.entries.front()].event.id);
    const qint64 margin = std::max<qint64>(ShortestSpanMs, (to - from) / 3);
    if (to - from + 2 * margin < shownSpan().durationMs())
        m_presenter.view().zoomTo({from - margin, to + margin});
}

void TimelineCanvas::zoomAt(qint64 ms, double factor)
{
    const TimeSpan span = shownSpan();
    const auto scaled = [factor](qint64 distance) { return std::llround(static_cast<double>(distance) * factor); };
    const TimeSpan zoomed{ms - scaled(ms - span.fromMs), ms + scaled(span.toMs - ms)};
    if (zoomed.durationMs() >= ShortestSpanMs)
        m_presenter.view().zoomTo(zoomed);
}

void TimelineCanvas::panBy(double share)
{
    const TimeSpan span = shownSpan();
    const qint64 shift = std::llround(share * static_cast<double>(span.durationMs()));
    m_presenter.view().zoomTo({span.fromMs + shift, span.toMs + shift});
}

void TimelineCanvas::bringIntoSight(qint64 ms)
{
    const TimeSpan span = shownSpan();
    const qint64 margin = span.durationMs() / 10;
    if (ms >= span.fromMs && ms <= span.toMs)
        return;
    const qint64 shift = ms < span.fromMs ? ms - margin - span.fromMs : ms + margin - span.toMs;
    m_presenter.view().zoomTo({span.fromMs + shift, span.toMs + shift});
}

qint64 TimelineCanvas::cursorMs() const
{
    const TimeCursor &cursor = m_presenter.view().cursor();
    if (cursor.hoverMs())
        return *cursor.hoverMs();
    if (cursor.locks()[TimeCursor::A])
        return *cursor.locks()[TimeCursor::A];
    if (const TimelineRow *row = m_presenter.currentRow())
        return row->event.occurredMs;
    return m_presenter.openEndMs();
}

// The field in the picture -----------------------------------------------------------------------------------------

void TimelineCanvas::beginAdd(qint64 ms, Lane lane)
{
    if (!m_presenter.isReady() || m_presenter.isReadOnly())
        return;
    m_renamed = {};
    m_editorMs = ms;
    m_editorLane = lane;
    bringIntoSight(ms);
    refresh();
    placeEditor();
    m_editor->setPlaceholderText(tr("%1, %2: what happened?", "time, lane").arg(m_presenter.format().time(ms), IncidentText::lane(lane)));
    m_editor->open({});
    update();
}

void TimelineCanvas::beginAddHere()
{
    const TimeCursor &cursor = m_presenter.view().cursor();
    const bool pointed = m_pointerInside && cursor.hoverMs();
    beginAdd(pointed ? *cursor.hoverMs() : cursor.locks()[TimeCursor::A].value_or(m_presenter.openEndMs()), m_usualLane);
}

void TimelineCanvas::beginInsert()
{
    const auto ms = m_presenter.betweenMs();
    const TimelineRow *row = m_presenter.currentRow();
    beginAdd(ms.value_or(m_presenter.openEndMs()), row ? row->event.lane : m_usualLane);
}

void TimelineCanvas::beginRename()
{
    const TimelineRow *row = m_presenter.currentRow();
    if (!row || !row->stored)
        return;
    m_renamed = row->event.id;
    m_editorMs = row->event.occurredMs;
    m_editorLane = row->event.lane;
    const QString title = row->event.title;
    bringIntoSight(m_editorMs);
    refresh();
    placeEditor();
    m_editor->setPlaceholderText({});
    m_editor->open(title);
}

void TimelineCanvas::placeEditor()
{
    const int height = scaled(this, EditorHeight);
    const int width = std::min(scaled(this, EditorWidth), this->width());
    const TimelineLayout::LanePlace &lane = m_layout.lane(m_editorLane);
    const auto entry = m_entryOf.constFind(m_renamed);
    const TimelineLayout::Mark *mark = entry == m_entryOf.constEnd() ? nullptr : m_layout.markOf(*entry);
    const qreal middle = mark ? mark->dot.y() : lane.rect.center().y();
    const int x = qRound(m_layout.xOf(m_editorMs) + m_layout.metrics().dot + 4);
    m_editor->setGeometry(std::clamp(x, 0, std::max(0, this->width() - width)),
                          std::clamp(qRound(middle - height / 2.0), 0, std::max(0, this->height() - height)), width, height);
}

} // namespace wardroom
