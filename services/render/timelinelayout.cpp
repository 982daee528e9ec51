// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qreal EdgeReach = 5; // how far from a bar's end the pointer still takes it
constexpr qreal LabelGap = 5; // between a mark and its label
constexpr qreal Apart = 8; // between what stands in one row
constexpr qreal ShortestLabel = 28; // of one that is cut
constexpr qreal InsidePadding = 6;
constexpr qreal ShortestBar = 3;
constexpr qreal SmallestAlert = 4;

} // namespace

QRectF TimelineLayout::Mark::extent(qreal radius) const
{
    const QRectF shape = isBar() ? bar : QRectF(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
    return label.isEmpty() ? shape : shape.united(label);
}

TimelineLayout::TimelineLayout(QSizeF size, const TimelineScene &scene, const Metrics &metrics, const TextWidth &textWidth)
    : m_size(size)
    , m_span(scene.span)
    , m_metrics(metrics)
{
    const qreal left = std::round(metrics.padding + metrics.headColumn + metrics.labelGap);
    m_plot = QRectF(left, 0, std::max<qreal>(0, size.width() - left - metrics.padding),
                    std::max<qreal>(0, size.height() - metrics.axis));
    m_axis = QRectF(0, m_plot.bottom(), size.width(), metrics.axis);
    m_markOf.assign(scene.entries.size(), -1);
    if (!isUsable())
        return;
    arrangeHeights(scene, textWidth);
    placeImpact(scene, textWidth);
    for (const Lane lane : {Lane::Detection, Lane::Action, Lane::Decision, Lane::Communication})
        placeLane(scene, lane, textWidth);
}

qreal TimelineLayout::xOf(qint64 ms) const
{
    if (m_span.durationMs() <= 0)
        return m_plot.left();
    return m_plot.left() + static_cast<double>(ms - m_span.fromMs) / static_cast<double>(m_span.durationMs()) * m_plot.width();
}

qint64 TimelineLayout::msAt(qreal x) const
{
    if (m_plot.width() <= 0)
        return m_span.fromMs;
    return m_span.fromMs + std::llround((x - m_plot.left()) / m_plot.width() * static_cast<double>(m_span.durationMs()));
}

std::optional<Lane> TimelineLayout::laneAt(qreal y) const
{
    for (std::size_t i = 0; i < LaneCount; ++i) {
        if (y >= m_lanes[i].rect.top() && y < m_lanes[i].rect.bottom())
            return static_cast<Lane>(i);
    }
    return std::nullopt;
}

const TimelineLayout::Mark *TimelineLayout::markOf(std::size_t entry) const
{
    return entry < m_markOf.size() && m_markOf[entry] >= 0 ? &m_marks[static_cast<std::size_t>(m_markOf[entry])] : nullptr;
}

bool TimelineLayout::isInSight(const TimelineEntry &entry) const
{
    return entry.event.occurredMs <= m_span.toMs && entry.untilMs.value_or(entry.event.occurredMs) >= m_span.fromMs;
}

qreal TimelineLayout::labelWidth(const TimelineEntry &entry, const TextWidth &textWidth) const
{
    const qreal text = entry.name.isEmpty() ? 0 : std::min(std::ceil(textWidth(entry.name)) + 2, m_metrics.mostLabel);
    return text + (entry.pinned ? m_metrics.icon : 0) + (entry.event.starred ? m_metrics.icon : 0);
}

// Rows of labels ---------------------------------------------------------------------------------------------------

QRectF TimelineLayout::barRect(const TimelineEntry &entry, const LanePlace &place, int row) const
{
    const qreal left = std::clamp(xOf(entry.event.occurredMs), m_plot.left() - 1, m_plot.right());
    const qreal right = std::clamp(xOf(*entry.untilMs), left + ShortestBar, std::max(left + ShortestBar, m_plot.right() + 1));
    if (!isImpactSpan(entry.event))
        return {left, rowTop(place, row) + 1, right - left, m_metrics.row - 2};
    constexpr std::array Shares{0.4, 0.5, 0.7, 0.86, 1.0}; // by ImpactLevel
    const qreal height = std::round(place.bars.height() * Shares[static_cast<std::size_t>(entry.event.impact)]);
    return {left, place.bars.bottom() - height, right - left, height};
}

/// Its place in that row, which is free from @p free on; none where the label does not fit.
std::optional<TimelineLayout::Mark> TimelineLayout::inRow(const TimelineEntry &entry, const LanePlace &place, int row, qreal free,
                                                          qreal width, bool elided) const
{
    Mark mark;
    mark.lane = entry.event.lane;
    mark.row = row;
    const qreal top = rowTop(place, row);
    mark.dot = QPointF(std::max(xOf(entry.event.occurredMs), m_plot.left() - m_metrics.dot), top + m_metrics.row / 2);
    if (entry.isSpan())
        mark.bar = barRect(entry, place, row);
    const qreal left = mark.isBar() ? mark.bar.left() : mark.dot.x() - m_metrics.dot;
    const qreal right = mark.isBar() ? mark.bar.right() : mark.dot.x() + m_metrics.dot;
    if (mark.isBar() && width + 2 * InsidePadding <= mark.bar.width() && left >= free) {
        mark.inside = true;
        mark.label = QRectF(left + InsidePadding, top, width, m_metrics.row);
        return mark;
    }
    if (left >= free && right + LabelGap + width <= m_plot.right()) {
        mark.label = QRectF(right + LabelGap, top, width, m_metrics.row);
        return mark;
    }
    if (right + LabelGap + width > m_plot.right() && left - LabelGap - width >= std::max(free, m_plot.left())) {
        mark.label = QRectF(left - LabelGap - width, top, width, m_metrics.row);
        return mark;
    }
    const qreal rest = m_plot.right() - right - LabelGap;
    if (elided && left >= free && rest >= ShortestLabel) {
        mark.label = QRectF(right + LabelGap, top, rest, m_metrics.row);
        return mark;
    }
    return std::nullopt;
}

int TimelineLayout::rowsWanted(const TimelineScene &scene, Lane lane, const TextWidth &textWidth) const
{
    constexpr int Most = 6;
    LanePlace place;
    place.bars = QRectF(0, 0, 0, m_metrics.row);
    std::array<qreal, Most> free;
    free.fill(std::numeric_limits<qreal>::lowest());
    int wanted = 0;
    for (const TimelineEntry &entry : scene.entries) {
        if (entry.event.lane != lane || !isInSight(entry) || isImpactSpan(entry.event))
            continue;
        const qreal x = xOf(entry.event.occurredMs) - m_metrics.dot;
        if (std::all_of(free.begin(), free.end(), [x](qreal end) { return x < end; }))
            return Most + 1;
        const qreal width = labelWidth(entry, textWidth);
        int row = 0;
        for (; row < Most; ++row) {
            if (const auto mark = inRow(entry, place, row, free[static_cast<std::size_t>(row)], width, true)) {
                free[static_cast<std::size_t>(row)] = mark->extent(m_metrics.dot).right() + Apart;
                break;
            }
        }
        wanted = std::max(wanted, row + 1);
    }
    return wanted;
}

void TimelineLayout::addMark(Mark mark, std::size_t entry)
{
    mark.entry = entry;
    m_markOf[entry] = static_cast<int>(m_marks.size());
    m_marks.push_back(std::move(mark));
}

/// Without label. The dots of a group stand in the lane's last row, its label behind the last of them.
void TimelineLayout::addBare(const TimelineEntry &entry, std::size_t index, const LanePlace &place, bool grouped)
{
    const int row = place.rows - 1;
    Mark mark;
    mark.lane = entry.event.lane;
    mark.row = row;
    mark.dot = QPointF(std::max(xOf(entry.event.occurredMs), m_plot.left() - m_metrics.dot), rowTop(place, row) + m_metrics.row / 2);
    if (entry.isSpan())
        mark.bar = barRect(entry, place, row);
    if (!grouped) {
        addMark(mark, index);
        return;
    }
    const qreal right = std::max(mark.dot.x() + m_metrics.dot, mark.isBar() ? mark.bar.right() : 0);
    const bool joins = !m_groups.empty() && m_groups.back().lane == entry.event.lane
        && mark.dot.x() - m_metrics.dot < m_groups.back().label.right() + Apart;
    if (!joins)
        m_groups.push_back({entry.event.lane, {}, {}});
    Group &group = m_groups.back();
    group.entries.push_back(index);
    qreal left = std::max(right + LabelGap, group.label.left());
    if (left + m_metrics.moreWidth > m_plot.right() + m_metrics.padding)
        left = m_plot.right() + m_metrics.padding - m_metrics.moreWidth;
    group.label = QRectF(left, rowTop(place, row), m_metrics.moreWidth, m_metrics.row);
    addMark(mark, index);
}

/// First come, first served, in the order of time. Where the rows do not suffice, the last one is for groups.
void TimelineLayout::placeLane(const TimelineScene &scene, Lane lane, const TextWidth &textWidth)
{
    const LanePlace &place = this->lane(lane);
    if (place.rows == 0)
        return;
    const bool crowded = rowsWanted(scene, lane, textWidth) > place.rows;
    // With one row there is no place to say how many have no label: their dots stand bare.
    const bool grouped = crowded && place.rows > 1;
    const auto rows = static_cast<std::size_t>(grouped ? place.rows - 1 : place.rows);
    std::vector<qreal> free(rows, std::numeric_limits<qreal>::lowest());
    for (std::size_t i = 0; i < scene.entries.size(); ++i) {
        const TimelineEntry &entry = scene.entries[i];
        if (entry.event.lane != lane || !isInSight(entry) || isImpactSpan(entry.event))
            continue;
        const qreal x = xOf(entry.event.occurredMs) - m_metrics.dot;
        const bool hopeless = std::all_of(free.begin(), free.end(), [x](qreal end) { return x < end; });
        const qreal width = hopeless ? 0 : labelWidth(entry, textWidth);
        bool placed = false;
        for (std::size_t row = 0; row < rows && !hopeless && !placed; ++row) {
            if (auto mark = inRow(entry, place, static_cast<int>(row), free[row], width, true)) {
                free[row] = mark->extent(m_metrics.dot).right() + Apart;
                addMark(*mark, i);
                placed = true;
            }
        }
        if (!placed)
            addBare(entry, i, place, grouped);
    }
}

void TimelineLayout::placeImpact(const TimelineScene &scene, const TextWidth &textWidth)
{
    const LanePlace &place = lane(Lane::Impact);
    const std::size_t first = m_marks.size();
    for (std::size_t i = 0; i < scene.entries.size(); ++i) {
        const TimelineEntry &entry = scene.entries[i];
        if (!isImpactSpan(entry.event) || !isInSight(entry))
            continue;
        Mark mark;
        mark.lane = Lane::Impact;
        mark.bar = barRect(entry, place, 0);
        mark.dot = QPointF(mark.bar.left(), mark.bar.center().y());
        addMark(mark, i);
    }
    labelImpact(scene, first, textWidth);
    placeLane(scene, Lane::Impact, textWidth);
}

/// Inside the bar, or above a low one as far as the next bar lets it.
void TimelineLayout::labelImpact(const TimelineScene &scene, std::size_t first, const TextWidth &textWidth)
{
    const LanePlace &place = lane(Lane::Impact);
    for (std::size_t i = first; i < m_marks.size(); ++i) {
        Mark &mark = m_marks[i];
        const qreal width = labelWidth(scene.entries[mark.entry], textWidth);
        const qreal next = i + 1 < m_marks.size() ? m_marks[i + 1].bar.left() - Apart : m_plot.right();
        const bool high = mark.bar.height() >= m_metrics.captionHeight - 2;
        const qreal inner = mark.bar.width() - 2 * InsidePadding;
        const qreal above = mark.bar.top() - place.bars.top();
        mark.inside = high;
        if (high && inner >= ShortestLabel)
            mark.label = QRectF(mark.bar.left() + InsidePadding, mark.bar.top(), std::min(width, inner), mark.bar.height());
        else if (!high && next - mark.bar.left() >= ShortestLabel)
            mark.label = QRectF(mark.bar.left() + 2, place.bars.top() - std::max<qreal>(0, m_metrics.captionHeight - above),
                                std::min(width, next - mark.bar.left()), m_metrics.captionHeight);
    }
}

// Bars of alerts ---------------------------------------------------------------------------------------------------

void TimelineLayout::placeAlerts(const TimelineScene &scene, const TextWidth &textWidth)
{
    struct Named
    {
        QString name;
        int priority;
        std::vector<std::size_t> entries;
    };
    std::vector<Named> names;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < scene.alerts.size(); ++i) {
        const TimelineEntry &alert = scene.alerts[i];
        if (!isInSight(alert))
            continue;
        auto place = places.constFind(alert.name);
        if (place == places.constEnd()) {
            place = places.insert(alert.name, names.size());
            names.push_back({alert.name, alert.priority, {}});
        }
        names[*place].entries.push_back(i);
    }
    const auto urgency = [](const Named &named) { return named.priority < 0 ? 9 : named.priority; };
    std::stable_sort(names.begin(), names.end(), [&](const Named &a, const Named &b) { return urgency(a) < urgency(b); });
    const auto rows = static_cast<std::size_t>(std::max(0, m_alertRowCount));
    m_hiddenAlertRows = static_cast<int>(names.size() > rows ? names.size() - rows : 0);
    for (std::size_t row = 0; row < std::min(rows, names.size()); ++row) {
        const Named &named = names[row];
        AlertRow shown{named.name, named.priority, {}, {}};
        const qreal top = m_alerts.top() + 4 + static_cast<qreal>(row) * m_metrics.alertRow;
        for (const std::size_t entry : named.entries) {
            const qreal left = std::clamp(xOf(scene.alerts[entry].event.occurredMs), m_plot.left(), m_plot.right());
            const qreal right = std::clamp(xOf(*scene.alerts[entry].untilMs), m_plot.left(), m_plot.right());
            shown.bars.push_back({entry, QRectF(left, top, std::max(SmallestAlert, right - left), m_metrics.alertRow - 3)});
        }
        const QString text = named.priority < 0 ? named.name : QStringLiteral("P0 ") + named.name;
        const qreal width = std::min(std::ceil(textWidth(text)) + 6, m_metrics.mostLabel);
        const QRectF first = shown.bars.front().rect;
        const qreal before = first.left() - LabelGap - width;
        const qreal after = first.right() + LabelGap;
        const bool isFree = shown.bars.size() < 2 || after + width < shown.bars[1].rect.left();
        const qreal left = before >= m_plot.left() ? before : isFree && after + width <= m_plot.right() ? after : first.left() + LabelGap;
        shown.label = QRectF(left, top - 1, width, m_metrics.alertRow - 1);
        m_alertRows.push_back(std::move(shown));
    }
}

