// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/boundarylines.h"
#include "services/loki/lokiclient.h"

namespace wardroom {

/// Page after page of one range, none lost and none twice, although lines of one time may be cut by a page's end:
/// a page begins at the last time again, and what was seen of it is dropped. Pure bookkeeping; ask the client for
/// next() and hand the answer to accept().
class LogPager
{
public:
    /// A page larger than this is refused by servers with default settings.
    static constexpr int LargestPage = 5000;

    explicit LogPager(LokiClient::RangeQuery query);

    const LokiClient::RangeQuery &next() const { return m_next; }
    /// The lines of @p page, in the query's direction, that are new.
    std::vector<LogLine> accept(std::vector<LogLine> page);
    bool atEnd() const { return m_atEnd; }
    /// More lines of one time than the largest page holds: the rest of that time could not be had.
    bool skippedLines() const { return m_skipped; }

private:
    void prepareNext(bool progressed);

    LokiClient::RangeQuery m_next;
    const int m_pageSize;
    BoundaryLines m_boundary;
    std::size_t m_boundarySize = 0;
    bool m_atEnd = false;
    bool m_skipped = false;
};

} // namespace wardroom
