// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/logqlparser.h"

#include "services/demo/logqllexer.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

using Token = LogQlToken;
using Kind = LogQlToken::Kind;

const QStringList &rangeFunctions()
{
    static const QStringList names = {
        QStringLiteral("count_over_time"),    QStringLiteral("rate"),
        QStringLiteral("bytes_over_time"),    QStringLiteral("bytes_rate"),
        QStringLiteral("sum_over_time"),      QStringLiteral("avg_over_time"),
        QStringLiteral("min_over_time"),      QStringLiteral("max_over_time"),
        QStringLiteral("quantile_over_time"), QStringLiteral("first_over_time"),
        QStringLiteral("last_over_time"),     QStringLiteral("absent_over_time")};
    return names;
}

const QStringList &aggregations()
{
    static const QStringList names = {
        QStringLiteral("sum"),   QStringLiteral("avg"),  QStringLiteral("min"),    QStringLiteral("max"),
        QStringLiteral("count"), QStringLiteral("topk"), QStringLiteral("bottomk")};
    return names;
}

Error plainError(const QString &what)
{
    return Error{ErrorKind::BadQuery, 400, QStringLiteral("parse error : ") + what, {}, false};
}

/// RE2's words for what PCRE says, where users meet them.
QString regexProblem(const QRegularExpression &regex, const QString &pattern)
{
    const QString words = regex.errorString();
    if (words.contains(QLatin1String("missing closing parenthesis")))
        return QStringLiteral("error parsing regexp: missing closing ): `%1`").arg(pattern);
    if (words.contains(QLatin1String("unmatched closing parenthesis")))
        return QStringLiteral("error parsing regexp: unexpected ): `%1`").arg(pattern);
    if (words.contains(QLatin1String("missing terminating ]")))
        return QStringLiteral("error parsing regexp: missing closing ]: `%1`").arg(pattern);
    if (words.contains(QLatin1String("quantifier does not follow")))
        return QStringLiteral("error parsing regexp: missing argument to repetition operator: `%1`")
            .arg(pattern.left(1));
    return QStringLiteral("error parsing regexp: %1: `%2`").arg(words, pattern);
}

/// Recursive descent. Within this file a problem travels as an exception; parseLogQl() turns it into a
/// Result.
class Parser
{
public:
    struct Problem
    {
        Error error;
    };

    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    LogQlQuery parse()
    {
        if (peek().is(u"{")) {
            LogQlPipeline pipeline = parseSelector();
            parseStages(pipeline, nullptr);
            expectEnd();
            return pipeline;
        }
        LogQlExpr expr = parseExpr(0);
        expectEnd();
        return expr;
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }
    bool accept(QStringView symbol)
    {
        if (!peek().is(symbol))
            return false;
        take();
        return true;
    }
    void expect(QStringView symbol, const QString &expecting = {})
    {
        if (!accept(symbol))
            fail(expecting.isEmpty() ? symbol.toString() : expecting);
    }
    void expectEnd()
    {
        if (peek().kind != Kind::End)
            fail();
    }
    Token expectKind(Kind kind, const QString &name)
    {
        if (peek().kind != kind)
            fail(name);
        return take();
    }
    [[noreturn]] void fail(const QString &expecting = {}) const
    {
        const Token &token = peek();
        QString what = QStringLiteral("syntax error: unexpected ") + token.name();
        if (!expecting.isEmpty())
            what += QStringLiteral(", expecting ") + expecting;
        throw Problem{logQlErrorAt(token.line, token.column, what)};
    }

    LogQlPipeline parseSelector();
    LogQlMatcher parseMatcher();
    void checkSelector(const LogQlPipeline &pipeline) const;
    void parseStages(LogQlPipeline &pipeline, LogQlExpr *range);
    LogQlLineFilter parseLineFilter();
    void parsePipeStage(LogQlPipeline &pipeline, LogQlExpr *range);
    void parseUnwrap(LogQlExpr &range);
    LogQlSelection parseSelection();
    LogQlLabelFilter parseOr();
    LogQlLabelFilter parseAnd();
    LogQlLabelFilter parseLeaf();
    LogQlExpr parseExpr(int level);
    LogQlExpr parsePrimary();
    LogQlExpr parseRange(const QString &function);
    qint64 parseSpan();
    void parseWindow(LogQlExpr &range);
    LogQlExpr parseAggregation(const QString &function);
    std::optional<LogQlGrouping> parseGrouping();

    std::vector<Token> m_tokens;
    size_t m_at = 0;
};

