// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"

namespace wardroom {

class SecretStore;

/// Reads the secrets of @p connection and opens a session with them. A secret that is not stored is no failure here: the
/// server will ask for it (ErrorKind::Auth). ErrorKind::Storage where the keychain refuses.
/// @p clock must outlive the session.
RequestHandle loadSession(const Connection &connection, SecretStore &store, const Clock &clock, QObject *guard,
                          std::function<void(Result<std::shared_ptr<Session>>)> callback);

} // namespace wardroom
