// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/promql/promqllexer.h"

#include <QtCore/QStringList>

namespace wardroom {

/// What may be written at a place of a query.
struct PromqlContext
{
    enum class Kind {
        Nothing, ///< in a comment, in a string that is no label's value, after a number …
        Expression, ///< a metric, a function or an aggregation
        LabelName, ///< in braces or in the list of by, on …
        LabelValue, ///< within the quotes
        Duration, ///< in [] or after offset
        Keyword, ///< behind an expression: by, and, offset …
        AtModifier, ///< after @: start() or end()
    };
    Kind kind = Kind::Nothing;
    qsizetype from = 0; ///< where what is completed starts
    qsizetype to = 0; ///< and ends: what completion replaces
    QString typed; ///< text from `from` to the caret, without a quote that opens a name
    QString label; ///< LabelValue: of this label
    bool needsQuotes = false; ///< LabelValue: the quotes are not typed yet
    bool isRegex = false; ///< LabelValue: one alternative of a regular expression
    bool afterOperator = false; ///< Expression: bool, on and ignoring may stand here as well
    bool inBraces = false; ///< LabelName: of a selector rather than of by(), on() …
    bool orMetric = false; ///< LabelName: within quotes where a selector's metric may stand as well
    QStringList present; ///< LabelName: what stands in this list already
    QStringList selectors; ///< LabelName, LabelValue: which series it is about, as `match[]`; empty: all

    friend bool operator==(const PromqlContext &, const PromqlContext &) = default;
};

/// What may be written at @p caret. Works on half-typed text; a pure function.
PromqlContext promqlContextAt(const PromqlTokens &tokens, QStringView text, qsizetype caret);

} // namespace wardroom
