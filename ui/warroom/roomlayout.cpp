// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomlayout.h"

#include <algorithm>
#include <numeric>

namespace wardroom {

namespace {

using Places = std::vector<std::size_t>;

int sum(const std::vector<RoomShare> &shares, const Places &shown, int RoomShare::*part)
{
    return std::accumulate(shown.begin(), shown.end(), 0,
                           [&](int total, std::size_t i) { return total + shares[i].*part; });
}

int gaps(const Places &shown, int gap)
{
    return shown.empty() ? 0 : gap * static_cast<int>(shown.size() - 1);
}

/// The ones that stay, in their order.
Places fitting(int height, int gap, const std::vector<RoomShare> &shares)
{
    Places shown(shares.size());
    std::iota(shown.begin(), shown.end(), std::size_t(0));
    while (shown.size() > 1 && sum(shares, shown, &RoomShare::least) + gaps(shown, gap) > height)
        shown.erase(std::max_element(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
            return shares[a].rank < shares[b].rank;
        }));
    return shown;
}

} // namespace

std::vector<int> shareHeights(int height, int gap, const std::vector<RoomShare> &shares)
{
    std::vector<int> heights(shares.size(), 0);
    const Places shown = fitting(height, gap, shares);
    if (shown.empty())
        return heights;
    const int room = height - gaps(shown, gap);
    const int natural = sum(shares, shown, &RoomShare::natural);
    const int least = sum(shares, shown, &RoomShare::least);
    int spare = room - natural;
    if (spare >= 0) {
        int stretch = sum(shares, shown, &RoomShare::stretch);
        for (const std::size_t i : shown) {
            const int more = stretch > 0 ? spare * shares[i].stretch / stretch : 0;
            heights[i] = shares[i].natural + more;
            spare -= more;
            stretch -= shares[i].stretch;
        }
        return heights;
    }
    int toGive = natural - room;
    int givable = natural - least;
    for (const std::size_t i : shown) {
        const int own = shares[i].natural - shares[i].least;
        const int given = givable > 0 ? std::min(own, (toGive * own + givable - 1) / givable) : 0;
        heights[i] = shares[i].natural - given;
        toGive -= given;
        givable -= own;
    }
    return heights;
}

} // namespace wardroom
