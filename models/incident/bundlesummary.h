// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/store/journal.h"

namespace wardroom {

/// What a `.wardroom` file holds, for somebody who decides whether to take it in.
struct BundleSummary
{
    struct Entry
    {
        Incident incident;
        int events = 0;
        int evidence = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> incidents; ///< newest first
    int operations = 0;
    int blobs = 0;
    qint64 bytes = 0; ///< of the evidence, unpacked
    qint64 clockAheadMs = 0; ///< how far its newest operation is ahead of @p nowMs; 0: it is not

    int events() const;
};
BundleSummary summaryOf(const Bundle &bundle, qint64 nowMs);

} // namespace wardroom
