// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/boundarylines.h"

namespace wardroom {

/// Where a tail goes on after a break: it asks again from the time of its last line, as more lines of that very time may
/// have followed, and drops what it has seen. Pure bookkeeping.
class TailResume
{
public:
    /// Begins at @p fromNs. Of @p shown, lines that are on the screen already, those of that time will not be repeated.
    void begin(qint64 fromNs, const std::vector<LogLine> &shown = {});
    /// The next lines come from resumeNs() on once more.
    void interrupted();
    /// Where to ask from.
    qint64 resumeNs() const { return m_lastNs; }
    /// @p lines, oldest first, without those that came before the break.
    std::vector<LogLine> accept(std::vector<LogLine> lines);

private:
    bool isRepeat(const LogLine &line);

    qint64 m_lastNs = 0;
    BoundaryLines m_seen; ///< lines at m_lastNs
    BoundaryLines m_expected; ///< of these, what the server will send again
    qint64 m_resumedNs = 0;
    bool m_replaying = false; ///< until a line newer than the break arrives
};

} // namespace wardroom
