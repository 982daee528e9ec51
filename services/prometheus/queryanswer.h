// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/background.h"
#include "services/prometheus/prometheustypes.h"

#include <QtCore/QByteArray>

namespace wardroom {

/// Parses the answers of /api/v1/query and /api/v1/query_range: vector, matrix, scalar and string, with native
/// histograms, warnings and infos. Large ones take tens of milliseconds: run it in the background.
///
/// Works in one pass over simdjson's on-demand iterator; each series' samples go from the text into columns and
/// their pyramid is built at once. @p span and @p stepMs are only noted in the snapshot of a matrix.
Result<QueryResult> parseQueryAnswer(const QByteArray &body, TimeSpan span, qint64 stepMs, const CancelToken &token);

} // namespace wardroom
