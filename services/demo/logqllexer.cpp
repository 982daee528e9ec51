// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/logqllexer.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

class Lexer
{
public:
    explicit Lexer(const QString &query)
        : m_query(query)
    {
    }

    Result<std::vector<LogQlToken>> run()
    {
        for (;;) {
            skipBlank();
            LogQlToken token;
            token.line = m_line;
            token.column = static_cast<int>(m_at - m_lineStart) + 1;
            if (m_at >= m_query.size()) {
                m_tokens.push_back(token);
                return std::move(m_tokens);
            }
            if (!read(token))
                return tl::unexpected<Error>(logQlErrorAt(token.line, token.column, m_problem));
            m_tokens.push_back(std::move(token));
        }
    }

private:
    QChar current(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_query.size() ? m_query[m_at + ahead] : QChar();
    }

    void skipBlank()
    {
        while (m_at < m_query.size()) {
            if (current() == u'#') {
                while (m_at < m_query.size() && current() != u'\n')
                    ++m_at;
            } else if (current() == u'\n') {
                ++m_line;
                m_lineStart = ++m_at;
            } else if (current().isSpace()) {
                ++m_at;
            } else {
                return;
            }
        }
    }

    bool read(LogQlToken &token)
    {
        const QChar c = current();
        if (c == u'"' || c == u'`')
            return readText(token);
        if (c.isDigit() || (c == u'.' && current(1).isDigit()))
            return readNumber(token);
        if (c.isLetter() || c == u'_')
            return readIdentifier(token);
        return readSymbol(token);
    }

    bool readText(LogQlToken &token)
    {
        const QChar quote = m_query[m_at++];
        token.kind = LogQlToken::Kind::Text;
        while (m_at < m_query.size() && current() != quote) {
            QChar c = m_query[m_at++];
            if (c == u'\n') {
                ++m_line;
                m_lineStart = m_at;
            } else if (c == u'\\' && quote == u'"') {
                if (!readEscape(c))
                    return false;
            }
            token.text += c;
        }
        m_problem = QStringLiteral("literal not terminated");
        return m_at++ < m_query.size();
    }

    bool readEscape(QChar &c)
    {
        static const QHash<QChar, QChar> escapes = {{u'n', u'\n'}, {u't', u'\t'},  {u'r', u'\r'},
                                                    {u'"', u'"'},  {u'\\', u'\\'}, {u'\'', u'\''}};
        m_problem = QStringLiteral("invalid char escape");
        const auto found = escapes.find(current());
        if (found == escapes.end())
            return false;
        c = *found;
        ++m_at;
        return true;
    }

    bool readNumber(LogQlToken &token)
    {
        const qsizetype start = m_at;
        while (current().isLetterOrNumber() || current() == u'.')
            ++m_at;
        token.text = m_query.mid(start, m_at - start);
        bool isNumber = false;
        token.kind = LogQlToken::Kind::Number;
        token.value = token.text.toDouble(&isNumber);
        if (isNumber)
            return true;
        if (const auto seconds = parseGoDuration(token.text)) {
            token.kind = LogQlToken::Kind::Duration;
            token.value = *seconds;
            return true;
        }
        const auto bytes = parseBytes(token.text);
        token.kind = LogQlToken::Kind::Bytes;
        token.value = bytes.value_or(0);
        m_problem = QStringLiteral("syntax error: unexpected ") + token.text;
        return bytes.has_value();
    }

    bool readIdentifier(LogQlToken &token)
    {
        const qsizetype start = m_at;
        while (current().isLetterOrNumber() || current() == u'_' || current() == u':' || current() == u'.')
            ++m_at;
        token.kind = LogQlToken::Kind::Identifier;
        token.text = m_query.mid(start, m_at - start);
        return true;
    }

