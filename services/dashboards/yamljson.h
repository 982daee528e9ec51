// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/json/jsonvalue.h"

namespace wardroom {

/// The documents of a YAML text as JSON values. Broken YAML is ErrorKind::Protocol with "line 3, column 14:
/// …". Aliases are followed; where they would blow the document up (above MostYamlNodes) it is refused.
inline constexpr int MostYamlNodes = 2'000'000;
Result<QList<JsonValue>> readYaml(const QByteArray &text);

} // namespace wardroom
