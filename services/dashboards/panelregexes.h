// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"
#include "services/dashboards/saferegex.h"

namespace wardroom {

/// The regular expressions of a panel's overrides, mappings, transformations and choice of fields that are broken, or
/// took too long with something that they met: what they should do is then not done, or not for all.
std::vector<SafeRegex> troubledRegexes(const Panel &panel);

} // namespace wardroom
