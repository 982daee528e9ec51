// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "ui/charts/chartgesture.h"
#include "ui/charts/chartlayers.h"
#include "ui/common/pinsource.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace wardroom {

class AxisGroup;

/// A chart on the screen: plot and axes, without the head.
///
/// Pointer: moves the time cursor that all charts share; a drag zooms, Shift+drag pans, the wheel zooms where
/// the pointer is, a double click goes back; Ctrl+click locks cursor A, then B. Keys: left and right move the
/// cursor (with Shift ten times as far), Home and End go to the ends, Page Up and Page Down pan by half the
/// span, + and - zoom, Backspace goes back, A and B lock a cursor where the hover cursor is (there already:
/// let it go), Enter zooms to what lies between them, Escape lets go of the cursor, then of A and B.
///
/// In a page that scrolls, the wheel zooms only with Ctrl or once the chart has the focus.
class ChartCanvas final : public QWidget, public PinSource
{
    Q_OBJECT
public:
    /// @p axes: shared with the charts above and below; may be null. Both must outlive the canvas.
    ChartCanvas(ViewContext &context, AxisGroup *axes, QWidget *parent = nullptr);
    ~ChartCanvas() override;

    /// Charts above each other share one; null: this chart is on its own.
    void setAxisGroup(AxisGroup *axes);
    void setSpec(ChartSpec spec);
    const ChartSpec &spec() const { return m_spec; }
    /// Where its data comes from, as a pin says it.
    void setSource(SourceKind source) { m_source = source; }
    /// Shows this series alone; the same again, or an index out of range, shows all.
    void isolate(std::size_t index);
    /// Adds it to those that are shown, or takes it away.
    void toggle(std::size_t index);

    const ChartLayout &chartLayout() const { return m_layout; }
    /// The picture is that of the newest spec and size.
    bool isRendered() const;
    ChartPainter painter() const;
    std::optional<PinDraft> pinDraft() const override;
    const TimeCursor &cursorSource() const { return m_context.cursor(); }

    QSize sizeHint() const override { return {400, 180}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

Q_SIGNALS:
    void rendered();
    void specChanged(); ///< also when series are hidden or shown

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leaveAxes();
    void applySpec();
    std::vector<IncidentMark> incidentMarks() const;
    void requestWidths();
    void redraw();
    void cursorMoved();
    QRegion overlayRegion() const;
    std::optional<ChartCursor> cursor() const;
    bool wheelIsOurs(const QWheelEvent &event) const;
    void zoomAt(qint64 ms, double factor);
    void moveCursor(qint64 ms);
    qint64 latestMs() const;
    void panBy(double share);
    void lock(TimeCursor::Lock lock, qint64 ms);
    void lockNext(qint64 ms);
    bool handleCursorKey(const QKeyEvent &event);
    bool handleRangeKey(const QKeyEvent &event);
    bool handleLockKey(const QKeyEvent &event);
    bool letGo();
    QString describeLocks() const;
    void describe();

    ViewContext &m_context;
    QPointer<AxisGroup> m_axes;
    ChartSpec m_spec;
    SourceKind m_source = SourceKind::Prometheus;
    QStringList m_hidden; ///< labels of series, so that hiding survives a refresh
    ChartLayout m_layout;
    ChartLayers m_layers;
    QRegion m_shownOverlay;
    std::optional<QPointF> m_pointer; ///< while it is over the chart
    bool m_keyboardCursor = false; ///< the cursor was moved by key here: show the tooltip
    ChartGesture m_gesture;
};

} // namespace wardroom
