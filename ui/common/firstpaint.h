// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace wardroom {

/// Calls @p then once, from the event loop, after anything in @p window was painted for the first time: work that may
/// wait until a person sees the window, and the measure of how long that took.
void onFirstPaint(QWidget *window, std::function<void()> then);

} // namespace wardroom
