// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlfilters.h"

#include "services/promql/promqlselectors.h"

#include <algorithm>

namespace wardroom {

namespace {

struct Insertion
{
    qsizetype offset = 0;
    QString text;
};

/// The significant tokens of a query, to look around in.
class SelectorTail
{
public:
    SelectorTail(const PromqlTokens &tokens, QStringView text)
        : m_text(text)
    {
        for (const PromqlToken &token : tokens) {
            if (token.isSignificant())
                m_tokens.push_back(token);
        }
    }

    /// Where the matchers go, and how; offset -1: nowhere.
    Insertion insertion(const PromqlSelector &selector, const QString &matchers) const
    {
        const qsizetype end = selector.offset + selector.length;
        const auto next = std::find_if(m_tokens.begin(), m_tokens.end(),
                                       [end](const PromqlToken &token) { return token.offset >= end; });
        const PromqlToken &last = *std::prev(next);
        if (is(last, u"}")) {
            const PromqlToken &before = *std::prev(next, 2);
            const bool first = is(before, u"{") || before.kind == PromqlKind::Comma;
            return {before.end(), first ? matchers : u',' + matchers};
        }
        const bool isCall = next != m_tokens.end() && is(*next, u"("); // of a function we do not know
        if (last.kind != PromqlKind::Metric || last.offset != selector.offset || isCall)
            return {-1, {}};
        return {end, u'{' + matchers + u'}'};
    }

private:
    bool is(const PromqlToken &token, QStringView text) const { return token.in(m_text) == text; }

    std::vector<PromqlToken> m_tokens;
    QStringView m_text;
};

} // namespace

QString withMatchers(const QString &promql, const std::vector<Matcher> &matchers)
{
    if (matchers.empty())
        return promql;
    QStringList parts;
    for (const Matcher &matcher : matchers)
        parts << promqlMatcher(matcher);
    const PromqlTokens tokens = tokenizePromql(promql);
    const SelectorTail tail(tokens, promql);
    const std::vector<PromqlSelector> selectors = promqlSelectors(tokens, promql);
    QString result = promql;
    for (auto selector = selectors.rbegin(); selector != selectors.rend(); ++selector) {
        const Insertion insertion = tail.insertion(*selector, parts.join(u','));
        if (insertion.offset >= 0)
            result.insert(insertion.offset, insertion.text);
    }
    return result;
}

} // namespace wardroom
