// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/core/timerange.h"
#include "services/loki/lokitypes.h"

/// Bodies of Loki's HTTP API. Pure functions, safe in any thread; what is not such a body is ErrorKind::Protocol.
namespace wardroom::loki {

enum class Order { OldestFirst, NewestFirst };

/// Answer of query and query_range. Lines of all streams are merged in @p order; lines of equal time keep the order in
/// which their stream gave them, and all of them are kept. @p span and @p stepMs are what was asked for.
Result<LogQueryResult> parseQuery(const QByteArray &body, Order order, TimeSpan span = {}, qint64 stepMs = 0);
Result<TailFrame> parseTailFrame(const QByteArray &frame);
/// Labels or values; an unknown label is an empty list.
Result<QStringList> parseStrings(const QByteArray &body);
Result<std::vector<Labels>> parseSeries(const QByteArray &body);
Result<LogStats> parseStats(const QByteArray &body);
/// Largest first.
Result<std::vector<LogVolume>> parseVolume(const QByteArray &body);
Result<std::vector<DetectedField>> parseDetectedFields(const QByteArray &body);
Result<std::vector<LogPattern>> parsePatterns(const QByteArray &body);
Result<QString> parseFormattedQuery(const QByteArray &body);
Result<QString> parseVersion(const QByteArray &body);

} // namespace wardroom::loki
