// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/gridarrangement.h"

#include <algorithm>

namespace wardroom {

namespace {

bool overlap(const GridPos &a, const GridPos &b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

void sortForReading(std::vector<GridItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const GridItem &a, const GridItem &b) {
        return std::pair(a.grid.y, a.grid.x) < std::pair(b.grid.y, b.grid.x);
    });
}

/// Moves the panels around one that has been put somewhere.
class Pusher
{
public:
    Pusher(std::vector<GridItem> &items, std::size_t fixed)
        : m_items(items)
        , m_fixed(fixed)
    {
    }

    void liftInto(int oldTop)
    {
        const GridPos &fixed = m_items[m_fixed].grid;
        if (fixed.y <= oldTop)
            return;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            GridPos above = m_items[i].grid;
            above.y = fixed.y - above.h;
            if (i != m_fixed && overlap(m_items[i].grid, fixed) && above.y >= 0 && isFree(above, i))
                m_items[i].grid = above;
        }
    }

    /// Ends, as panels only ever go down.
    void pushFrom(std::size_t pusher)
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (i == pusher || i == m_fixed || !overlap(m_items[i].grid, m_items[pusher].grid))
                continue;
            m_items[i].grid.y = m_items[pusher].grid.y + m_items[pusher].grid.h;
            if (overlap(m_items[i].grid, m_items[m_fixed].grid))
                m_items[i].grid.y = m_items[m_fixed].grid.y + m_items[m_fixed].grid.h;
            pushFrom(i);
        }
    }

private:
    bool isFree(const GridPos &place, std::size_t except) const
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (i != except && overlap(m_items[i].grid, place))
                return false;
        }
        return true;
    }

    std::vector<GridItem> &m_items;
    const std::size_t m_fixed;
};

} // namespace

GridPos Skyline::place(GridPos grid)
{
    const auto first = m_bottoms.begin() + grid.x;
    const auto last = first + std::min(grid.w, GridPos::Columns - grid.x);
    grid.y = *std::max_element(first, last);
    std::fill(first, last, grid.y + grid.h);
    return grid;
}

int Skyline::bottom() const
{
    return *std::max_element(m_bottoms.begin(), m_bottoms.end());
}

GridPos withinGrid(GridPos grid)
{
    grid.w = std::clamp(grid.w, SmallestPanelWidth, GridPos::Columns);
    grid.h = std::clamp(grid.h, SmallestPanelHeight, TallestPanel);
    grid.x = std::clamp(grid.x, 0, GridPos::Columns - grid.w);
    grid.y = std::max(grid.y, 0);
    return grid;
}

std::vector<GridItem> compacted(std::vector<GridItem> items)
{
    sortForReading(items);
    Skyline skyline(0);
    for (GridItem &item : items)
        item.grid = skyline.place(item.grid);
    sortForReading(items);
    return items;
}

std::vector<GridItem> arranged(std::vector<GridItem> items, int moved, const GridPos &to)
{
    items = compacted(std::move(items));
    const auto it =
        std::find_if(items.begin(), items.end(), [moved](const GridItem &item) { return item.id == moved; });
    if (it == items.end())
        return items;
    const int oldTop = it->grid.y;
    it->grid = withinGrid(to);
    const auto index = static_cast<std::size_t>(it - items.begin());
    Pusher pusher(items, index);
    pusher.liftInto(oldTop);
    pusher.pushFrom(index);
    return compacted(std::move(items));
}

} // namespace wardroom
