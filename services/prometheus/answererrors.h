// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QByteArray>

namespace wardroom {

/// How errors name what was promised.
inline constexpr QLatin1String PrometheusApi("the Prometheus API");

/// What a parser throws to its own border when an answer breaks the API's promises; never leaves this folder.
struct BrokenPromise
{
    QString what; ///< where, and what was expected: `data.result[3]: expected …`
};

/// The error for @p promise.
Error brokenPromiseError(const BrokenPromise &promise);
/// The error for bytes that are not JSON at all: empty, a web page, cut off in the middle, or something else.
Error notJsonError(const QByteArray &bytes);

} // namespace wardroom
