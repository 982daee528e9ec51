// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

namespace wardroom {

/// INC-2025-001 as it was lived: the operations from which resources/incident/INC-2025-001.wardroom is made. The same at every call,
/// so that the file can be made anew: `make-sample-incident FILE`.
Bundle sampleStory();

} // namespace wardroom
