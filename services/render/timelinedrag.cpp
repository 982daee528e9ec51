// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/timelinedrag.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr qint64 LatestMs = 4'102'444'800'000; // 2100
constexpr qint64 ShortestMs = 1000; // of a bar

} // namespace

qint64 TimelineDrag::snapStep(TimeSpan span, qreal width)
{
    constexpr qint64 Second = 1000;
    constexpr qint64 Minute = 60 * Second;
    constexpr std::array Steps{Second, 5 * Second, 10 * Second, 15 * Second, 30 * Second, Minute, 5 * Minute, 15 * Minute};
    const double aPixel = width > 0 ? static_cast<double>(span.durationMs()) / width : 0;
    for (const qint64 step : Steps) {
        if (static_cast<double>(step) >= aPixel)
            return step;
    }
    return 60 * Minute;
}

TimelineDrag::TimelineDrag(const TimelineScene &scene, const TimelineLayout &layout, const std::vector<std::size_t> &entries,
                           std::size_t grabbed, Part part, QPointF at)
    : m_part(part)
    , m_pressedMs(layout.msAt(at.x()))
    , m_lane(scene.entries[grabbed].event.lane)
    , m_lowestMs(0)
    , m_highestMs(LatestMs)
{
    const std::vector<std::size_t> alone{grabbed};
    for (const std::size_t entry : part == Part::Move ? entries : alone) {
        if (entry == grabbed)
            m_grabbed = m_items.size();
        m_items.push_back({entry, scene.entries[entry], scene.entries[entry]});
    }
    findLimits(scene);
}

/// How far each may go until it meets a period of impact that stays; computed once, since only the pointer moves afterwards.
void TimelineDrag::findLimits(const TimelineScene &scene)
{
    QSet<QUuid> moving;
    for (const Item &item : m_items)
        moving.insert(item.before.event.id);
    for (const TimelineEntry &entry : scene.entries) {
        if (isImpactSpan(entry.event) && !moving.contains(entry.event.id))
            m_others.push_back({entry.event.occurredMs, entry.untilMs.value_or(entry.event.occurredMs)});
    }
    qint64 lowest = std::numeric_limits<qint64>::min() / 2;
    qint64 highest = std::numeric_limits<qint64>::max() / 2;
    const bool move = m_part == Part::Move;
    for (const Item &item : m_items) {
        const qint64 from = item.before.event.occurredMs;
        const qint64 to = item.before.untilMs.value_or(from);
        lowest = std::max(lowest, move ? -from : 0);
        highest = std::min(highest, move ? LatestMs - to : LatestMs);
        if (!isImpactSpan(item.before.event))
            continue;
        for (const TimeSpan &other : m_others) {
            if (other.toMs <= from)
                lowest = std::max(lowest, move ? other.toMs - from : other.toMs);
            else if (other.fromMs >= to)
                highest = std::min(highest, move ? other.fromMs - to : other.fromMs);
        }
    }
    m_lowestMs = lowest;
    m_highestMs = highest;
}

qint64 TimelineDrag::snapped(const TimelineLayout &layout, qint64 ms, bool free) const
{
    const qint64 step = free ? 1 : snapStep(layout.span(), layout.plot().width());
    return (ms + step / 2) / step * step;
}

void TimelineDrag::moveTo(const TimelineLayout &layout, QPointF at, bool free)
{
    const qint64 distance = layout.msAt(at.x()) - m_pressedMs;
    Item &grabbed = m_items[m_grabbed];
    const TimelineEvent &before = grabbed.before.event;
    m_refused = false;
    switch (m_part) {
    case Part::Move: {
        const Lane lane = layout.laneAt(at.y()).value_or(m_lane);
        const qint64 delta = distance == 0 ? 0 : snapped(layout, before.occurredMs + distance, free) - before.occurredMs;
        shift(lane == m_lane ? std::clamp(delta, m_lowestMs, m_highestMs) : delta, lane);
        m_refused = lane != m_lane && lane == Lane::Impact && crossesImpact();
        break;
    }
    case Part::Start: {
        const qint64 end = grabbed.before.untilMs.value_or(before.occurredMs);
        const qint64 wanted = snapped(layout, before.occurredMs + distance, free);
        grabbed.now.event.occurredMs = std::max(m_lowestMs, std::min(wanted, end - ShortestMs));
        break;
    }
    case Part::End: {
        const qint64 wanted = snapped(layout, grabbed.before.untilMs.value_or(before.occurredMs) + distance, free);
        const qint64 end = std::min(m_highestMs, std::max(wanted, before.occurredMs + ShortestMs));
        grabbed.now.event.endMs = end;
        grabbed.now.untilMs = end;
        break;
    }
    }
}

/// Those on the lane of the grabbed one go to its new lane; what was chosen on other lanes stays on them.
void TimelineDrag::shift(qint64 deltaMs, Lane lane)
{
    for (Item &item : m_items) {
        TimelineEvent &event = item.now.event;
        event.occurredMs = item.before.event.occurredMs + deltaMs;
        if (item.before.event.endMs)
            event.endMs = *item.before.event.endMs + deltaMs;
        if (item.before.untilMs)
            item.now.untilMs = *item.before.untilMs + deltaMs;
        event.lane = item.before.event.lane == m_lane ? lane : item.before.event.lane;
    }
}

bool TimelineDrag::crossesImpact() const
{
    for (const Item &item : m_items) {
        if (!isImpactSpan(item.now.event))
            continue;
        const TimeSpan span{item.now.event.occurredMs, item.now.untilMs.value_or(item.now.event.occurredMs)};
        const auto crosses = [&](const TimeSpan &other) { return other.fromMs < span.toMs && span.fromMs < other.toMs; };
        if (std::any_of(m_others.begin(), m_others.end(), crosses))
            return true;
    }
    return false;
}

std::vector<std::pair<TimelineEvent, TimelineEvent>> TimelineDrag::changes() const
{
    std::vector<std::pair<TimelineEvent, TimelineEvent>> changes;
    for (const Item &item : m_items) {
        if (!(item.before.event == item.now.event))
            changes.emplace_back(item.before.event, item.now.event);
    }
    return changes;
}

} // namespace wardroom
