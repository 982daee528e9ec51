// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <tl/expected.hpp>

namespace wardroom {

/// First of the mechanisms: what every fallible operation returns. Either a value or the Error that says why not;
/// no exception crosses a module's border, no bool with an out-parameter.
template <typename T> using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::Protocol, "…");`
inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {}, QUrl url = {})
{
    const bool retryable = kind == ErrorKind::Network || kind == ErrorKind::Timeout
        || kind == ErrorKind::RateLimited || kind == ErrorKind::Server;
    return tl::unexpected<Error>(Error{kind, 0, std::move(detail), std::move(url), retryable});
}

inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace wardroom
