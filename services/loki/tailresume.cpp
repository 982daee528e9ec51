// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/tailresume.h"

namespace wardroom {

void TailResume::begin(qint64 fromNs, const std::vector<LogLine> &shown)
{
    m_lastNs = fromNs;
    m_seen.clear();
    for (const LogLine &line : shown) {
        if (line.timeNs == fromNs)
            m_seen.remember(line);
    }
    interrupted();
}

void TailResume::interrupted()
{
    m_expected = m_seen;
    m_resumedNs = m_lastNs;
    m_replaying = true;
}

bool TailResume::isRepeat(const LogLine &line)
{
    return m_replaying && (line.timeNs < m_resumedNs || m_expected.takeRepeat(line));
}

std::vector<LogLine> TailResume::accept(std::vector<LogLine> lines)
{
    if (lines.empty())
        return lines;
    const qint64 newestNs = lines.back().timeNs;
    std::vector<LogLine> fresh;
    fresh.reserve(lines.size());
    for (LogLine &line : lines) {
        if (isRepeat(line))
            continue;
        // A late line of another stream moves nothing: the resume point stays with the newest.
        if (line.timeNs >= m_lastNs) {
            m_lastNs = line.timeNs;
            m_seen.remember(line);
        }
        fresh.push_back(std::move(line));
    }
    if (newestNs > m_resumedNs)
        m_replaying = false;
    return fresh;
}

} // namespace wardroom