LogQlPipeline Parser::parseSelector()
{
    expect(u"{");
    LogQlPipeline pipeline;
    if (!peek().is(u"}")) {
        do {
            pipeline.selector.push_back(parseMatcher());
        } while (accept(u","));
    }
    expect(u"}", QStringLiteral("} or ,"));
    checkSelector(pipeline);
    return pipeline;
}

LogQlMatcher Parser::parseMatcher()
{
    LogQlMatcher matcher;
    matcher.label = expectKind(Kind::Identifier, QStringLiteral("IDENTIFIER")).text;
    static const QStringList symbols = {QStringLiteral("="), QStringLiteral("!="), QStringLiteral("=~"),
                                        QStringLiteral("!~")};
    const auto op = symbols.indexOf(peek().kind == Kind::Symbol ? peek().text : QString());
    if (op < 0)
        fail(QStringLiteral("= or != or =~ or !~"));
    take();
    matcher.op = static_cast<LogQlMatcher::Op>(op);
    matcher.value = expectKind(Kind::Text, QStringLiteral("STRING")).text;
    if (matcher.op == LogQlMatcher::Op::Match || matcher.op == LogQlMatcher::Op::NoMatch) {
        matcher.regex.setPattern(QRegularExpression::anchoredPattern(matcher.value));
        if (!matcher.regex.isValid())
            throw Problem{plainError(regexProblem(QRegularExpression(matcher.value), matcher.value))};
    }
    return matcher;
}

void Parser::checkSelector(const LogQlPipeline &pipeline) const
{
    const bool narrows =
        std::any_of(pipeline.selector.begin(), pipeline.selector.end(), [](const LogQlMatcher &matcher) {
            const bool positive =
                matcher.op == LogQlMatcher::Op::Equal || matcher.op == LogQlMatcher::Op::Match;
            return positive && !matcher.matches(QString());
        });
    if (narrows)
        return;
    QString example;
    if (!pipeline.selector.empty()) {
        const LogQlMatcher &first = pipeline.selector.front();
        example = QStringLiteral(" For instance, %1 does not meet this requirement, but %2=~\".+\" will")
                      .arg(first.toString(), first.label);
    }
    throw Problem{plainError(
        QStringLiteral("queries require at least one regexp or equality matcher that does not have an "
                       "empty-compatible value.")
        + example)};
}

void Parser::parseStages(LogQlPipeline &pipeline, LogQlExpr *range)
{
    for (;;) {
        if (peek().is(u"|=") || peek().is(u"|~") || peek().is(u"!=") || peek().is(u"!~"))
            pipeline.stages.emplace_back(parseLineFilter());
        else if (accept(u"|"))
            parsePipeStage(pipeline, range);
        else
            return;
    }
}

LogQlLineFilter Parser::parseLineFilter()
{
    static const QStringList symbols = {QStringLiteral("|="), QStringLiteral("!="), QStringLiteral("|~"),
                                        QStringLiteral("!~")};
    LogQlLineFilter filter;
    filter.op = static_cast<LogQlLineFilter::Op>(symbols.indexOf(take().text));
    do {
        filter.texts.append(expectKind(Kind::Text, QStringLiteral("STRING")).text);
    } while (accept(u"or"));
    if (filter.op == LogQlLineFilter::Op::Contains || filter.op == LogQlLineFilter::Op::NotContains) {
        for (const QString &text : std::as_const(filter.texts))
            filter.bytes.push_back(text.toUtf8());
        return filter;
    }
    for (const QString &text : std::as_const(filter.texts)) {
        filter.regexes.emplace_back(text);
        if (!filter.regexes.back().isValid())
            throw Problem{plainError(QStringLiteral("stage '%1' : %2")
                                         .arg(filter.toString(), regexProblem(filter.regexes.back(), text)))};
    }
    return filter;
}

void Parser::parsePipeStage(LogQlPipeline &pipeline, LogQlExpr *range)
{
    // A label may be called "json": then a comparison follows.
    const bool isWord = peek().kind == Kind::Identifier && m_tokens[m_at + 1].kind != Kind::End
        && !QStringLiteral("= != =~ !~ == > >= < <=").split(u' ').contains(m_tokens[m_at + 1].text);
    const bool atEnd = peek().kind == Kind::Identifier && m_tokens[m_at + 1].kind == Kind::End;
    const QString word = isWord || atEnd ? peek().text : QString();
    if (word == u"json" || word == u"logfmt") {
        take();
        pipeline.stages.emplace_back(
            LogQlParser{word == u"json" ? LogQlParser::Kind::Json : LogQlParser::Kind::Logfmt});
    } else if (word == u"decolorize") {
        take();
        pipeline.stages.emplace_back(LogQlDecolorize{});
    } else if (word == u"line_format") {
        take();
        pipeline.stages.emplace_back(LogQlLineFormat{expectKind(Kind::Text, QStringLiteral("STRING")).text});
    } else if (word == u"drop" || word == u"keep") {
        pipeline.stages.emplace_back(parseSelection());
    } else if (word == u"unwrap" && range) {
        parseUnwrap(*range);
    } else {
        pipeline.stages.emplace_back(parseOr());
    }
}

