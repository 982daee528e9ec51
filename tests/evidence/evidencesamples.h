// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/frozendata.h"

namespace wardroom {

/// A chart with all that is hard to keep: NaN of several kinds, infinities, −0, gaps, native histograms, a comparison.
FrozenChart hardChart();
FrozenLogs hardLogs();
FrozenTable hardTable();
FrozenAlert hardAlert();
/// @p series × @p samples of even steps.
FrozenChart plainChart(std::size_t series, std::size_t samples);

/// Equal bit by bit, NaN included.
bool isSame(const FrozenChart &a, const FrozenChart &b);

} // namespace wardroom
