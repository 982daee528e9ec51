// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineCanvas that the keyboard works.
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinekeys.h"

#include <QtGui/QKeyEvent>

namespace wardroom {

namespace {

constexpr double KeyFactor = 0.5; // of the span, a key
constexpr double PanShare = 0.5;

} // namespace

bool TimelineCanvas::letGo()
{
    TimeCursor &cursor = m_presenter.view().cursor();
    if (m_gesture != Gesture::None)
        cancelGesture();
    else if (cursor.hoverMs())
        cursor.setHover(std::nullopt);
    else if (m_presenter.chosenCount() > 0)
        m_presenter.clearChoice();
    else
        return false;
    return true;
}

void TimelineCanvas::stepLane(int direction)
{
    const TimelineRow *current = m_presenter.currentRow();
    const qint64 here = current ? current->event.occurredMs : cursorMs();
    const int from = current ? static_cast<int>(current->event.lane) : (direction > 0 ? -1 : static_cast<int>(LaneCount));
    for (int lane = from + direction; lane >= 0 && lane < static_cast<int>(LaneCount); lane += direction) {
        const TimelineEntry *nearest = nullptr;
        for (const TimelineEntry &entry : m_scene.entries) {
            const bool closer = !nearest || std::abs(entry.event.occurredMs - here) < std::abs(nearest->event.occurredMs - here);
            if (static_cast<int>(entry.event.lane) == lane && closer)
                nearest = &entry;
        }
        if (nearest) {
            m_presenter.choose(nearest->event.id);
            return;
        }
    }
}

/// By one step of the zoom.
void TimelineCanvas::nudge(int direction)
{
    const qint64 step = TimelineDrag::snapStep(m_layout.span(), m_layout.plot().width());
    std::vector<std::pair<TimelineEvent, TimelineEvent>> changes;
    for (const TimelineEvent &event : m_presenter.chosen()) {
        TimelineEvent after = event;
        after.occurredMs += direction * step;
        if (after.endMs)
            *after.endMs += direction * step;
        if (event.kind != EventKind::Alert)
            changes.emplace_back(event, after);
    }
    m_presenter.change(changes);
}

bool TimelineCanvas::handleStepKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Left ? -1 : 1;
        if (alt)
            nudge(direction);
        else
            m_presenter.step(direction, shift);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepLane(event.key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Home:
        m_presenter.step(-m_presenter.filter().rowCount(), shift);
        break;
    case Qt::Key_End:
        m_presenter.step(m_presenter.filter().rowCount(), shift);
        break;
    default:
        return false;
    }
    if (const TimelineRow *row = m_presenter.currentRow())
        bringIntoSight(row->event.occurredMs);
    return true;
}

bool TimelineCanvas::handleViewKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(cursorMs(), KeyFactor);
        return true;
    case Qt::Key_Minus:
        zoomAt(cursorMs(), 1 / KeyFactor);
        return true;
    case Qt::Key_PageUp:
        panBy(-PanShare);
        return true;
    case Qt::Key_PageDown:
        panBy(PanShare);
        return true;
    case Qt::Key_Backspace:
        m_presenter.view().zoomBack();
        return true;
    case Qt::Key_Insert:
        beginInsert();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        beginRename();
        return true;
    case Qt::Key_Escape:
        return letGo();
    default:
        return false;
    }
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    refresh();
    if (handleStepKey(*event) || handleViewKey(*event) || handleTimelineKey(*event, m_presenter))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace wardroom
