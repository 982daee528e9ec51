// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace wardroom {

class TimelinePresenter;

/// Single letters that mean the same in both views while they have the focus: S stars, 1 to 5 give a lane, Delete removes.
/// Whether it was one.
bool handleTimelineKey(const QKeyEvent &event, TimelinePresenter &presenter);

} // namespace wardroom
