// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqllexer.h"

#include "services/promql/promqlfunctions.h"
#include "services/promql/promqlsyntax.h"

#include <algorithm>

namespace wardroom {

namespace {

bool isIdentifierStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u':';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return isDigit(c) || (isIdentifierStart(c) && c != u':');
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Cuts the text into raw pieces and names each by what stands before it. What only the text behind can tell
/// (is a name a function, is a string a label?) is settled by a second pass.
class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    PromqlTokens run()
    {
        while (m_at < m_text.size())
            step();
        settle();
        return std::move(m_tokens);
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    bool inBraces() const { return m_open.endsWith(u'{'); }
    bool inSquare() const { return m_open.endsWith(u'['); }
    bool inLabelList() const { return m_open.endsWith(u'l'); }

    void add(PromqlKind kind, qsizetype length, bool closed = true)
    {
        // A run of what is not PromQL is one piece.
        if (kind == PromqlKind::Invalid && !m_tokens.empty() && m_tokens.back().kind == PromqlKind::Invalid
            && m_tokens.back().end() == m_at)
            m_tokens.back().length += length;
        else
            m_tokens.push_back({kind, m_at, length, closed});
        m_at += length;
    }

    template <typename Accept> qsizetype run(qsizetype from, Accept accept) const
    {
        while (m_at + from < m_text.size() && accept(m_text[m_at + from]))
            ++from;
        return from;
    }

    void step()
    {
        const QChar c = peek();
        if (c.isSpace())
            add(PromqlKind::Space, run(1, [](QChar x) { return x.isSpace(); }));
        else if (c == u'#')
            add(PromqlKind::Comment, run(1, [](QChar x) { return x != u'\n'; }));
        else if (c == u'"' || c == u'\'' || c == u'`')
            string(c);
        else if (const qsizetype length = variableLength(); length > 0)
            add(PromqlKind::Variable, length);
        else if (isDigit(c) || (c == u'.' && isDigit(peek(1))))
            number();
        else if (isIdentifierStart(c) && !(c == u':' && inSquare()))
            word();
        else
            sign(c);
    }

    void string(QChar quote)
    {
        qsizetype end = 1;
        while (m_at + end < m_text.size() && peek(end) != quote && (quote == u'`' || peek(end) != u'\n')) {
            const bool escape = quote != u'`' && peek(end) == u'\\' && m_at + end + 1 < m_text.size()
                && peek(end + 1) != u'\n';
            end += escape ? 2 : 1;
        }
        const bool closed = m_at + end < m_text.size() && peek(end) == quote;
        add(PromqlKind::String, closed ? end + 1 : end, closed);
    }

    qsizetype variableLength() const
    {
        const auto name = [this](qsizetype from) { return run(from, isWordCharacter) - from; };
        if (peek() == u'$' && peek(1) == u'{') {
            const qsizetype end = run(2, [](QChar c) { return c != u'}' && c != u'\n' && c != u'{'; });
            return end > 2 && peek(end) == u'}' ? end + 1 : 0;
        }
        if (peek() == u'$')
            return name(1) > 0 ? 1 + name(1) : 0;
        if (peek() != u'[' || peek(1) != u'[' || name(2) == 0)
            return 0;
        qsizetype end = 2 + name(2);
        if (peek(end) == u':')
            end += 1 + name(end + 1);
        return peek(end) == u']' && peek(end + 1) == u']' ? end + 2 : 0;
    }

    void number()
    {
        if (const qsizetype length = durationLength(); length > 0) {
            add(PromqlKind::Duration, length);
            return;
        }
        if (peek() == u'0' && (peek(1) == u'x' || peek(1) == u'X')) {
            add(PromqlKind::Number, run(2, isHexDigit));
            return;
        }
        const auto digits = [](QChar c) { return isDigit(c) || c == u'_'; };
        qsizetype end = run(0, digits);
        if (peek(end) == u'.')
            end = run(end + 1, digits);
        if (peek(end) == u'e' || peek(end) == u'E') {
            const qsizetype sign = peek(end + 1) == u'+' || peek(end + 1) == u'-' ? 2 : 1;
            if (isDigit(peek(end + sign)))
                end = run(end + sign, digits);
        }
        add(PromqlKind::Number, end);
    }

    /// Of pairs of digits and unit; 0 where a number or something else stands here.
    qsizetype durationLength() const
    {
        qsizetype end = 0;
        for (;;) {
            const qsizetype digits = run(end, isDigit);
            const qsizetype unit = peek(digits) == u'm' && peek(digits + 1) == u's'       ? 2
                : !peek(digits).isNull() && QStringView(u"smhdwy").contains(peek(digits)) ? 1
                                                                                          : 0;
            if (digits == end || unit == 0)
                break;
            end = digits + unit;
        }
        return end > 0 && isWordCharacter(peek(end)) ? 0 : end;
    }

    void word()
    {
        const bool colons = !inSquare() && !inBraces();
        const qsizetype length =
            run(1, [colons](QChar c) { return isWordCharacter(c) || (colons && c == u':'); });
        const QStringView name = m_text.mid(m_at, length);
        add(inBraces() || inLabelList() ? PromqlKind::Label : wordKind(name), length);
    }

