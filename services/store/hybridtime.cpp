// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/hybridtime.h"

#include <algorithm>

namespace wardroom {

HybridTime HybridClock::tick()
{
    // Adding one carries from the counter into the milliseconds by itself.
    m_last = std::max(HybridTime::of(m_clock.nowMs()), HybridTime(m_last.packed() + 1));
    return m_last;
}

} // namespace wardroom
