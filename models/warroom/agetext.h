// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"

namespace wardroom {

/// An age that is read from afar and so changes once a minute: "16 min", "3h 12m"; below a minute in seconds.
QString coarseAge(const Formatter &format, qint64 ms);

} // namespace wardroom
