// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

namespace wardroom {

/// Index into Theme::heatmap() for @p count, which grows with the square root: a handful beside thousands is
/// still to be seen. Nothing for none.
std::optional<std::size_t> heatmapColor(const Theme &theme, double count, double largest);

QColor stateColor(const Theme &theme, const ChartState &state);

/// The cells of a heatmap.
void paintHeatmap(QPainter &painter, const ChartPainter &charts, const Heatmap &map,
                  const ChartLayout &layout);

/// The bars of a state timeline or the cells of a status history, with the state's name where there is room.
/// Unlike the series layer it draws text.
void paintStates(QPainter &painter, const ChartPainter &charts, const StateChart &states,
                 const ChartLayout &layout);

} // namespace wardroom
