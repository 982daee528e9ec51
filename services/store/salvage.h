// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

namespace wardroom {

/// Operations and evidence that can be read from a damaged file: row by row, stepping over what can not.
struct Salvaged
{
    Bundle bundle;
    QUuid device; ///< null: not readable
    bool complete = true; ///< nothing was stepped over
};
Salvaged salvageFrom(const QString &file);

} // namespace wardroom
