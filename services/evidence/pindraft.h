// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/frozendata.h"
#include "services/incident/incidenttypes.h"

#include <variant>

namespace wardroom {

/// A file or a picture, as it is.
struct FrozenFile
{
    QByteArray data;
};

/// The data of a pin, whatever its kind: Chart and Comparison are charts, Row is a table; File, Image and Text are files.
using FrozenData = std::variant<FrozenChart, FrozenLogs, FrozenTable, FrozenAlert, FrozenFile>;

/// What a view offers to be pinned: the data it shows, cheap to hand over (series are shared), not yet frozen.
struct PinDraft
{
    Pin pin; ///< kind, title, occurredMs, source, query, range, step; id, hash and sizes are given by the Pinner
    FrozenData data;
    Lane lane = Lane::Detection; ///< suggested
};

} // namespace wardroom
