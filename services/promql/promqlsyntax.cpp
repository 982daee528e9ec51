// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlsyntax.h"

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

// pkg "promql/parser", lex.go: words of Prometheus up to 3.x.
constexpr std::array<QStringView, 14> Keywords{
    u"and", u"or",       u"unless",     u"atan2",       u"offset", u"by",       u"without",
    u"on",  u"ignoring", u"group_left", u"group_right", u"bool",   u"smoothed", u"anchored"};
constexpr std::array<QStringView, 6> ListKeywords{u"by",       u"without",    u"on",
                                                  u"ignoring", u"group_left", u"group_right"};
// Functions to the eye: only before a parenthesis are they keywords. Metrics have these names, too.
constexpr std::array<QStringView, 4> CalledKeywords{u"start", u"end", u"step", u"range"};

template <std::size_t N> bool isOneOf(const std::array<QStringView, N> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isPromqlKeyword(QStringView word)
{
    return isOneOf(Keywords, word);
}

bool isCalledPromqlKeyword(QStringView word)
{
    return isOneOf(CalledKeywords, word);
}

bool takesPromqlLabels(QStringView keyword)
{
    return isOneOf(ListKeywords, keyword);
}

const QStringList &promqlKeywordsBehind()
{
    static const QStringList words{
        QStringLiteral("and"),     QStringLiteral("or"),     QStringLiteral("unless"), QStringLiteral("by"),
        QStringLiteral("without"), QStringLiteral("offset"), QStringLiteral("atan2")};
    return words;
}

const QStringList &promqlOperatorModifiers()
{
    static const QStringList words{QStringLiteral("bool"), QStringLiteral("on"), QStringLiteral("ignoring"),
                                   QStringLiteral("group_left"), QStringLiteral("group_right")};
    return words;
}

} // namespace wardroom