    bool readSymbol(LogQlToken &token)
    {
        static const QStringList symbols = {
            QStringLiteral("|="), QStringLiteral("|~"), QStringLiteral("!="), QStringLiteral("!~"),
            QStringLiteral("=~"), QStringLiteral("=="), QStringLiteral(">="), QStringLiteral("<="),
            QStringLiteral("{"),  QStringLiteral("}"),  QStringLiteral("("),  QStringLiteral(")"),
            QStringLiteral("["),  QStringLiteral("]"),  QStringLiteral(","),  QStringLiteral("="),
            QStringLiteral(">"),  QStringLiteral("<"),  QStringLiteral("|"),  QStringLiteral("+"),
            QStringLiteral("-"),  QStringLiteral("*"),  QStringLiteral("/"),  QStringLiteral("%"),
            QStringLiteral("^")};
        for (const QString &symbol : symbols) {
            if (QStringView(m_query).mid(m_at).startsWith(symbol)) {
                token.kind = LogQlToken::Kind::Symbol;
                token.text = symbol;
                m_at += symbol.size();
                return true;
            }
        }
        m_problem = QStringLiteral("syntax error: unexpected character '%1'").arg(current());
        return false;
    }

    const QString &m_query;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    QString m_problem;
    std::vector<LogQlToken> m_tokens;
};

} // namespace

QString LogQlToken::name() const
{
    switch (kind) {
    case Kind::End:
        return QStringLiteral("$end");
    case Kind::Text:
        return QStringLiteral("STRING");
    case Kind::Number:
        return QStringLiteral("NUMBER");
    case Kind::Duration:
        return QStringLiteral("DURATION");
    case Kind::Bytes:
        return QStringLiteral("BYTES");
    case Kind::Identifier:
        return QStringLiteral("IDENTIFIER");
    case Kind::Symbol:
        return text;
    }
    return {};
}

Result<std::vector<LogQlToken>> tokenizeLogQl(const QString &query)
{
    return Lexer(query).run();
}

Error logQlErrorAt(int line, int column, const QString &what)
{
    return Error{ErrorKind::BadQuery,
                 400,
                 QStringLiteral("parse error at line %1, col %2: ").arg(line).arg(column) + what,
                 {},
                 false};
}

std::optional<double> parseGoDuration(const QString &text)
{
    static const QHash<QString, double> units = {
        {QStringLiteral("ns"), 1e-9},     {QStringLiteral("us"), 1e-6},  {QStringLiteral("µs"), 1e-6},
        {QStringLiteral("ms"), 1e-3},     {QStringLiteral("s"), 1},      {QStringLiteral("m"), 60},
        {QStringLiteral("h"), 3600},      {QStringLiteral("d"), 86'400}, {QStringLiteral("w"), 604'800},
        {QStringLiteral("y"), 31'536'000}};
    static const QRegularExpression part(QStringLiteral("\\G([0-9]+(?:\\.[0-9]+)?)([a-zµ]+)"));
    double seconds = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        const auto unit = units.find(match.captured(2));
        if (!match.hasMatch() || unit == units.end())
            return std::nullopt;
        seconds += match.captured(1).toDouble() * *unit;
        at = match.capturedEnd();
    }
    return text.isEmpty() ? std::nullopt : std::optional(seconds);
}

std::optional<double> parseBytes(const QString &text)
{
    static const QHash<QString, double> units = {{QStringLiteral("b"), 1},
                                                 {QStringLiteral("kb"), 1e3},
                                                 {QStringLiteral("mb"), 1e6},
                                                 {QStringLiteral("gb"), 1e9},
                                                 {QStringLiteral("kib"), 1024.0},
                                                 {QStringLiteral("mib"), 1048576.0},
                                                 {QStringLiteral("gib"), 1073741824.0}};
    static const QRegularExpression form(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)([a-z]+)$"));
    const auto match = form.match(text.toLower());
    const auto unit = units.find(match.captured(2));
    if (!match.hasMatch() || unit == units.end())
        return std::nullopt;
    return match.captured(1).toDouble() * *unit;
}

} // namespace wardroom
