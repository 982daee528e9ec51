// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/record.h"

#include <functional>

namespace wardroom {

/// The stamps of a record in few bytes: each different stamp once (most fields are as old as their record), then the fields
/// by name with the number of their stamp.
QByteArray stampBytes(const QHash<QString, Stamp> &stamps);
/// @p nameOf makes a field's name of its bytes. Bytes that are damaged give what could be read of them.
QHash<QString, Stamp> stampsOf(const QByteArray &bytes, const std::function<QString(const QByteArray &)> &nameOf);

} // namespace wardroom
