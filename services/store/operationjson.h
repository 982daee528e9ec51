// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/operation.h"

#include <optional>

namespace wardroom {

/// An operation as a line of JSON, as it is written to files; the same bytes for the same operation.
QByteArray operationLine(const Operation &operation);
std::optional<Operation> operationOfLine(const QByteArray &line);

} // namespace wardroom
