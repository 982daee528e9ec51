// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"

namespace wardroom {

/// "Prometheus", "Alertmanager" or "Loki".
QString kindName(SourceKind kind);
/// The kind of that name, in any case; none: absent.
std::optional<SourceKind> kindNamed(const QString &name);

} // namespace wardroom
