// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/timelinedrag.h"
#include "services/render/timelinepainter.h"
#include "ui/common/pinsource.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace wardroom {

class InlineTitle;
class TimelineCharts;

/// An incident's timeline as a picture that is worked in: charts, bars of alerts and five lanes on one axis.
///
/// Pointer: moves the time cursor that all charts share. The wheel zooms where the pointer is; a drag on free ground pans, with
/// Shift it draws a frame and chooses what is in it; a click chooses an event, with Shift or Ctrl adds it; a drag moves what is
/// chosen in time and to another lane, a drag of a bar's end stretches it (Alt: without snapping); a double click on free ground
/// adds an event there, on an event renames it, on a chart goes back in the zoom. Keys: left and right go from event to event
/// (with Shift they add, with Alt they move the event), up and down to the next lane, plus and minus zoom, Page Up and Page Down
/// pan, Escape calls off a drag, then lets go of the cursor; S, 1 to 5, Insert, Enter and Delete as in the table.
class TimelineCanvas final : public QWidget, public PinSource
{
    Q_OBJECT
public:
    TimelineCanvas(TimelinePresenter &presenter, TimelineCharts &charts, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    /// The chart under the pointer, else the first; charts that are frozen themselves are not pinned again.
    std::optional<PinDraft> pinDraft() const override;
    const TimelineScene &scene() const { return m_scene; }
    const TimelineLayout &timelineLayout() const { return m_layout; }
    TimelinePainter painter() const;
    bool isDragging() const { return m_drag.has_value(); }
    /// How often all of it was drawn, and not just what moves.
    int fullPaints() const { return m_fullPaints; }
    /// Where in the widget an event stands; null: not in sight.
    QPoint pointOf(const QUuid &event) const;

    /// Opens the field for a new event.
    void beginAdd(qint64 ms, Lane lane);
    void beginAddHere(); ///< at the cursor, or now
    void beginInsert(); ///< between the current event and the next
    void beginRename();
    Lane usualLane() const { return m_usualLane; }
    /// Where the cursor stands: locked, hovering, or the current event.
    qint64 cursorMs() const;
    /// The picture as it stands on the screen now.
    void refresh();

    QSize sizeHint() const override { return {900, 480}; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Gesture { None, Pending, Pan, Frame, Drag };
    struct Press
    {
        QPointF at;
        TimelineHit hit;
        TimeSpan span;
        bool shift = false;
        bool narrows = false; ///< a click without drag leaves only this one chosen
    };

    // What is shown
    void sceneChanged();
    void rebuildScene();
    void relayout();
    void renderBase();
    void renderChosen();
    TimeSpan shownSpan() const;
    void cursorMoved();
    QRegion cursorRegion(std::optional<qint64> ms) const;
    void paintOverlay(QPainter &surface);
    void paintDrag(QPainter &surface, const TimelinePainter &painter);
    QRegion dragRegion() const;
    void describe();
    void tick();
    // Gestures
    void startGesture(QPointF at);
    void followGesture(QPointF at, Qt::KeyboardModifiers modifiers);
    void startDrag();
    void finishDrag();
    void cancelGesture();
    void updateHover(QPointF at);
    void openGroup(const TimelineLayout::Group &group);
    void zoomAt(qint64 ms, double factor);
    void panBy(double share);
    void bringIntoSight(qint64 ms);
    bool handleViewKey(const QKeyEvent &event);
    bool handleStepKey(const QKeyEvent &event);
    void stepLane(int direction);
    void nudge(int direction);
    bool letGo();
    QString toolTipAt(QPointF at) const;
    void placeEditor();
    std::vector<std::size_t> chosenEntries() const;

    TimelinePresenter &m_presenter;
    TimelineCharts &m_charts;
    InlineTitle *m_editor;
    TimelineScene m_scene;
    TimelineLayout m_layout;
    QHash<QUuid, std::size_t> m_entryOf;
    QPixmap m_base; ///< all that stands still
    QPixmap m_shown; ///< with what is chosen
    bool m_sceneStale = true;
    bool m_layoutStale = true;
    bool m_baseStale = true;
    bool m_chosenStale = true;
    QRegion m_cursorShown;
    QRegion m_dragShown;
    int m_fullPaints = 0;
    std::optional<TimelineDrag> m_drag;
    std::optional<TimeSpan> m_panned;
    Gesture m_gesture = Gesture::None;
    Press m_press;
    QRectF m_frame;
    std::optional<std::size_t> m_hovered; ///< of the marks
    bool m_pointerInside = false;
    Lane m_usualLane = Lane::Action;
    qint64 m_editorMs = 0;
    Lane m_editorLane = Lane::Action;
    QUuid m_renamed; ///< null: the field is for a new event
    QTimer m_tick;
};

} // namespace wardroom
