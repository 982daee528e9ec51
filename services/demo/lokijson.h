// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/logqlevaluator.h"

namespace wardroom {

/// Pieces of Loki's JSON, written straight into text: an answer may hold 100,000 lines.

/// A string literal, with the escapes that Go's encoder uses (also for <, > and &).
void appendJsonString(QByteArray &out, QByteArrayView utf8);
/// `{"app":"orders"}`
void appendJsonLabels(QByteArray &out, const Labels &labels);
/// `1795186772.477`, whole seconds without fraction.
void appendJsonSeconds(QByteArray &out, qint64 timeNs);
/// `"0.25"`: shortest decimal text without exponent.
void appendJsonValue(QByteArray &out, double value);
/// `[1795186772.477,"0.25"]`
void appendJsonPoint(QByteArray &out, qint64 timeNs, double value);
/// The value of `stats` in an answer.
QByteArray lokiStats(const LogQlWork &work, double seconds, qint64 entries);
/// A whole answer; @p more goes before the result.
QByteArray lokiData(const QByteArray &type, const QByteArray &result, const QByteArray &more,
                    const QByteArray &stats);
QByteArray lokiVector(const LogQlEvaluator::Vector &vector, qint64 timeNs);
QByteArray lokiMatrix(const LogQlEvaluator::Vector &vector, const LogQlSteps &steps);
/// Streams of lines as `[{"stream":{…},"values":[…]}]`; grouped by labels, each stream in the order given.
QByteArray lokiStreams(const std::vector<std::pair<qint64, LogQlLine>> &lines, bool categorize);

} // namespace wardroom
