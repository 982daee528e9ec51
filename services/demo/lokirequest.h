// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/demo/httpreply.h"

#include <optional>

namespace wardroom {

/// A span of nanoseconds, the end excluded.
struct LokiRange
{
    qint64 startNs = 0;
    qint64 endNs = 0;
};

/// What a request to Loki's API asks for, with Loki's defaults and limits. Errors are BadQuery with Loki's
/// sentence.
struct LokiRequest
{
    static constexpr int MostEntries = 100'000;

    HttpParameters parameters;
    bool categorize = false; ///< structured metadata and parsed labels apart
    qint64 nowMs = 0;
    LokiRange range;

    static Result<LokiRequest> read(const HttpParameters &parameters, bool categorize, qint64 nowMs);

    QString query() const { return parameters.value(u"query"); }
    Result<qint64> stepNs() const;
    Result<int> limit() const;
    bool isForward() const;
};

/// A moment as Loki's parameters give it: nanoseconds, seconds (also with fraction), RFC 3339.
std::optional<qint64> parseLokiTime(const QString &text);

/// Answers of both kinds.
HttpReply lokiProblem(const Error &error);
HttpReply lokiJson(QByteArray body);

} // namespace wardroom
