// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardtime.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ShortestRefreshMs = 5'000;
constexpr qint64 LongestRefreshMs = 24 * 60 * 60 * 1000;

/// A fixed end in UTC, as every reader understands it; "now-6h" as it is.
QString fileText(const TimePoint &point, const ViewContext &context)
{
    if (point.isRelative())
        return point.text(context.zone());
    const qint64 ms = point.resolve(context.clock().nowMs(), context.zone());
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

} // namespace

std::optional<TimeRange> ownRange(const Dashboard &dashboard, const ViewContext &context)
{
    if (!dashboard.hasTime)
        return std::nullopt;
    const qint64 nowMs = context.clock().nowMs();
    const auto from = TimePoint::parse(dashboard.timeFrom, nowMs, context.zone());
    const auto to = TimePoint::parse(dashboard.timeTo, nowMs, context.zone());
    if (!from || !to)
        return std::nullopt;
    const TimeRange range{*from, *to};
    return range.resolve(nowMs, context.zone()).durationMs() > 0 ? std::optional(range) : std::nullopt;
}

DashboardTime::DashboardTime(ViewContext &context)
    : m_context(context)
{
}

void DashboardTime::opened(const QString &id, const Dashboard &dashboard, bool keepRange)
{
    if (m_seen.contains(id))
        return;
    m_seen.insert(id);
    if (const auto refresh = parseDuration(dashboard.refresh); refresh && *refresh > 0)
        m_context.setRefresh(static_cast<int>(std::clamp(*refresh, ShortestRefreshMs, LongestRefreshMs)));
    const bool isChosenMoment = !m_context.range().isLive() && m_context.range() != m_given;
    const auto range = ownRange(dashboard, m_context);
    if (!range || keepRange || isChosenMoment)
        return;
    m_given = range;
    m_context.setRange(*range);
}

DashboardTimes DashboardTime::present() const
{
    const TimeRange &range = m_context.range();
    const int refresh = m_context.refreshMs();
    return {fileText(range.from, m_context), fileText(range.to, m_context),
            refresh > 0 ? formatDuration(refresh) : QString()};
}

} // namespace wardroom
