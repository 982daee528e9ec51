// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace wardroom {

/// What a piece of PromQL is, as far as an editor colours and completes it.
enum class PromqlKind {
    Space,
    Comment, ///< from # to the end of the line
    Metric, ///< `up`, `job:errors:rate5m`; in braces `"http.requests"`, quotes included
    Label, ///< in braces and in lists after by, on …; may be quoted too
    Function, ///< a known name before an opening parenthesis
    Aggregation, ///< sum, topk …
    Keyword, ///< by, offset, and, bool … and the start() and end() of @
    String, ///< in ", ' or `, with its quotes
    Number, ///< 12, 1e3, 0x1f, Inf, NaN
    Duration, ///< 5m, 1h30m
    Variable, ///< $job, ${job:pipe}, [[job]], $__rate_interval: replaced before the query is sent
    Operator,
    Bracket, ///< one of ( ) [ ] { }
    Comma,
    Invalid, ///< characters that PromQL does not have
};

struct PromqlToken
{
    PromqlKind kind = PromqlKind::Invalid;
    qsizetype offset = 0; ///< in UTF-16 units, as in QString
    qsizetype length = 0;
    bool closed = true; ///< String and quoted names: the quote at the end is there

    qsizetype end() const { return offset + length; }
    QStringView in(QStringView text) const { return text.mid(offset, length); }
    /// Neither space nor comment.
    bool isSignificant() const { return kind != PromqlKind::Space && kind != PromqlKind::Comment; }
    friend bool operator==(const PromqlToken &, const PromqlToken &) = default;
};

using PromqlTokens = std::vector<PromqlToken>;

/// @p text in pieces that follow one another without gap or overlap, whatever it is: half-typed queries too.
/// After https://prometheus.io/docs/prometheus/latest/querying/basics/ with the UTF-8 names of Prometheus 3,
/// and the variables of dashboards. Linear in the text's length. A pure function.
PromqlTokens tokenizePromql(QStringView text);

/// @p quoted without its quotes and escapes, as Go reads it; unterminated ones too. A text without quotes as
/// it is.
QString unquotedPromql(QStringView quoted);

} // namespace wardroom
