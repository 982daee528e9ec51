// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/saferegex.h"

namespace wardroom {

/// Why a regular expression that a person wrote does not do what it should, as a sentence. Empty: it does.
QString regexText(const SafeRegex &regex);

} // namespace wardroom
