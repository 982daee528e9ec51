// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <string_view>

namespace wardroom {

/// Milliseconds since 1970 UTC of an RFC 3339 time ("2026-11-20T14:52:30.123456789+01:00"); finer digits are cut.
std::optional<qint64> parseRfc3339(std::string_view text);
/// With milliseconds, in UTC: "2026-11-20T14:52:30.123Z".
QString formatRfc3339(qint64 ms);

} // namespace wardroom
