// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/logpager.h"

namespace wardroom {

LogPager::LogPager(LokiClient::RangeQuery query)
    : m_next(std::move(query))
    , m_pageSize(m_next.limit)
{
}

std::vector<LogLine> LogPager::accept(std::vector<LogLine> page)
{
    const bool full = page.size() >= static_cast<std::size_t>(m_next.limit);
    BoundaryLines repeats = m_boundary;
    std::vector<LogLine> fresh;
    fresh.reserve(page.size());
    for (LogLine &line : page) {
        if (repeats.takeRepeat(line))
            continue;
        m_boundarySize = line.timeNs == m_boundary.timeNs() ? m_boundarySize + 1 : 1;
        m_boundary.remember(line);
        fresh.push_back(std::move(line));
    }
    m_atEnd = !full;
    if (full)
        prepareNext(!fresh.empty());
    return fresh;
}

/// The next page begins at the time of the last line, and is larger by what it repeats.
void LogPager::prepareNext(bool progressed)
{
    const bool backward = m_next.direction == LokiClient::Direction::Backward;
    const qint64 edgeNs = m_boundary.timeNs();
    const qint64 wanted = static_cast<qint64>(m_boundarySize) + m_pageSize;
    if (!progressed && m_next.limit >= LargestPage) {
        m_skipped = true;
        m_boundary.clear();
        m_boundarySize = 0;
        (backward ? m_next.endNs : m_next.startNs) = backward ? edgeNs : edgeNs + 1;
        m_next.limit = m_pageSize;
    } else {
        (backward ? m_next.endNs : m_next.startNs) = backward ? edgeNs + 1 : edgeNs;
        m_next.limit = static_cast<int>(std::min<qint64>(wanted, std::max(LargestPage, m_pageSize)));
    }
    m_atEnd = m_next.endNs <= m_next.startNs;
}

} // namespace wardroom
