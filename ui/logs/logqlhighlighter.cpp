// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logqlhighlighter.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

struct Rule
{
    QLatin1String group; ///< of Grammar
    Token token;
};

// One expression with a named group a kind: the first that fits at a place wins, so a word in a string stays string.
constexpr QLatin1String Grammar(R"((?<comment>#.*))"
                                R"(|(?<string>"(?:\\.|[^"\\])*"?|`[^`]*`?))"
                                R"(|(?<number>\b\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d|w|y|[KMGT]i?B|B)?\b))"
                                R"(|(?<function>\b(?:sum|avg|min|max|count|stddev|stdvar|topk|bottomk|sort|sort_desc)"
                                R"(|rate|rate_counter|count_over_time|bytes_rate|bytes_over_time|absent_over_time)"
                                R"(|sum_over_time|avg_over_time|max_over_time|min_over_time|first_over_time)"
                                R"(|last_over_time|quantile_over_time|stddev_over_time|stdvar_over_time|vector)"
                                R"(|label_replace|by|without|on|ignoring|group_left|group_right|offset|unwrap)"
                                R"(|json|logfmt|regexp|pattern|unpack|decolorize|line_format|label_format|drop|keep)"
                                R"(|distinct|ip|and|or|unless|bool)\b))"
                                R"(|(?<label>[A-Za-z_][\w.]*(?=\s*(?:=~|!~|!=|==|=|>|<))))"
                                R"(|(?<operator>\|=|\|~|\|>|!>|=~|!~|!=|==|[|=<>+\-*/%^]))");

constexpr Rule Rules[] = {
    {QLatin1String("comment"), Token::SynComment}, {QLatin1String("string"), Token::SynString},
    {QLatin1String("number"), Token::SynNumber},   {QLatin1String("function"), Token::SynFunc},
    {QLatin1String("label"), Token::SynLabel},     {QLatin1String("operator"), Token::SynOperator},
};

} // namespace

LogQlHighlighter::LogQlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void LogQlHighlighter::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    rehighlight();
}

std::vector<LogQlHighlighter::Piece> LogQlHighlighter::pieces(const QString &text)
{
    static const QRegularExpression grammar{QString(Grammar)};
    std::vector<Piece> pieces;
    auto matches = grammar.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto rule = std::find_if(std::begin(Rules), std::end(Rules),
                                       [&](const Rule &r) { return match.capturedLength(QString(r.group)) > 0; });
        if (rule != std::end(Rules))
            pieces.push_back({match.capturedStart(), match.capturedLength(), rule->token});
    }
    return pieces;
}

void LogQlHighlighter::highlightBlock(const QString &text)
{
    for (const Piece &piece : pieces(text))
        setFormat(static_cast<int>(piece.start), static_cast<int>(piece.length), m_theme.color(piece.token));
}

} // namespace wardroom
