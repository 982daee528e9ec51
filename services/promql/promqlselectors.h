// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/promql/promqllexer.h"
#include "services/series/matcher.h"

#include <optional>

namespace wardroom {

/// As PromQL takes it: names of today's servers may hold anything, and then stand in quotes.
QString promqlMatcher(const Matcher &matcher);

/// A vector selector of a query: the metric and the matchers that are complete.
struct PromqlSelector
{
    QString metric; ///< unquoted; empty where the selector names none
    std::vector<Matcher>
        matchers; ///< without those that have a variable in them: nobody can ask for these yet
    qsizetype offset = 0; ///< in the query
    qsizetype length = 0;

    /// As `match[]` takes it: `up{job="x"}`; empty where it says nothing.
    QString text() const;
};

/// All selectors of @p text in their order, half-typed ones too. A matcher that @p caret stands in is left
/// out.
std::vector<PromqlSelector> promqlSelectors(const PromqlTokens &tokens, QStringView text,
                                            qsizetype caret = -1);

} // namespace wardroom
