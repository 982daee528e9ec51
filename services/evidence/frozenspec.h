// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/frozendata.h"
#include "services/render/chartspec.h"

namespace wardroom {

/// What a chart shows, so that chartOf() brings it again: data, colours, styles, axes, marks. Series are shared where they can
/// be; samples beyond the span are still in it (see within()).
FrozenChart frozenOf(const ChartSpec &spec);

/// The chart as it was seen. What a later version wrote and this one does not know is left out. Cheap but for series that
/// stand for a heatmap or for states.
ChartSpec chartOf(const FrozenChart &chart);

/// @p chart with the samples of @p span alone (of the comparison: the same span, earlier). To be frozen, not drawn: without
/// pyramids.
FrozenChart within(const FrozenChart &chart, TimeSpan span);

} // namespace wardroom
