// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// @p text with the characters that mean something in RE2 escaped, and the backslashes doubled for a PromQL
/// string in double quotes: `a.b` is `a\\.b`.
QString promRegexEscaped(const QString &text);
/// @p text as it may stand within a PromQL string in double quotes.
QString promStringEscaped(const QString &text);

} // namespace wardroom
