// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlcontext.h"

#include "services/promql/promqlselectors.h"
#include "services/promql/promqlsyntax.h"

#include <algorithm>

namespace wardroom {

namespace {

using Kind = PromqlContext::Kind;

constexpr qsizetype MostSelectors = 8; // a URL has an end

/// Collects what stands before the caret, then decides by the bracket around it and the token before it.
class ContextReader
{
public:
    ContextReader(const PromqlTokens &tokens, QStringView text, qsizetype caret)
        : m_all(tokens)
        , m_text(text)
        , m_caret(caret)
    {
        m_context.from = m_context.to = caret;
        for (const PromqlToken &token : tokens) {
            if (token.isSignificant())
                m_tokens.push_back(token);
        }
        m_before = std::count_if(m_tokens.begin(), m_tokens.end(),
                                 [caret](const PromqlToken &token) { return token.offset < caret; });
        findOpen();
    }

    PromqlContext run()
    {
        if (isInComment())
            return m_context;
        if (const PromqlToken *string = stringAtCaret()) {
            insideString(*string);
            return m_context;
        }
        takeTyped();
        if (isIn(u'{'))
            inBraces();
        else if (isIn(u'l'))
            inLabelList();
        else if (isIn(u'['))
            set(Kind::Duration);
        else
            inExpression();
        if (m_context.kind == Kind::LabelName || m_context.kind == Kind::LabelValue)
            addSelectors();
        return m_context;
    }

private:
    struct Open
    {
        QChar bracket; ///< `l`: the parenthesis of a list of labels
        qsizetype index; ///< of the token
    };

    QStringView textOf(qsizetype index) const { return m_tokens[static_cast<std::size_t>(index)].in(m_text); }
    PromqlKind kindOf(qsizetype index) const { return m_tokens[static_cast<std::size_t>(index)].kind; }
    bool isIn(QChar bracket) const { return !m_open.empty() && m_open.back().bracket == bracket; }
    void set(Kind kind) { m_context.kind = kind; }

    void findOpen()
    {
        for (qsizetype i = 0; i < m_before; ++i) {
            const QStringView text = textOf(i);
            if (kindOf(i) != PromqlKind::Bracket)
                continue;
            if (text == u"(" && i > 0 && kindOf(i - 1) == PromqlKind::Keyword
                && takesPromqlLabels(textOf(i - 1)))
                m_open.push_back({u'l', i});
            else if (text == u"(" || text == u"[" || text == u"{")
                m_open.push_back({text[0], i});
            else if (!m_open.empty())
                m_open.pop_back();
        }
    }

    bool isInComment() const
    {
        return std::any_of(m_all.begin(), m_all.end(), [this](const PromqlToken &token) {
            return token.kind == PromqlKind::Comment && token.offset < m_caret && m_caret <= token.end();
        });
    }

    /// The string, or quoted name, that the caret stands within.
    const PromqlToken *stringAtCaret() const
    {
        if (m_before == 0)
            return nullptr;
        const PromqlToken &token = m_tokens[static_cast<std::size_t>(m_before) - 1];
        const bool quoted = QStringView(u"\"'`").contains(m_text[token.offset]);
        const bool inside = m_caret < token.end() || (m_caret == token.end() && !token.closed);
        return quoted && inside ? &token : nullptr;
    }

    void insideString(const PromqlToken &token)
    {
        const qsizetype at = m_before - 1;
        if (at > 0 && (isIn(u'{') || isIn(u'l'))
            && (kindOf(at - 1) == PromqlKind::Bracket || kindOf(at - 1) == PromqlKind::Comma)) {
            insideName(token);
            return;
        }
        if (!isIn(u'{') || at < 2 || kindOf(at - 1) != PromqlKind::Operator
            || kindOf(at - 2) != PromqlKind::Label)
            return;
        set(Kind::LabelValue);
        const QStringView sign = textOf(at - 1);
        m_context.isRegex = sign == u"=~" || sign == u"!~";
        m_context.label = unquotedPromql(textOf(at - 2));
        m_context.from = token.offset + 1;
        m_context.to = token.closed ? token.end() - 1 : m_caret;
        if (m_context.isRegex)
            narrowToAlternative();
        m_context.typed = m_text.mid(m_context.from, m_caret - m_context.from).toString();
        addSelectors();
    }

    /// A name of UTF-8, which completion replaces with its quotes.
    void insideName(const PromqlToken &token)
    {
        set(Kind::LabelName);
        m_context.inBraces = isIn(u'{');
        m_context.from = token.offset;
        m_context.to = token.closed ? token.end() : m_caret;
        m_context.typed = m_text.mid(token.offset + 1, m_caret - token.offset - 1).toString();
        addPresent(&token);
        const qsizetype open = m_open.back().index;
        const bool named = open > 0 && kindOf(open - 1) == PromqlKind::Metric;
        m_context.orMetric = m_context.inBraces && !named && !hasQuotedMetric(open, token);
        addSelectors();
    }

