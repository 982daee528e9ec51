// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"
#include "services/render/format.h"
#include "ui/theme/icons.h"

#include <optional>

namespace wardroom {

/// The icon of a state that keeps an alert quiet; none while it fires.
std::optional<IconId> alertStateIcon(AlertState state);
/// "firing", "silenced 2h 58m": the state, and for how long yet where that is known.
QString alertStateLine(AlertState state, qint64 silencedUntilMs, qint64 nowMs, const Formatter &format);
/// "instance db-1, route /checkout": for texts; a delegate sets the values apart from the names.
QString labelPairs(const Labels &labels);

} // namespace wardroom