// Heights ----------------------------------------------------------------------------------------------------------

int TimelineLayout::alertRowsWanted(const TimelineScene &scene) const
{
    QSet<QString> names;
    for (const TimelineEntry &alert : scene.alerts) {
        if (isInSight(alert))
            names.insert(alert.name);
    }
    return static_cast<int>(names.size());
}

/// What there is room for: first two rows a lane, then charts and two rows of alerts, then more of each. Lanes are pressed to
/// one tight row each where that makes room for one chart.
void TimelineLayout::arrangeHeights(const TimelineScene &scene, const TextWidth &textWidth)
{
    qreal smallPlot = 44;
    constexpr qreal UsualPlot = 72;
    constexpr qreal LargestPlot = 150;
    constexpr int MostAlertRows = 6;
    constexpr int FewRows = 2;
    std::array<int, LaneCount> wanted{};
    for (std::size_t i = 0; i < LaneCount; ++i)
        wanted[i] = rowsWanted(scene, static_cast<Lane>(i), textWidth);
    const qreal lanePadding = 2;
    qreal barRows = 1.6; // what the bars of impact take
    qreal leastRows = 1.4; // of a lane
    const auto heightOf = [&](std::size_t lane, int rows) {
        const qreal bars = lane == 0 ? m_metrics.row * barRows : 0;
        return std::max(rows * m_metrics.row + bars, m_metrics.row * leastRows) + lanePadding;
    };
    std::array<int, LaneCount> rows{};
    const auto lanesHeight = [&] {
        qreal sum = 0;
        for (std::size_t i = 0; i < LaneCount; ++i)
            sum += heightOf(i, rows[i]);
        return sum;
    };
    for (std::size_t i = 0; i < LaneCount; ++i)
        rows[i] = i == 0 ? std::min(wanted[i], 1) : std::clamp(wanted[i], 1, FewRows);
    const qreal available = m_plot.height();
    for (std::size_t i = LaneCount; i-- > 0 && lanesHeight() > available;)
        rows[i] = std::min(rows[i], 1);
    const qreal chartFrame = m_metrics.chartHead + m_metrics.labelGap + 4;
    const int alerts = std::min(alertRowsWanted(scene), MostAlertRows);
    const auto alertsHeight = [&](int count) { return count > 0 ? count * m_metrics.alertRow + 8 : 0; };
    qreal rest = available - lanesHeight();
    m_alertRowCount = alerts > 0 && rest >= alertsHeight(1) ? std::min({alerts, FewRows, static_cast<int>((rest - 8) / m_metrics.alertRow)}) : 0;
    rest -= alertsHeight(m_alertRowCount);
    auto charts = std::min(scene.charts.size(), static_cast<std::size_t>(std::max(0.0, rest / (chartFrame + smallPlot))));
    // Not where it would cost labels.
    if (charts == 0 && !scene.charts.empty() && std::all_of(rows.begin(), rows.end(), [](int count) { return count <= 1; })) {
        constexpr qreal TightPlot = 36;
        constexpr qreal TightBars = 1;
        constexpr qreal TightLeading = 0.7; // of a row: lines of text that have no line above stand closer
        const qreal tightLanes = (TightBars + LaneCount - 1 + (rows[0] > 0 ? 1 : 0)) * m_metrics.row + LaneCount * lanePadding;
        if (tightLanes * TightLeading + chartFrame + TightPlot <= available) {
            barRows = TightBars;
            leastRows = 1;
            smallPlot = TightPlot;
            charts = 1;
            rest = available - lanesHeight();
            m_alertRowCount = alerts > 0 && rest >= alertsHeight(1) + chartFrame + smallPlot ? 1 : 0;
            rest -= alertsHeight(m_alertRowCount);
        }
    }
    const auto count = static_cast<qreal>(charts);
    rest = std::max(0.0, rest - count * (chartFrame + smallPlot));
    while (m_alertRowCount > 0 && m_alertRowCount < alerts && rest >= m_metrics.alertRow) {
        ++m_alertRowCount;
        rest -= m_metrics.alertRow;
    }
    qreal plot = smallPlot;
    const auto grow = [&](qreal to) {
        const qreal step = charts > 0 ? std::min(to - plot, rest / count) : 0;
        plot += step;
        rest -= step * count;
    };
    grow(UsualPlot);
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < LaneCount; ++i) {
            if (rows[i] < wanted[i] && rows[i] < 6 && rest >= m_metrics.row) {
                ++rows[i];
                rest -= m_metrics.row;
                more = true;
            }
        }
    }
    grow(LargestPlot);
    qreal y = 0;
    for (std::size_t i = 0; i < charts; ++i) {
        const qreal height = std::floor(chartFrame + plot);
        m_charts.emplace_back(0, y, m_size.width(), height);
        y += height;
    }
    m_alerts = QRectF(0, y, m_size.width(), alertsHeight(m_alertRowCount));
    placeAlerts(scene, textWidth);
    y = m_alerts.bottom();
    const qreal press = std::min(1.0, (available - y) / lanesHeight()); // lower than a row: what is there is pressed together
    const qreal spare = std::max(0.0, (available - y - lanesHeight()) / LaneCount);
    for (std::size_t i = 0; i < LaneCount; ++i) {
        const qreal height = heightOf(i, rows[i]) * press + spare;
        LanePlace &place = m_lanes[i];
        place.rect = QRectF(0, y, m_size.width(), height);
        place.rows = rows[i];
        const qreal rowsHeight = rows[i] * m_metrics.row;
        const qreal bars = i == 0 ? std::min(m_metrics.row * barRows + spare, m_metrics.row * 2) * press : 0;
        place.rowsTop = std::round(y + (height - rowsHeight - bars) / 2);
        place.bars = QRectF(m_plot.left(), place.rowsTop + rowsHeight, m_plot.width(), bars);
        y += height;
    }
}

