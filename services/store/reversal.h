// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/operationtable.h"

namespace wardroom {

/// What takes @p change back: each field that it wrote gets the value it had before, except where somebody has written since;
/// an entity that it made is taken away. Has an edit for each entity, if need be an empty one, so that the change counts as
/// taken back whatever has become of its fields.
Result<Change> reversalOf(const QUuid &change, OperationTable &operations);

} // namespace wardroom
