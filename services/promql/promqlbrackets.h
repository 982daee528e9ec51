// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/promql/promqllexer.h"

#include <optional>

namespace wardroom {

/// A bracket and its partner, as offsets in the text.
struct PromqlBracketPair
{
    qsizetype at = 0; ///< the bracket beside the caret
    std::optional<qsizetype> partner; ///< nothing: it has none, or one of another shape
    friend bool operator==(const PromqlBracketPair &, const PromqlBracketPair &) = default;
};

/// The bracket behind the caret, else the one before it. Brackets in strings and comments are none.
std::optional<PromqlBracketPair> promqlBracketAt(const PromqlTokens &tokens, QStringView text,
                                                 qsizetype caret);

} // namespace wardroom
