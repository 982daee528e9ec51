// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"

#include <array>

namespace wardroom {

/// How far down each grid column is taken.
class Skyline
{
public:
    explicit Skyline(int top) { m_bottoms.fill(top); }

    /// The highest free place for @p grid at its own x.
    GridPos place(GridPos grid);
    int bottom() const;

private:
    std::array<int, GridPos::Columns> m_bottoms;
};

/// A panel on the grid of one section: what stands above the first row, or below one row.
struct GridItem
{
    int id = 0;
    GridPos grid;
    friend bool operator==(const GridItem &, const GridItem &) = default;
};

/// Smallest panel that an edit makes, in grid units.
inline constexpr int SmallestPanelWidth = 1;
inline constexpr int SmallestPanelHeight = 1;
inline constexpr int TallestPanel = 200;

/// @p grid of a size and at a place that a panel may have.
GridPos withinGrid(GridPos grid);

/// Every item as high as it can go without passing another, in reading order.
std::vector<GridItem> compacted(std::vector<GridItem> items);

/// The items once @p moved stands at @p to: what it hits goes above it where there is room that it left, else
/// below it and pushes on what is there; then gaps close upwards. Pure: the same while dragging and at the drop.
std::vector<GridItem> arranged(std::vector<GridItem> items, int moved, const GridPos &to);

} // namespace wardroom
