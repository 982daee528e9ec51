// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QString>

#include <vector>

namespace wardroom {

struct LogQlToken
{
    enum class Kind { End, Identifier, Text, Number, Duration, Bytes, Symbol };
    Kind kind = Kind::End;
    QString text; ///< decoded for Text, as written for the others
    double value = 0; ///< of Number; seconds of Duration; bytes of Bytes
    int line = 1; ///< from 1
    int column = 1; ///< from 1

    bool is(QStringView symbol) const
    {
        return (kind == Kind::Symbol || kind == Kind::Identifier) && text == symbol;
    }
    /// As Loki's messages name it: `$end`, `IDENTIFIER`, `STRING`, `{`.
    QString name() const;
};

/// Cuts a query into tokens; the last is End. Errors are BadQuery with Loki's sentence.
Result<std::vector<LogQlToken>> tokenizeLogQl(const QString &query);

/// "parse error at line 1, col 20: …"
Error logQlErrorAt(int line, int column, const QString &what);

/// Go's durations ("1h30m", "1.5s", "250ms") in seconds.
std::optional<double> parseGoDuration(const QString &text);
/// Sizes ("5KB", "1.5MiB") in bytes.
std::optional<double> parseBytes(const QString &text);

} // namespace wardroom