    PromqlKind wordKind(QStringView name) const
    {
        if (isPromqlKeyword(name))
            return PromqlKind::Keyword;
        if (isPromqlAggregation(name))
            return PromqlKind::Aggregation;
        const bool number =
            name.compare(u"inf", Qt::CaseInsensitive) == 0 || name.compare(u"nan", Qt::CaseInsensitive) == 0;
        return number ? PromqlKind::Number : PromqlKind::Metric;
    }

    void sign(QChar c)
    {
        static constexpr QStringView pairs[] = {u"==", u"!=", u">=", u"<=", u"=~", u"!~"};
        const QStringView two = m_text.mid(m_at, 2);
        if (QStringView(u"()[]{}").contains(c)) {
            bracket(c);
        } else if (c == u',') {
            add(PromqlKind::Comma, 1);
        } else if (std::find(std::begin(pairs), std::end(pairs), two) != std::end(pairs)) {
            add(PromqlKind::Operator, 2);
        } else if (QStringView(u"+-*/%^=<>@:").contains(c)) {
            add(PromqlKind::Operator, 1);
        } else {
            add(PromqlKind::Invalid, 1);
        }
    }

    void bracket(QChar c)
    {
        if (c == u'(') {
            m_open += opensLabelList() ? u'l' : u'(';
        } else if (c == u'{' || c == u'[') {
            m_open += c;
        } else {
            // A bracket that was never closed does not keep all that follows within it.
            const QChar opening = c == u')' ? u'(' : c == u']' ? u'[' : u'{';
            const qsizetype at = opening == u'('
                ? std::max(m_open.lastIndexOf(u'('), m_open.lastIndexOf(u'l'))
                : m_open.lastIndexOf(opening);
            if (at >= 0)
                m_open.truncate(at);
        }
        add(PromqlKind::Bracket, 1);
    }

    bool opensLabelList() const
    {
        const auto last = std::find_if(m_tokens.rbegin(), m_tokens.rend(),
                                       [](const PromqlToken &t) { return t.isSignificant(); });
        return last != m_tokens.rend() && last->kind == PromqlKind::Keyword
            && takesPromqlLabels(last->in(m_text));
    }

    /// What the next significant token shows.
    void settle()
    {
        const PromqlToken *next = nullptr;
        for (auto token = m_tokens.rbegin(); token != m_tokens.rend(); ++token) {
            if (!token->isSignificant())
                continue;
            const QStringView word = token->in(m_text);
            if (token->kind == PromqlKind::Metric && next && next->in(m_text) == u"(") {
                if (isCalledPromqlKeyword(word))
                    token->kind = PromqlKind::Keyword;
                else if (promqlFunction(word))
                    token->kind = PromqlKind::Function;
            }
            next = &*token;
        }
        settleStrings();
    }

    /// In braces a string is a value behind an operator, a label before one, else the metric's name; in the
    /// list of by() a label.
    void settleStrings()
    {
        QString open;
        const PromqlToken *before = nullptr;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            PromqlToken &token = m_tokens[i];
            if (!token.isSignificant())
                continue;
            const QStringView text = token.in(m_text);
            if (token.kind == PromqlKind::Bracket) {
                if (text == u"(" && before && before->kind == PromqlKind::Keyword
                    && takesPromqlLabels(before->in(m_text)))
                    open += u'l';
                else if (text == u"(" || text == u"{" || text == u"[")
                    open += text[0];
                else
                    open.chop(1);
            } else if (token.kind == PromqlKind::String && open.endsWith(u'l')) {
                token.kind = PromqlKind::Label;
            } else if (token.kind == PromqlKind::String && open.endsWith(u'{')
                       && !(before && before->kind == PromqlKind::Operator)) {
                token.kind = startsMatcher(i) ? PromqlKind::Label : PromqlKind::Metric;
            }
            before = &token;
        }
    }

    bool startsMatcher(std::size_t i) const
    {
        for (++i; i < m_tokens.size(); ++i) {
            if (m_tokens[i].isSignificant())
                return m_tokens[i].kind == PromqlKind::Operator;
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_open; ///< brackets not yet closed; `l` is the parenthesis of a list of labels
    PromqlTokens m_tokens;
};

} // namespace

PromqlTokens tokenizePromql(QStringView text)
{
    return Lexer(text).run();
}

QString unquotedPromql(QStringView quoted)
{
    if (quoted.isEmpty() || !QStringView(u"\"'`").contains(quoted[0]))
        return quoted.toString();
    const QChar quote = quoted[0];
    QStringView inner = quoted.mid(1);
    if (quote == u'`')
        return (inner.endsWith(quote) ? inner.chopped(1) : inner).toString();
    QString text;
    for (qsizetype i = 0; i < inner.size() && inner[i] != quote; ++i) {
        if (inner[i] != u'\\' || i + 1 == inner.size()) {
            text += inner[i];
            continue;
        }
        const QChar escaped = inner[++i];
        text += escaped == u'n' ? u'\n' : escaped == u't' ? u'\t' : escaped == u'r' ? u'\r' : escaped;
    }
    return text;
}

} // namespace wardroom