void Parser::parseUnwrap(LogQlExpr &range)
{
    take();
    LogQlUnwrap unwrap;
    const Token name = expectKind(Kind::Identifier, QStringLiteral("IDENTIFIER"));
    unwrap.label = name.text;
    if (accept(u"(")) {
        unwrap.unit = name.text == u"bytes" ? LogQlUnwrap::Unit::Bytes : LogQlUnwrap::Unit::Duration;
        unwrap.label = expectKind(Kind::Identifier, QStringLiteral("IDENTIFIER")).text;
        expect(u")");
    }
    range.unwrap = unwrap;
}

LogQlSelection Parser::parseSelection()
{
    LogQlSelection selection;
    selection.keep = take().text == u"keep";
    do {
        selection.labels.append(expectKind(Kind::Identifier, QStringLiteral("IDENTIFIER")).text);
    } while (accept(u","));
    return selection;
}

LogQlLabelFilter Parser::parseOr()
{
    LogQlLabelFilter first = parseAnd();
    if (!peek().is(u"or"))
        return first;
    LogQlLabelFilter all;
    all.kind = LogQlLabelFilter::Kind::Or;
    all.operands.push_back(std::move(first));
    while (accept(u"or"))
        all.operands.push_back(parseAnd());
    return all;
}

LogQlLabelFilter Parser::parseAnd()
{
    LogQlLabelFilter first = parseLeaf();
    LogQlLabelFilter all;
    all.kind = LogQlLabelFilter::Kind::And;
    while (accept(u"and") || accept(u",")
           || (peek().kind == Kind::Identifier && !peek().is(u"or") && !peek().is(u"offset"))) {
        if (all.operands.empty())
            all.operands.push_back(first);
        all.operands.push_back(parseLeaf());
    }
    return all.operands.empty() ? first : all;
}

LogQlLabelFilter Parser::parseLeaf()
{
    if (accept(u"(")) {
        LogQlLabelFilter inner = parseOr();
        expect(u")");
        return inner;
    }
    if (peek().kind != Kind::Identifier)
        fail(QStringLiteral("IDENTIFIER"));
    const Token &value = m_tokens[std::min(m_at + 2, m_tokens.size() - 1)];
    LogQlLabelFilter leaf;
    if (value.kind != Kind::Number && value.kind != Kind::Duration && value.kind != Kind::Bytes) {
        leaf.matcher = parseMatcher();
        return leaf;
    }
    static const QStringList symbols = {QStringLiteral("="),  QStringLiteral("!="), QStringLiteral(">"),
                                        QStringLiteral(">="), QStringLiteral("<"),  QStringLiteral("<="),
                                        QStringLiteral("==")};
    leaf.matcher.label = take().text;
    const auto op = symbols.indexOf(peek().text);
    if (op < 0)
        fail();
    take();
    leaf.comparison =
        op == 6 ? LogQlLabelFilter::Comparison::Equal : static_cast<LogQlLabelFilter::Comparison>(op);
    leaf.kind = value.kind == Kind::Number ? LogQlLabelFilter::Kind::Number
        : value.kind == Kind::Duration     ? LogQlLabelFilter::Kind::Duration
                                           : LogQlLabelFilter::Kind::Bytes;
    leaf.value = value.value;
    leaf.literal = value.text;
    take();
    return leaf;
}

/// Operators by binding: comparisons, then + and -, then the rest.
LogQlExpr Parser::parseExpr(int level)
{
    static const QStringList operators[] = {{QStringLiteral("=="), QStringLiteral("!="), QStringLiteral(">"),
                                             QStringLiteral(">="), QStringLiteral("<"), QStringLiteral("<=")},
                                            {QStringLiteral("+"), QStringLiteral("-")},
                                            {QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("%")}};
    if (level == 3)
        return parsePrimary();
    LogQlExpr left = parseExpr(level + 1);
    while (peek().kind == Kind::Symbol && operators[level].contains(peek().text)) {
        LogQlExpr binary;
        binary.kind = LogQlExpr::Kind::Binary;
        binary.function = take().text;
        binary.returnBool = level == 0 && accept(u"bool");
        binary.operands.push_back(std::move(left));
        binary.operands.push_back(parseExpr(level + 1));
        left = std::move(binary);
    }
    return left;
}

