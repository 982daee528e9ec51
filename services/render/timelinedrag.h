// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/timelinelayout.h"

namespace wardroom {

/// Events being moved in time and between lanes, or one whose bar is being stretched. A value without GUI: pointer in, events
/// out. Periods of impact are kept from crossing those that stay.
class TimelineDrag
{
public:
    enum class Part { Move, Start, End };

    /// Of the zoom, so that one pixel is about one step: 1 s, 5 s, 10 s … 1 h.
    static qint64 snapStep(TimeSpan span, qreal width);

    /// @p entries: of @p scene, all that move along; @p grabbed is the one under the pointer.
    TimelineDrag(const TimelineScene &scene, const TimelineLayout &layout, const std::vector<std::size_t> &entries,
                 std::size_t grabbed, Part part, QPointF at);

    Part part() const { return m_part; }
    /// @p free: without snapping.
    void moveTo(const TimelineLayout &layout, QPointF at, bool free = false);

    struct Item
    {
        std::size_t entry = 0;
        TimelineEntry before;
        TimelineEntry now;
    };
    const std::vector<Item> &items() const { return m_items; }
    const Item &grabbed() const { return m_items[m_grabbed]; }
    /// It can not be dropped here: two periods of impact would cross.
    bool isRefused() const { return m_refused; }
    /// Before and after of those that would change.
    std::vector<std::pair<TimelineEvent, TimelineEvent>> changes() const;

private:
    void findLimits(const TimelineScene &scene);
    qint64 snapped(const TimelineLayout &layout, qint64 ms, bool free) const;
    void shift(qint64 deltaMs, Lane lane);
    bool crossesImpact() const;

    std::vector<Item> m_items;
    std::size_t m_grabbed = 0;
    Part m_part;
    qint64 m_pressedMs = 0;
    Lane m_lane; ///< where it began
    qint64 m_lowestMs; ///< for a moved or stretched beginning or end; of the delta where all move
    qint64 m_highestMs;
    std::vector<TimeSpan> m_others; ///< periods of impact that stay
    bool m_refused = false;
};

} // namespace wardroom