// Under the pointer ------------------------------------------------------------------------------------------------

TimelineHit TimelineLayout::hit(QPointF at) const
{
    using Kind = TimelineHit::Kind;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (m_charts[i].contains(at))
            return {Kind::Chart, i};
    }
    for (const AlertRow &row : m_alertRows) {
        for (const AlertBar &bar : row.bars) {
            if (bar.rect.adjusted(-2, 0, 2, 0).contains(at))
                return {Kind::Alert, bar.entry};
        }
    }
    const auto lane = laneAt(at.y());
    if (!lane)
        return {};
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].label.contains(at))
            return {Kind::More, i, *lane};
    }
    for (std::size_t i = m_marks.size(); i-- > 0;) {
        const Mark &mark = m_marks[i];
        if (mark.lane != *lane)
            continue;
        if (mark.isBar() && at.y() >= mark.bar.top() && at.y() <= mark.bar.bottom()) {
            const qreal reach = std::min(EdgeReach, mark.bar.width() / 3);
            if (std::abs(at.x() - mark.bar.right()) <= reach)
                return {Kind::End, i, *lane};
            if (std::abs(at.x() - mark.bar.left()) <= reach)
                return {Kind::Start, i, *lane};
        }
        if (mark.extent(m_metrics.dot + 2).contains(at) && (!mark.isBar() || mark.bar.contains(at) || mark.label.contains(at)))
            return {Kind::Mark, i, *lane};
    }
    return {Kind::Lane, 0, *lane};
}

