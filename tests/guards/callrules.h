// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guards/sourcetree.h"

namespace wardroom {

/// Calls that the product does without: nested event loops, blocking waits, sleeps, string-based connects,
/// QFuture::then, and texts shown to the user that do not pass through tr().
std::vector<Violation> checkCalls(const SourceFile &file);

} // namespace wardroom
