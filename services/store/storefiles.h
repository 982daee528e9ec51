// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

namespace wardroom {

// Files of ours that nobody else may read. What is renamed is on the disk first, name and all.
Result<void> makePrivateFolder(const QString &path);
Result<void> makePrivateFile(const QString &path); ///< empty; left as it is where it is there already
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace wardroom
