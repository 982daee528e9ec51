// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagercluster.h"

namespace wardroom {

/// What to tell where not all peers of a cluster answered; empty where all did.
template <typename T> QStringList partialNotes(const Merged<T> &merged)
{
    if (!merged.isPartial())
        return {};
    QStringList notes{QStringLiteral("partial: %1 of %2 peers answered").arg(merged.answered).arg(merged.peers)};
    for (const Error &error : merged.errors)
        notes += describe(error);
    return notes;
}

} // namespace wardroom
