// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

namespace wardroom {

/// Operations and evidence that can still be read in a damaged file.
struct Salvaged
{
    Bundle bundle;
    qint64 missing = 0; ///< operations that the file knows of, but has no longer
};
Salvaged salvageFrom(const QString &file);

} // namespace wardroom
