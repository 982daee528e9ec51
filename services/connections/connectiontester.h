// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connectionsecrets.h"
#include "services/connections/sourcereport.h"

#include <vector>

namespace wardroom {

class Clock;

/// Tests all sources of @p connection side by side, as they are here, stored or not.
///
/// @p each is called with every source's report as it comes, @p callback at last with all of them in the order Prometheus,
/// Alertmanagers, Loki; both by the rules of RequestHandle. A source that does not work is a report with an error; the
/// whole fails only (BadQuery) where the connection has no source at all. @p each may be empty.
RequestHandle testConnection(const Connection &connection, const ConnectionSecrets &secrets, const Clock &clock, QObject *guard,
                             std::function<void(const SourceReport &)> each,
                             std::function<void(Result<std::vector<SourceReport>>)> callback);

} // namespace wardroom
