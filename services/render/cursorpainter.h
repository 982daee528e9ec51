// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

namespace wardroom {

/// What moves over a finished chart: the cursor under the pointer, the locked cursors A and B, a span being
/// dragged.
class CursorPainter
{
public:
    /// All of them must outlive it.
    CursorPainter(QPainter &painter, const ChartPainter &charts, const ChartSpec &spec,
                  const ChartLayout &layout);

    /// Line, dots on the series, time label and tooltip.
    void paintHover(const ChartCursor &cursor);
    /// Lines with flags and dots.
    void paintLocked(const LockedCursors &cursors);
    void paintSelection(TimeSpan selection);

private:
    void paintLine(qint64 ms);
    void paintDots(qint64 ms);
    void paintDot(QPointF at, const QColor &color);
    void paintTimeLabel(qint64 ms);

    QPainter &m_painter;
    const ChartPainter &m_charts;
    const ChartSpec &m_spec;
    const ChartLayout &m_layout;
};

} // namespace wardroom
