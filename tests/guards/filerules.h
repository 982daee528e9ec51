// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guards/sourcetree.h"

namespace wardroom {

/// What every file of the project keeps to: a licence line on top, no paths of one machine, nothing left to be done,
/// headers guarded by a pragma, at most 500 lines of C++.
std::vector<Violation> checkFile(const SourceFile &file);

} // namespace wardroom
