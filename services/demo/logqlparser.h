// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/demo/logqlast.h"

namespace wardroom {

/// Reads a log or metric query. Errors are BadQuery whose detail is the sentence that Loki 3.4 would send,
/// with line and column; what Loki knows and this does not is such an error, too.
Result<LogQlQuery> parseLogQl(const QString &query);

/// Reads a log query: as parseLogQl(), and a metric query is an error.
Result<LogQlPipeline> parseLogQlPipeline(const QString &query);

} // namespace wardroom