    /// Whether a metric stands in the braces that open at token @p open, other than @p own.
    bool hasQuotedMetric(qsizetype open, const PromqlToken &own) const
    {
        const auto count = static_cast<qsizetype>(m_tokens.size());
        for (qsizetype i = open + 1; i < count && kindOf(i) != PromqlKind::Bracket; ++i) {
            if (kindOf(i) == PromqlKind::Metric && m_tokens[static_cast<std::size_t>(i)] != own)
                return true;
        }
        return false;
    }

    void narrowToAlternative()
    {
        const QStringView value = m_text.mid(m_context.from, m_context.to - m_context.from);
        const qsizetype caret = m_caret - m_context.from;
        const qsizetype start = caret > 0 ? value.left(caret).lastIndexOf(u'|') + 1 : 0;
        const qsizetype end = value.indexOf(u'|', caret);
        m_context.to = m_context.from + (end < 0 ? value.size() : end);
        m_context.from += start;
    }

    /// The word at the caret, which completion replaces; m_before then counts what stands before it.
    void takeTyped()
    {
        if (m_before == 0)
            return;
        const PromqlToken &token = m_tokens[static_cast<std::size_t>(m_before) - 1];
        const bool word = token.kind != PromqlKind::Operator && token.kind != PromqlKind::Bracket
            && token.kind != PromqlKind::Comma && token.kind != PromqlKind::String
            && !QStringView(u"\"'`").contains(m_text[token.offset])
            && (token.kind != PromqlKind::Invalid || token.in(m_text) == u"$");
        if (!word || m_caret > token.end())
            return;
        m_typedKind = token.kind;
        m_context.from = token.offset;
        m_context.to = token.end();
        m_context.typed = m_text.mid(token.offset, m_caret - token.offset).toString();
        --m_before;
    }

    void inBraces()
    {
        const qsizetype last = m_before - 1; // at least the brace
        if (kindOf(last) == PromqlKind::Operator && last > 0 && kindOf(last - 1) == PromqlKind::Label) {
            set(Kind::LabelValue);
            const QStringView sign = textOf(last);
            m_context.isRegex = sign == u"=~" || sign == u"!~";
            m_context.label = unquotedPromql(textOf(last - 1));
            m_context.needsQuotes = true;
        } else if (kindOf(last) == PromqlKind::Bracket || kindOf(last) == PromqlKind::Comma) {
            set(Kind::LabelName);
            m_context.inBraces = true;
            addPresent(typedToken());
        }
    }

    void inLabelList()
    {
        if (kindOf(m_before - 1) == PromqlKind::Bracket || kindOf(m_before - 1) == PromqlKind::Comma) {
            set(Kind::LabelName);
            addPresent(typedToken());
        }
    }

    /// Behind takeTyped(): the word at the caret; null: there is none.
    const PromqlToken *typedToken() const
    {
        return m_context.typed.isEmpty() ? nullptr : &m_tokens[static_cast<std::size_t>(m_before)];
    }

    /// The labels of the list at the caret, other than @p own.
    void addPresent(const PromqlToken *own)
    {
        const auto count = static_cast<qsizetype>(m_tokens.size());
        for (qsizetype i = m_open.back().index + 1; i < count && kindOf(i) != PromqlKind::Bracket; ++i) {
            if (kindOf(i) == PromqlKind::Label && &m_tokens[static_cast<std::size_t>(i)] != own)
                m_context.present << unquotedPromql(textOf(i));
        }
    }

    void inExpression()
    {
        if (m_typedKind == PromqlKind::Number || m_typedKind == PromqlKind::Duration) {
            // "5" may become a duration behind offset; else a number is just a number.
            if (isBehindOffset())
                set(Kind::Duration);
            return;
        }
        if (m_before == 0) {
            set(Kind::Expression);
            return;
        }
        const qsizetype last = m_before - 1;
        switch (kindOf(last)) {
        case PromqlKind::Comma:
            set(Kind::Expression);
            break;
        case PromqlKind::Operator:
            if (isBehindOffset()) {
                set(Kind::Duration);
                break;
            }
            set(textOf(last) == u"@" ? Kind::AtModifier : Kind::Expression);
            m_context.afterOperator = textOf(last) != u"@";
            break;
        case PromqlKind::Bracket:
            behindBracket(last);
            break;
        case PromqlKind::Keyword:
            behindKeyword(textOf(last));
            break;
        case PromqlKind::Function:
        case PromqlKind::Invalid:
            break;
        default:
            set(Kind::Keyword);
        }
    }

    /// Also `offset -`.
    bool isBehindOffset() const
    {
        const bool negative = m_before > 1 && textOf(m_before - 1) == u"-";
        const qsizetype at = m_before - (negative ? 2 : 1);
        return at >= 0 && kindOf(at) == PromqlKind::Keyword
            && textOf(at).compare(u"offset", Qt::CaseInsensitive) == 0;
    }

