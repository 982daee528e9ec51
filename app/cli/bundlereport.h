// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/store/journal.h"

namespace wardroom {

/// What a `.wardroom` file holds: its incidents, a row each; @p merged where it was taken in.
Report bundleReport(const QString &file, const Bundle &bundle, const std::optional<MergeReport> &merged);

} // namespace wardroom
