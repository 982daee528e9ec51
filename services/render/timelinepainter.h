// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"
#include "services/render/timelinelayout.h"

namespace wardroom {

enum class TimelineSymbol { Impact, Detection, Action, Decision, Communication, Pin };

/// The words, colours and signs of a timeline, which come from the interface.
struct TimelineLook
{
    std::array<QString, LaneCount> lanes;
    std::array<int, LaneCount> laneColours{}; ///< for Theme::chartColor()
    QString alerts; ///< head of the bars of alerts
    QString now;
    std::function<QString(int)> more; ///< "+3 more"
    /// Draws a line icon.
    std::function<void(QPainter &, const QRect &, TimelineSymbol, const QColor &)> paintSymbol;
};

/// Draws an incident's timeline with QPainter: on the screen and in PDF alike. A value: theme, words and font are fixed at
/// construction. What moves (cursor, selection, what is being dragged) is painted apart from what stands still, so that a widget
/// can keep the latter as a picture.
class TimelinePainter
{
public:
    TimelinePainter(const Theme &theme, const Formatter &format, const QFont &base, TimelineLook look);

    const ChartPainter &charts() const { return m_charts; }
    const Formatter &format() const { return m_format; }
    TimelineLayout layout(const TimelineScene &scene, QSizeF size) const;

    /// All that stands still. @p without: entries that are being dragged.
    void paint(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
               const std::vector<std::size_t> &without = {}) const;
    /// Values of the charts' series at @p ms, or the newest: it moves with the cursor.
    void paintLegends(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, std::optional<qint64> ms) const;
    /// A line through everything, dots on the series, its time on the axis.
    void paintCursor(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, qint64 ms) const;
    void paintLocked(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, const LockedCursors &cursors) const;
    /// One that is chosen; @p current has the frame.
    void paintChosen(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, std::size_t entry, bool current) const;
    /// The bar of an alert that is chosen.
    void paintChosenAlert(QPainter &painter, const TimelineLayout &layout, std::size_t alert) const;
    /// One under the pointer.
    void paintHovered(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Mark &mark) const;
    /// Where a dragged one would be dropped.
    void paintDragged(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Mark &mark, const TimelineEntry &entry,
                      bool labelled, bool refused) const;
    void paintTimeLabel(QPainter &painter, const TimelineLayout &layout, qint64 ms, const QColor &ground) const;
    void paintFrame(QPainter &painter, const QRectF &area) const; ///< rubber band

private:
    ChartLayout chartLayout(const ChartSpec &spec, const TimelineLayout &layout, std::size_t index) const;
    QRegion chartClip(const ChartLayout &chart) const;
    void paintChart(QPainter &painter, const ChartSpec &spec, const TimelineLayout &layout, std::size_t index) const;
    void paintLegend(QPainter &painter, const ChartSpec &spec, const QRectF &head, std::optional<qint64> ms) const;
    void paintLanes(QPainter &painter, const TimelineLayout &layout) const;
    void paintGrid(QPainter &painter, const TimelineLayout &layout) const;
    void paintAlerts(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout) const;
    void paintMark(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Mark &mark, const TimelineEntry &entry,
                   bool chosen) const;
    void paintDot(QPainter &painter, const TimelineLayout &layout, QPointF at, const TimelineEntry &entry) const;
    void paintBar(QPainter &painter, const QRectF &bar, const TimelineEntry &entry) const;
    void paintLabel(QPainter &painter, const QRectF &place, const TimelineEntry &entry, bool inside, bool chosen) const;
    void paintStar(QPainter &painter, QPointF centre, qreal size) const;
    void paintNow(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout) const;
    void paintNowLabel(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout) const;
    std::vector<std::pair<TimeTick, QRectF>> axisLabels(const TimelineLayout &layout) const;
    void paintAxis(QPainter &painter, const TimelineLayout &layout) const;
    QColor laneColor(Lane lane) const;
    QColor groundOf(Lane lane) const;

    Theme m_theme;
    Formatter m_format;
    ChartPainter m_charts;
    TimelineLook m_look;
    QFont m_base;
    QFont m_bold;
    QFont m_caption;
};

} // namespace wardroom
