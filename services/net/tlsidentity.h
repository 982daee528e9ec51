// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/net/endpoint.h"

#include <QtNetwork/QSslConfiguration>

namespace wardroom {

/// How an endpoint's servers are verified, and who we are to them.
struct TlsIdentity
{
    QSslConfiguration own; ///< with the client certificate, for the endpoint's host
    QSslConfiguration foreign; ///< without it, for hosts that a redirect leads to
};

/// Reads the PEM files that @p endpoint names. Fails with ErrorKind::Tls and the file's name where one can not be used.
Result<TlsIdentity> loadTlsIdentity(const Endpoint &endpoint, const Credentials &credentials);

} // namespace wardroom
