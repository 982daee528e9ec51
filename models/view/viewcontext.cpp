// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/viewcontext.h"

#include "services/core/clock.h"

namespace wardroom {

namespace {
constexpr std::size_t LongestHistory = 100;
constexpr qint64 ShortestSpanMs = 1000;
} // namespace

void TimeCursor::setHover(std::optional<qint64> ms)
{
    if (ms == m_hoverMs)
        return;
    m_hoverMs = ms;
    Q_EMIT hoverChanged();
}

void TimeCursor::setLock(Lock lock, std::optional<qint64> ms)
{
    Locks locks = m_locks;
    locks[static_cast<std::size_t>(lock)] = ms;
    setLocks(locks);
}

void TimeCursor::clearLocks()
{
    setLocks({});
}

void TimeCursor::setLocks(const Locks &locks)
{
    if (locks == m_locks)
        return;
    m_locks = locks;
    Q_EMIT locksChanged();
}

ViewContext::ViewContext(const Clock &clock, TimeCursor &cursor, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_cursor(cursor)
    , m_zone(QTimeZone::systemTimeZone())
{
    m_timer.setInterval(15'000);
    connect(&m_timer, &QTimer::timeout, this, &ViewContext::refreshRequested);
    m_timer.start();
}

void ViewContext::setSession(std::shared_ptr<Session> session)
{
    if (session == m_session)
        return;
    // Whoever asks the old session must have let go before it dies, so it lives until all have heard.
    const auto old = std::exchange(m_session, std::move(session));
    Q_EMIT sessionChanged();
}

void ViewContext::setRange(const TimeRange &range)
{
    m_history.clear();
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

TimeSpan ViewContext::span() const
{
    return m_range.resolve(m_clock.nowMs(), m_zone);
}

void ViewContext::zoomTo(TimeSpan span)
{
    if (span.durationMs() < ShortestSpanMs)
        return;
    if (m_history.size() == LongestHistory)
        m_history.erase(m_history.begin());
    m_history.push_back(m_range);
    m_range = TimeRange::fixed(span);
    Q_EMIT rangeChanged();
}

void ViewContext::zoomBack()
{
    if (m_history.empty())
        return;
    m_range = m_history.back();
    m_history.pop_back();
    Q_EMIT rangeChanged();
}

void ViewContext::shift(int direction)
{
    const TimeSpan now = span();
    const qint64 step = direction * now.durationMs();
    zoomTo({now.fromMs + step, now.toMs + step});
}

void ViewContext::setAnnotationsShown(bool shown)
{
    if (shown == m_annotationsShown)
        return;
    m_annotationsShown = shown;
    Q_EMIT annotationsShownChanged();
}

void ViewContext::setIncidents(std::vector<IncidentSpan> incidents)
{
    if (incidents == m_incidents)
        return;
    m_incidents = std::move(incidents);
    Q_EMIT incidentsChanged();
}

void ViewContext::setZone(const QTimeZone &zone)
{
    if (zone == m_zone || !zone.isValid())
        return;
    m_zone = zone;
    Q_EMIT zoneChanged();
}

void ViewContext::setRefresh(int ms)
{
    if (ms == refreshMs())
        return;
    m_timer.setInterval(ms);
    if (ms > 0)
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT refreshIntervalChanged();
}

void ViewContext::refreshNow()
{
    if (refreshMs() > 0)
        m_timer.start();
    Q_EMIT refreshRequested();
}

} // namespace wardroom
