// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>

#include <vector>

namespace wardroom {

/// What one panel of a column wants.
struct RoomShare
{
    int least = 0; ///< with less it is better left out
    int natural = 0; ///< nothing is left out
    int stretch = 0; ///< of what nobody needs; 0: stays natural
    int rank = 0; ///< the highest is left out first
};

/// Heights of panels in a column of @p height: natural where there is room, what is spare by stretch; else
/// each gives way in proportion, down to its least; and where that does not fit either, those of the highest
/// rank are left out (0).
std::vector<int> shareHeights(int height, int gap, const std::vector<RoomShare> &shares);

} // namespace wardroom
