// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUuid>

namespace wardroom {

/// A UUID of version 7 (RFC 9562): sorts by time of creation. The rest is random.
QUuid makeUuid7(qint64 nowMs);

/// The same for the same @p name within @p space (version 5): what two devices note of one fact is one entity.
QUuid makeUuid5(const QUuid &space, const QString &name);

} // namespace wardroom