    void behindKeyword(QStringView keyword)
    {
        if (keyword.compare(u"offset", Qt::CaseInsensitive) == 0) {
            set(Kind::Duration);
        } else if (!takesPromqlLabels(keyword)) {
            set(Kind::Expression);
            m_context.afterOperator = keyword.compare(u"bool", Qt::CaseInsensitive) != 0;
        }
    }

    void behindBracket(qsizetype last)
    {
        if (textOf(last) == u"(") {
            set(Kind::Expression);
            return;
        }
        const qsizetype opening = textOf(last) == u")" ? partnerBefore(last) : -1;
        const bool isList = opening > 0 && kindOf(opening - 1) == PromqlKind::Keyword
            && takesPromqlLabels(textOf(opening - 1));
        if (!isList) {
            set(Kind::Keyword);
            return;
        }
        const QStringView keyword = textOf(opening - 1);
        const bool grouping = keyword.compare(u"by", Qt::CaseInsensitive) == 0
            || keyword.compare(u"without", Qt::CaseInsensitive) == 0;
        if (!grouping) {
            set(Kind::Expression);
            m_context.afterOperator = true;
        } else if (opening < 2 || kindOf(opening - 2) != PromqlKind::Aggregation) {
            set(Kind::Keyword); // sum(…) by (…) is complete; sum by (…) waits for its parenthesis
        }
    }

    /// Index of the bracket that opens what the one at @p index closes; -1: none.
    qsizetype partnerBefore(qsizetype index) const
    {
        int depth = 0;
        for (qsizetype i = index; i >= 0; --i) {
            if (kindOf(i) != PromqlKind::Bracket)
                continue;
            depth += QStringView(u")]}").contains(textOf(i)[0]) ? 1 : -1;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    qsizetype partnerBehind(qsizetype index) const
    {
        int depth = 0;
        for (qsizetype i = index; i < static_cast<qsizetype>(m_tokens.size()); ++i) {
            if (kindOf(i) != PromqlKind::Bracket)
                continue;
            depth += QStringView(u"([{").contains(textOf(i)[0]) ? 1 : -1;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    /// Tokens that the list's aggregation works on, first and last; all where it is no aggregation's.
    std::pair<qsizetype, qsizetype> listRegion() const
    {
        const qsizetype open = m_open.back().index;
        const std::pair<qsizetype, qsizetype> all{0, static_cast<qsizetype>(m_tokens.size()) - 1};
        if (open >= 2 && textOf(open - 2) == u")") {
            const qsizetype start = partnerBefore(open - 2);
            const bool aggregation = start > 0 && kindOf(start - 1) == PromqlKind::Aggregation;
            return aggregation ? std::pair(start, open - 2) : all;
        }
        if (open < 2 || kindOf(open - 2) != PromqlKind::Aggregation)
            return all;
        const qsizetype close = partnerBehind(open);
        const qsizetype argument = close + 1;
        if (close < 0 || argument > all.second || textOf(argument) != u"(")
            return all;
        const qsizetype end = partnerBehind(argument);
        return {argument, end < 0 ? all.second : end};
    }

    void addSelectors()
    {
        const std::vector<PromqlSelector> selectors = promqlSelectors(m_all, m_text, m_caret);
        if (isIn(u'{')) {
            // The one whose braces these are: the last that starts before the caret.
            for (auto it = selectors.rbegin(); it != selectors.rend(); ++it) {
                if (it->offset < m_caret) {
                    addSelector(*it);
                    break;
                }
            }
            return;
        }
        const auto [first, last] = listRegion();
        const qsizetype from = m_tokens[static_cast<std::size_t>(first)].offset;
        const qsizetype to = m_tokens[static_cast<std::size_t>(last)].end();
        for (const PromqlSelector &selector : selectors) {
            if (selector.offset >= from && selector.offset < to)
                addSelector(selector);
        }
    }

    void addSelector(const PromqlSelector &selector)
    {
        const QString text = selector.text();
        if (!text.isEmpty() && !m_context.selectors.contains(text)
            && m_context.selectors.size() < MostSelectors)
            m_context.selectors << text;
    }

    const PromqlTokens &m_all;
    PromqlTokens m_tokens; ///< the significant ones
    QStringView m_text;
    qsizetype m_caret;
    qsizetype m_before = 0; ///< how many of m_tokens start before the caret
    std::vector<Open> m_open;
    PromqlKind m_typedKind = PromqlKind::Space;
    PromqlContext m_context;
};

} // namespace

PromqlContext promqlContextAt(const PromqlTokens &tokens, QStringView text, qsizetype caret)
{
    return ContextReader(tokens, text, caret).run();
}

} // namespace wardroom
