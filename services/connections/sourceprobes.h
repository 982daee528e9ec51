// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/sourcereport.h"
#include "services/net/httprequest.h"

#include <span>

namespace wardroom {

// What the test of a source asks, as data and pure functions.

/// A request that tells whether a feature is there.
struct FeatureProbe
{
    Feature feature;
    const char *path;
    const char *query; ///< percent-encoded
};

/// Small requests that match nothing, so that they are cheap for a large server, too.
std::span<const FeatureProbe> featureProbes(SourceKind kind);

enum class Presence { Present, Absent, Unknown };
/// A complaint about the arguments shows that the endpoint is there.
Presence presenceFrom(const Result<HttpResponse> &answer);

/// A small request that only a server of this kind answers as isAnswerOf() expects.
HttpRequest identityProbe(ServerKind kind);
bool isAnswerOf(ServerKind kind, const QByteArray &body);

ServerKind serverKind(SourceKind kind);

/// The server's clock minus ours, from an HTTP answer that came at @p nowMs. Nothing where it told no time.
std::optional<qint64> clockDifference(const HttpResponse &response, qint64 nowMs);

/// True for a failure behind which a server of another kind may be.
bool mayBeOtherService(const Error &error);
/// True for a failure that speaking http to a TLS port can have.
bool mayWantHttps(const Error &error, const QUrl &url);

} // namespace wardroom
