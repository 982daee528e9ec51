// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/evidence/pindraft.h"

namespace wardroom {

/// How a draft becomes evidence. The slow part of pinning, for any thread.
struct FreezeOptions
{
    bool masking = true;
    qint64 thinToBytes = 0; ///< 0: whole
};

struct Frozen
{
    Pin pin; ///< the draft's, with count, size, hash and what was done to the data
    QByteArray data;
};
Frozen frozen(PinDraft draft, const FreezeOptions &options);

/// Reads @p data as what @p pin says it is; Storage where it is not of its hash, or damaged.
Result<FrozenData> thawed(const Pin &pin, const QByteArray &data);

qint64 estimatedBytes(const FrozenData &data);
qint64 countOf(const FrozenData &data);

} // namespace wardroom