std::vector<std::size_t> TimelineLayout::entriesIn(const QRectF &area) const
{
    std::vector<std::size_t> entries;
    for (const Mark &mark : m_marks) {
        const qreal r = m_metrics.dot;
        const QRectF shape = mark.isBar() ? mark.bar : QRectF(mark.dot.x() - r, mark.dot.y() - r, 2 * r, 2 * r);
        if (shape.intersects(area))
            entries.push_back(mark.entry);
    }
    return entries;
}

TimelineLayout::Mark TimelineLayout::moved(const Mark &mark, const TimelineEntry &entry) const
{
    Mark result = mark;
    const LanePlace &place = lane(entry.event.lane);
    result.lane = entry.event.lane;
    result.row = std::clamp(mark.row, 0, std::max(0, place.rows - 1));
    const qreal top = entry.event.lane == mark.lane && !isImpactSpan(entry.event) ? mark.dot.y() - m_metrics.row / 2 : rowTop(place, result.row);
    result.dot = QPointF(xOf(entry.event.occurredMs), top + m_metrics.row / 2);
    result.bar = entry.isSpan() ? barRect(entry, place, result.row) : QRectF();
    const qreal right = result.isBar() ? result.bar.right() : result.dot.x() + m_metrics.dot;
    result.inside = mark.inside && result.isBar() && mark.label.width() <= result.bar.width();
    const qreal left = result.inside ? result.bar.left() + InsidePadding : right + LabelGap;
    const qreal y = result.isBar() ? result.bar.center().y() - m_metrics.row / 2 : top;
    if (!mark.label.isEmpty())
        result.label = QRectF(left, y, mark.label.width(), m_metrics.row);
    return result;
}

} // namespace wardroom
