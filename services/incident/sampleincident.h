// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

namespace wardroom {

/// INC-2025-001, the incident that ships with Wardroom: logins that failed for 45 minutes. Merging it twice changes nothing.
Result<Bundle> sampleIncident();

} // namespace wardroom
