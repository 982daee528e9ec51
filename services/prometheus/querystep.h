// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"

namespace wardroom {

/// "At most 11,000 points a series", the server's own limit to a range query.
inline constexpr int MaxPointsPerSeries = 11'000;

/// @p wantedMs, or the smallest whole second (below that: millisecond) that keeps span/step + 1 within the limit.
qint64 safeStep(TimeSpan span, qint64 wantedMs);

/// Step for drawing @p span over @p pixels: span / pixels rounded up to a step people read (1 s, 2 s, 5 s, 10 s, 15 s,
/// 30 s, 1 min …), not below @p minimumMs.
qint64 stepFor(TimeSpan span, int pixels, qint64 minimumMs);

/// @p span with its ends moved down to multiples of the step, so that the next refresh of a live chart asks for the
/// same instants again and the lines do not tremble. Less than one step at the end is not asked for yet.
TimeSpan alignedTo(TimeSpan span, qint64 stepMs);

} // namespace wardroom
