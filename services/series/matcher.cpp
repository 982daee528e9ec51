// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/matcher.h"

namespace wardroom {

namespace {

bool isNameStart(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNamePart(QChar c)
{
    // Alertmanager allows a colon, as metric names have it; dots come with UTF-8 names.
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u':' || c == u'.';
}

bool isPlainName(QStringView name)
{
    return !name.isEmpty() && isNameStart(name.front()) && std::all_of(name.begin(), name.end(), isNamePart);
}

void skipSpace(QStringView &text)
{
    text = text.trimmed();
}

/// The character that a backslash escape stands for; 0 where Go knows none.
char16_t escaped(QChar c)
{
    switch (c.unicode()) {
    case 'n':
        return u'\n';
    case 't':
        return u'\t';
    case 'r':
        return u'\r';
    case '\\':
    case '"':
    case '\'':
        return c.unicode();
    default:
        return 0;
    }
}

/// A quoted text from the front, which begins with its quotation mark: "…" with escapes, `…` without.
std::optional<QString> takeQuoted(QStringView &text)
{
    const QChar mark = text.front();
    QString out;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == mark) {
            text = text.sliced(i + 1);
            return out;
        }
        if (c != u'\\' || mark == u'`') {
            out += c;
            continue;
        }
        if (++i == text.size())
            break;
        if (text[i] == u'u' || text[i] == u'x') {
            const qsizetype digits = text[i] == u'u' ? 4 : 2;
            bool ok = false;
            const uint code = text.mid(i + 1, digits).toUInt(&ok, 16);
            if (!ok || text.size() < i + 1 + digits)
                return std::nullopt;
            out += QChar(static_cast<char16_t>(code));
            i += digits;
        } else if (const char16_t meant = escaped(text[i])) {
            out += QChar(meant);
        } else {
            // Kept as it stands, as Alertmanager does: "\d" and "\b" are meant for the regular expression.
            out += u'\\';
            out += text[i];
        }
    }
    return std::nullopt;
}

/// A value without quotes ends at a space, a comma, or a brace that closes more than it opened.
QString takeBare(QStringView &text)
{
    qsizetype end = 0;
    int depth = 0;
    for (; end < text.size(); ++end) {
        const QChar c = text[end];
        if (c == u'{' || c == u'(' || c == u'[')
            ++depth;
        else if ((c == u'}' || c == u')' || c == u']') && --depth < 0)
            break;
        else if (c.isSpace() || (c == u',' && depth <= 0))
            break;
    }
    const QString value = text.first(end).toString();
    text = text.sliced(end);
    return value;
}

std::optional<QString> takeName(QStringView &text)
{
    if (text.startsWith(u'"'))
        return takeQuoted(text);
    qsizetype end = 0;
    while (end < text.size() && (end == 0 ? isNameStart(text[end]) : isNamePart(text[end])))
        ++end;
    if (end == 0)
        return std::nullopt;
    const QString name = text.first(end).toString();
    text = text.sliced(end);
    return name;
}

bool takeOperator(QStringView &text, Matcher &matcher)
{
    struct Operator
    {
        QLatin1String text;
        bool regex;
        bool equal;
    };
    static constexpr Operator operators[] = {{QLatin1String("=~"), true, true},
                                             {QLatin1String("!~"), true, false},
                                             {QLatin1String("!="), false, false},
                                             {QLatin1String("=="), false, true},
                                             {QLatin1String("="), false, true}};
    for (const Operator &candidate : operators) {
        if (!text.startsWith(candidate.text))
            continue;
        text = text.sliced(candidate.text.size());
        matcher.isRegex = candidate.regex;
        matcher.isEqual = candidate.equal;
        return true;
    }
    return false;
}

tl::unexpected<Error> badMatcher(QStringView at, QLatin1String expected)
{
    const QString place =
        at.isEmpty() ? QStringLiteral("at the end") : QStringLiteral("at \"%1\"").arg(at.left(40));
    return failure(ErrorKind::BadQuery, QStringLiteral("%1 expected %2").arg(expected, place));
}

/// Why RE2 would refuse what PCRE knows at @p at, which stands on an opening parenthesis followed by '?' or
/// '*'.
QLatin1String foreignGroup(QStringView at)
{
    if (at.startsWith(u"(*"))
        return QLatin1String("a verb");
    for (const QStringView look : {u"(?=", u"(?!", u"(?<=", u"(?<!"}) {
        if (at.startsWith(look))
            return QLatin1String("look-around");
    }
    if (at.startsWith(u"(?P<") || at.startsWith(u"(?<"))
        return {};
    if (at.startsWith(u"(?P"))
        return QLatin1String("a reference to a group");
    qsizetype i = 2;
    while (i < at.size() && QStringView(u"imsU-").contains(at[i]))
        ++i;
    if (i < at.size() && (at[i] == u':' || at[i] == u')') && (i > 2 || at[i] == u':'))
        return {};
    return QLatin1String("a group of this kind");
}

/// The end of a class in brackets that begins at @p i.
qsizetype endOfClass(QStringView pattern, qsizetype i)
{
    qsizetype at = i + 1;
    if (at < pattern.size() && pattern[at] == u'^')
        ++at;
    if (at < pattern.size() && pattern[at] == u']')
        ++at;
    while (at < pattern.size() && pattern[at] != u']') {
        if (pattern[at] == u'\\') {
            ++at;
        } else if (pattern.sliced(at).startsWith(u"[:")) {
            const qsizetype close = pattern.indexOf(u":]", at);
            at = close < 0 ? at : close + 1;
        }
        ++at;
    }
    return at;
}

/// Length of the quantifier at @p i: *, +, ? or {n,m}; 0 where there is none.
qsizetype quantifierAt(QStringView pattern, qsizetype i)
{
    if (i >= pattern.size())
        return 0;
    if (QStringView(u"*+?").contains(pattern[i]))
        return 1;
    static const QRegularExpression counted(QStringLiteral("^\\{\\d+(,\\d*)?\\}"));
    return pattern[i] == u'{' ? counted.match(pattern.mid(i, 24).toString()).capturedLength() : 0;
}

/// RE2 repeats at most a thousand times.
bool repeatsTooOften(QStringView quantifier)
{
    const auto numbers =
        quantifier.size() > 2 ? quantifier.sliced(1).chopped(1).split(u',') : QList<QStringView>();
    return std::any_of(numbers.begin(), numbers.end(),
                       [](QStringView number) { return number.toInt() > 1000; });
}

/// What in @p pattern RE2 does not know; empty: nothing.
QLatin1String foreignToRe2(QStringView pattern)
{
    qsizetype i = 0;
    while (i < pattern.size()) {
        const QChar c = pattern[i];
        if (c == u'\\' && i + 1 < pattern.size()) {
            if (pattern[i + 1] == u'Q') {
                const qsizetype close = pattern.indexOf(u"\\E", i);
                i = close < 0 ? pattern.size() : close + 2;
                continue;
            }
            const bool octal = i + 2 < pattern.size() && pattern[i + 2] >= u'0' && pattern[i + 2] <= u'7';
            if (pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9' && !(octal && pattern[i + 1] <= u'7'))
                return QLatin1String("a reference to a group");
            if (QStringView(u"gkGKRXZNhHuce").contains(pattern[i + 1]))
                return QLatin1String("this escape");
            ++i;
        } else if (c == u'[') {
            i = endOfClass(pattern, i);
        } else if (c == u'(' && i + 1 < pattern.size()
                   && (pattern[i + 1] == u'?' || pattern[i + 1] == u'*')) {
            if (const QLatin1String foreign = foreignGroup(pattern.sliced(i)); !foreign.isEmpty())
                return foreign;
            ++i; // over the question mark, which is no quantifier here
        } else if (const qsizetype length = quantifierAt(pattern, i)) {
            const qsizetype next = i + length;
            if (repeatsTooOften(pattern.sliced(i, length)))
                return QLatin1String("more than 1000 repetitions");
            if (next < pattern.size() && pattern[next] == u'?') {
                i = next + 1;
            } else {
                i = next;
            }
            if (quantifierAt(pattern, i) > 0)
                return QLatin1String("a quantifier after a quantifier");
            continue;
        }
        ++i;
    }
    return {};
}

} // namespace

QLatin1String Matcher::operatorText() const
{
    if (isRegex)
        return isEqual ? QLatin1String("=~") : QLatin1String("!~");
    return isEqual ? QLatin1String("=") : QLatin1String("!=");
}

QString Matcher::toString() const
{
    return (isPlainName(name) ? name : quotedLiteral(name)) + operatorText() + quotedLiteral(value);
}

QString quotedLiteral(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '\n':
            out += QLatin1String("\\n");
            break;
        case '\r':
            out += QLatin1String("\\r");
            break;
        case '\t':
            out += QLatin1String("\\t");
            break;
        case '"':
        case '\\':
            out += u'\\';
            out += c;
            break;
        default:
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return out += u'"';
}

QString regexLiteral(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (QStringView(u"\\.+*?()|[]{}^$").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

Result<Matcher> takeMatcher(QStringView &text)
{
    skipSpace(text);
    Matcher matcher;
    const QStringView from = text;
    const auto name = takeName(text);
    if (!name || name->isEmpty())
        return badMatcher(from, QLatin1String("a label name"));
    matcher.name = *name;
    skipSpace(text);
    if (!takeOperator(text, matcher))
        return badMatcher(text, QLatin1String("=, !=, =~ or !~"));
    skipSpace(text);
    const QStringView valueFrom = text;
    const bool quoted = text.startsWith(u'"') || text.startsWith(u'`');
    const auto value = quoted ? takeQuoted(text) : std::optional<QString>(takeBare(text));
    if (!value || (value->isEmpty() && !quoted))
        return badMatcher(valueFrom,
                          quoted ? QLatin1String("a closing quotation mark") : QLatin1String("a value"));
    matcher.value = *value;
    return matcher;
}

Result<std::vector<Matcher>> parseMatchers(QStringView text)
{
    skipSpace(text);
    const bool braces = text.startsWith(u'{');
    if (braces) {
        if (!text.endsWith(u'}'))
            return badMatcher({}, QLatin1String("}"));
        text = text.sliced(1).chopped(1);
    }
    std::vector<Matcher> matchers;
    for (skipSpace(text); !text.isEmpty(); skipSpace(text)) {
        auto matcher = takeMatcher(text);
        if (!matcher)
            return failure(std::move(matcher.error()));
        matchers.push_back(std::move(*matcher));
        if (!text.isEmpty() && !text.front().isSpace() && text.front() != u',')
            return badMatcher(text, QLatin1String("a comma or a space"));
        skipSpace(text);
        if (text.startsWith(u','))
            text = text.sliced(1);
    }
    return matchers;
}

Result<Matcher> parseMatcher(QStringView text)
{
    auto matchers = parseMatchers(text);
    if (!matchers)
        return failure(std::move(matchers.error()));
    if (matchers->size() != 1)
        return badMatcher(text, QLatin1String("one matcher"));
    return std::move(matchers->front());
}

Result<QRegularExpression> compileRe2(const QString &pattern, bool anchored)
{
    if (const QLatin1String foreign = foreignToRe2(pattern); !foreign.isEmpty())
        return failure(ErrorKind::BadQuery,
                       QStringLiteral("\"%1\": %2 is not known to the server's regular expressions (RE2)")
                           .arg(pattern, foreign));
    // The limit stands in for RE2's promise: a pattern that backtracks without end gives up instead.
    const QString bounded = anchored ? QStringLiteral("(*LIMIT_MATCH=200000)\\A(?:%1)\\z").arg(pattern)
                                     : QStringLiteral("(*LIMIT_MATCH=200000)%1").arg(pattern);
    if (const QRegularExpression alone(pattern); !alone.isValid())
        return failure(ErrorKind::BadQuery, QStringLiteral("\"%1\": %2").arg(pattern, alone.errorString()));
    return QRegularExpression(bounded);
}

Result<MatcherSet> MatcherSet::compile(std::vector<Matcher> matchers)
{
    MatcherSet set;
    set.m_patterns.resize(matchers.size());
    for (std::size_t i = 0; i < matchers.size(); ++i) {
        if (!matchers[i].isRegex)
            continue;
        auto pattern = compileRe2(matchers[i].value);
        if (!pattern)
            return failure(std::move(pattern.error()));
        set.m_patterns[i] = std::move(*pattern);
    }
    set.m_matchers = std::move(matchers);
    return set;
}

bool MatcherSet::matches(const Labels &labels) const
{
    for (std::size_t i = 0; i < m_matchers.size(); ++i) {
        if (!matches(i, labels.value(m_matchers[i].name)))
            return false;
    }
    return true;
}

bool MatcherSet::matches(std::size_t index, const QString &value) const
{
    const Matcher &matcher = m_matchers[index];
    if (!matcher.isRegex)
        return (value == matcher.value) == matcher.isEqual;
    const QRegularExpressionMatch match = m_patterns[index].match(value);
    // Undecided within the limit: not claimed to match, in either sense.
    return match.isValid() && match.hasMatch() == matcher.isEqual;
}

} // namespace wardroom
