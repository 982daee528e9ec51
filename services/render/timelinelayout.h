// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartlayout.h"
#include "services/render/timelinescene.h"

#include <QtCore/QHash>

#include <array>
#include <functional>

namespace wardroom {

/// What lies under a point of the timeline.
struct TimelineHit
{
    enum class Kind { Nothing, Chart, Alert, Lane, Mark, Start, End, More };
    Kind kind = Kind::Nothing;
    std::size_t index = 0; ///< of a mark, an alert's entry, a chart, a group
    Lane lane = Lane::Impact; ///< where the point is on one
};

/// Where everything of a timeline lies: charts on top, bars of alerts, five lanes, the axis of time. Labels stand in rows and do
/// not cover each other; what finds no place joins a group that says how many it is. A value without GUI; device-independent
/// pixels.
class TimelineLayout
{
public:
    struct Metrics
    {
        qreal padding = 12;
        qreal labelGap = 6;
        qreal headColumn = 84; ///< names of lanes and values of charts, left of the plot
        qreal captionHeight = 17;
        qreal row = 19; ///< of labels
        qreal alertRow = 18;
        qreal chartHead = 22;
        qreal axis = 26;
        qreal dot = 5; ///< radius
        qreal icon = 16; ///< star and pin behind a label, with their space
        qreal mostLabel = 280;
        qreal moreWidth = 56; ///< of "+12 more"
    };
    /// How wide a label is.
    using TextWidth = std::function<qreal(const QString &)>;

    /// A dot or a bar, with its label.
    struct Mark
    {
        std::size_t entry = 0; ///< of TimelineScene::entries
        Lane lane = Lane::Impact;
        int row = 0;
        QPointF dot; ///< centre; also of a bar's beginning
        QRectF bar; ///< empty: a moment
        QRectF label; ///< empty: there was no room
        bool inside = false; ///< the label stands in its bar

        bool isBar() const { return bar.width() > 0; }
        QRectF extent(qreal radius) const; ///< what it covers
    };
    /// Events without room for a label.
    struct Group
    {
        Lane lane = Lane::Impact;
        QRectF label;
        std::vector<std::size_t> entries;
    };
    struct AlertBar
    {
        std::size_t entry = 0; ///< of TimelineScene::alerts
        QRectF rect;
    };
    struct AlertRow
    {
        QString name;
        int priority = -1;
        QRectF label;
        std::vector<AlertBar> bars;
    };
    struct LanePlace
    {
        QRectF rect; ///< over the whole width
        qreal rowsTop = 0;
        int rows = 0; ///< of labels
        QRectF bars; ///< of impact: where its bars stand
    };

    TimelineLayout() = default;
    TimelineLayout(QSizeF size, const TimelineScene &scene, const Metrics &metrics, const TextWidth &textWidth);

    const QSizeF &size() const { return m_size; }
    const TimeSpan &span() const { return m_span; }
    const Metrics &metrics() const { return m_metrics; }
    const QRectF &plot() const { return m_plot; } ///< what moments are mapped on, from the top to the axis
    const QRectF &axis() const { return m_axis; }
    const std::vector<QRectF> &charts() const { return m_charts; } ///< with head; no more than there is room for
    const QRectF &alertsPlace() const { return m_alerts; }
    const std::vector<AlertRow> &alertRows() const { return m_alertRows; }
    int hiddenAlertRows() const { return m_hiddenAlertRows; }
    const std::array<LanePlace, LaneCount> &lanes() const { return m_lanes; }
    const LanePlace &lane(Lane lane) const { return m_lanes[static_cast<std::size_t>(lane)]; }
    const std::vector<Mark> &marks() const { return m_marks; }
    const std::vector<Group> &groups() const { return m_groups; }
    const Mark *markOf(std::size_t entry) const; ///< null where it is not in sight
    bool isUsable() const { return m_plot.width() >= 40 && m_plot.height() >= 40; }

    qreal xOf(qint64 ms) const;
    qint64 msAt(qreal x) const; ///< also beyond the span
    std::optional<Lane> laneAt(qreal y) const;
    TimelineHit hit(QPointF at) const;
    std::vector<std::size_t> entriesIn(const QRectF &area) const; ///< those whose dot or bar it touches
    /// The mark of an entry that has been moved, without looking for a free row.
    Mark moved(const Mark &mark, const TimelineEntry &entry) const;

private:
    void arrangeHeights(const TimelineScene &scene, const TextWidth &textWidth);
    void placeAlerts(const TimelineScene &scene, const TextWidth &textWidth);
    int alertRowsWanted(const TimelineScene &scene) const;
    void placeLane(const TimelineScene &scene, Lane lane, const TextWidth &textWidth);
    void placeImpact(const TimelineScene &scene, const TextWidth &textWidth);
    void labelImpact(const TimelineScene &scene, std::size_t first, const TextWidth &textWidth);
    void addMark(Mark mark, std::size_t entry);
    void addBare(const TimelineEntry &entry, std::size_t index, const LanePlace &place, bool grouped);
    QRectF barRect(const TimelineEntry &entry, const LanePlace &place, int row) const;
    int rowsWanted(const TimelineScene &scene, Lane lane, const TextWidth &textWidth) const;
    std::optional<Mark> inRow(const TimelineEntry &entry, const LanePlace &place, int row, qreal free, qreal width,
                              bool elided) const;
    qreal labelWidth(const TimelineEntry &entry, const TextWidth &textWidth) const;
    bool isInSight(const TimelineEntry &entry) const;
    qreal rowTop(const LanePlace &place, int row) const { return place.rowsTop + row * m_metrics.row; }

    QSizeF m_size;
    TimeSpan m_span;
    Metrics m_metrics;
    QRectF m_plot;
    QRectF m_axis;
    std::vector<QRectF> m_charts;
    QRectF m_alerts;
    std::vector<AlertRow> m_alertRows;
    int m_alertRowCount = 0;
    int m_hiddenAlertRows = 0;
    std::array<LanePlace, LaneCount> m_lanes;
    std::vector<Mark> m_marks;
    std::vector<Group> m_groups;
    std::vector<int> m_markOf; ///< by entry; -1: none
};

} // namespace wardroom
