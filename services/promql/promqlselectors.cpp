// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlselectors.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

/// Walks over the significant tokens.
class SelectorReader
{
public:
    SelectorReader(const PromqlTokens &tokens, QStringView text, qsizetype caret)
        : m_text(text)
        , m_caret(caret)
    {
        for (const PromqlToken &token : tokens) {
            if (token.isSignificant())
                m_tokens.push_back(token);
        }
    }

    std::vector<PromqlSelector> run()
    {
        while (m_at < m_tokens.size()) {
            const PromqlToken &token = m_tokens[m_at];
            if (token.kind == PromqlKind::Metric || isText(m_at, u"{"))
                selector();
            else
                ++m_at;
        }
        return std::move(m_selectors);
    }

private:
    bool isText(std::size_t at, QStringView text) const
    {
        return at < m_tokens.size() && m_tokens[at].in(m_text) == text;
    }

    void selector()
    {
        PromqlSelector selector;
        selector.offset = m_tokens[m_at].offset;
        qsizetype end = m_tokens[m_at].end();
        if (m_tokens[m_at].kind == PromqlKind::Metric)
            selector.metric = unquotedPromql(m_tokens[m_at++].in(m_text));
        if (isText(m_at, u"{"))
            end = braces(selector);
        selector.length = end - selector.offset;
        m_selectors.push_back(std::move(selector));
    }

    qsizetype braces(PromqlSelector &selector)
    {
        qsizetype end = m_tokens[m_at++].end();
        while (m_at < m_tokens.size() && !isText(m_at, u"}")) {
            end = m_tokens[m_at].end();
            const PromqlToken &token = m_tokens[m_at];
            const bool isBeingTyped = m_caret > token.offset && m_caret < token.end() + !token.closed;
            if (token.kind == PromqlKind::Metric && !isBeingTyped)
                selector.metric = unquotedPromql(m_tokens[m_at++].in(m_text));
            else if (!matcher(selector))
                ++m_at;
        }
        return m_at < m_tokens.size() ? m_tokens[m_at++].end() : end;
    }

    /// label, operator and value.
    bool matcher(PromqlSelector &selector)
    {
        if (m_at + 2 >= m_tokens.size() || m_tokens[m_at].kind != PromqlKind::Label
            || m_tokens[m_at + 2].kind != PromqlKind::String || !m_tokens[m_at + 2].closed)
            return false;
        const QStringView sign = m_tokens[m_at + 1].in(m_text);
        const bool isRegex = sign == u"=~" || sign == u"!~";
        if (!isRegex && sign != u"=" && sign != u"!=")
            return false;
        const QString value = unquotedPromql(m_tokens[m_at + 2].in(m_text));
        const bool isBeingTyped = m_caret > m_tokens[m_at].offset && m_caret <= m_tokens[m_at + 2].end();
        if (!isBeingTyped && !hasVariable(value)) {
            selector.matchers.push_back(
                {unquotedPromql(m_tokens[m_at].in(m_text)), value, isRegex, sign == u"=" || sign == u"=~"});
        }
        m_at += 3;
        return true;
    }

    static bool hasVariable(const QString &value)
    {
        // A lone $ ends a regular expression.
        static const QRegularExpression variable(QStringLiteral(R"(\$\w|\$\{|\[\[\w+(:\w+)?\]\])"));
        return variable.match(value).hasMatch();
    }

    std::vector<PromqlToken> m_tokens;
    QStringView m_text;
    qsizetype m_caret;
    std::size_t m_at = 0;
    std::vector<PromqlSelector> m_selectors;
};

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-zA-Z_:][a-zA-Z0-9_:]*$"));
    return plain.match(name).hasMatch();
}

} // namespace

QString promqlMatcher(const Matcher &matcher)
{
    const bool isPlain = isPlainName(matcher.name) && !matcher.name.contains(u':');
    return (isPlain ? matcher.name : quotedLiteral(matcher.name)) + matcher.operatorText() + quotedLiteral(matcher.value);
}

QString PromqlSelector::text() const
{
    QStringList parts;
    if (!metric.isEmpty() && !isPlainName(metric))
        parts << quotedLiteral(metric);
    for (const Matcher &matcher : matchers)
        parts << promqlMatcher(matcher);
    // The server refuses to list all series there are.
    const Result<MatcherSet> set = MatcherSet::compile(matchers);
    if (metric.isEmpty() && (!set || set->acceptsEmpty()))
        return {};
    const QString name = isPlainName(metric) ? metric : QString();
    return parts.isEmpty() ? name : name + u'{' + parts.join(u',') + u'}';
}

std::vector<PromqlSelector> promqlSelectors(const PromqlTokens &tokens, QStringView text, qsizetype caret)
{
    return SelectorReader(tokens, text, caret).run();
}

} // namespace wardroom
