// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sourceoptions.h"

namespace wardroom {

class ConnectionStore;

/// The connection to ask: that of the URLs, the stored one of the name, or the only stored one that has a source of
/// @p kind. An error is wrong usage, and names the choice there is.
Result<Connection> chooseConnection(const SourceOptions &options, SourceKind kind, const ConnectionStore &store);
/// A stored connection by its name, written in any case.
Result<Connection> storedConnection(const QString &name, const ConnectionStore &store);

} // namespace wardroom
