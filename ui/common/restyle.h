// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace wardroom {

/// How sizes follow the theme and the text size at run time:
/// `onRestyle(this, [this] { setFixedHeight(scaled(this, 44)); });`
/// Calls @p apply now and whenever @p widget gets another style.
void onRestyle(QWidget *widget, std::function<void()> apply);

} // namespace wardroom