LogQlExpr Parser::parsePrimary()
{
    if (accept(u"(")) {
        LogQlExpr inner = parseExpr(0);
        expect(u")");
        return inner;
    }
    const bool negative = accept(u"-");
    if (peek().kind == Kind::Number) {
        LogQlExpr number;
        number.number = take().value * (negative ? -1 : 1);
        return number;
    }
    if (!negative && peek().kind == Kind::Identifier) {
        const QString name = peek().text;
        if (rangeFunctions().contains(name) || aggregations().contains(name)) {
            take();
            return rangeFunctions().contains(name) ? parseRange(name) : parseAggregation(name);
        }
    }
    fail();
}

LogQlExpr Parser::parseRange(const QString &function)
{
    LogQlExpr range;
    range.kind = LogQlExpr::Kind::Range;
    range.function = function;
    expect(u"(");
    if (function == u"quantile_over_time") {
        range.number = expectKind(Kind::Number, QStringLiteral("NUMBER")).value;
        expect(u",");
    }
    if (!peek().is(u"{"))
        fail(QStringLiteral("{"));
    range.pipeline = parseSelector();
    const bool early = peek().is(u"[");
    if (early)
        parseWindow(range);
    parseStages(range.pipeline, &range);
    if (!early)
        parseWindow(range);
    expect(u")");
    range.grouping = parseGrouping();
    const bool needsUnwrap = range.function.endsWith(u"_over_time") && range.function != u"count_over_time"
        && range.function != u"bytes_over_time" && range.function != u"absent_over_time";
    if (needsUnwrap && !range.unwrap)
        throw Problem{plainError(QStringLiteral("invalid aggregation %1 without unwrap").arg(function))};
    return range;
}

qint64 Parser::parseSpan()
{
    // Longer than any log is kept, and no overflow in what is computed with it.
    static constexpr double LongestSeconds = 1e9;
    const Token token = expectKind(Kind::Duration, QStringLiteral("DURATION"));
    if (token.value > LongestSeconds)
        throw Problem{logQlErrorAt(token.line, token.column,
                                   QStringLiteral("not a valid duration string: \"%1\"").arg(token.text))};
    return static_cast<qint64>(std::llround(token.value * 1e9));
}

void Parser::parseWindow(LogQlExpr &range)
{
    expect(u"[", QStringLiteral("RANGE"));
    range.rangeNs = parseSpan();
    expect(u"]");
    if (accept(u"offset"))
        range.offsetNs = parseSpan();
}

LogQlExpr Parser::parseAggregation(const QString &function)
{
    LogQlExpr aggregation;
    aggregation.kind = LogQlExpr::Kind::Aggregation;
    aggregation.function = function;
    aggregation.grouping = parseGrouping();
    expect(u"(");
    if (function == u"topk" || function == u"bottomk") {
        aggregation.number = expectKind(Kind::Number, QStringLiteral("NUMBER")).value;
        expect(u",");
    }
    aggregation.operands.push_back(parseExpr(0));
    expect(u")");
    if (!aggregation.grouping)
        aggregation.grouping = parseGrouping();
    return aggregation;
}

std::optional<LogQlGrouping> Parser::parseGrouping()
{
    if (!peek().is(u"by") && !peek().is(u"without"))
        return std::nullopt;
    LogQlGrouping grouping;
    grouping.without = take().text == u"without";
    expect(u"(");
    while (!peek().is(u")")) {
        grouping.labels.append(expectKind(Kind::Identifier, QStringLiteral("IDENTIFIER")).text);
        if (!accept(u","))
            break;
    }
    expect(u")");
    return grouping;
}

} // namespace

Result<LogQlQuery> parseLogQl(const QString &query)
{
    auto tokens = tokenizeLogQl(query);
    if (!tokens)
        return failure(tokens.error());
    try {
        return Parser(std::move(*tokens)).parse();
    } catch (const Parser::Problem &problem) {
        return failure(problem.error);
    }
}

Result<LogQlPipeline> parseLogQlPipeline(const QString &query)
{
    const Result<LogQlQuery> parsed = parseLogQl(query);
    if (!parsed)
        return failure(parsed.error());
    if (const auto *pipeline = std::get_if<LogQlPipeline>(&*parsed))
        return *pipeline;
    return failure(plainError(QStringLiteral("only log selector is supported")));
}

} // namespace wardroom
