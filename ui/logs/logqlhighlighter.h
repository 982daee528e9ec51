// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtGui/QSyntaxHighlighter>

namespace wardroom {

/// Colours a LogQL text: labels, strings, functions and parsers, numbers and durations, operators, comments.
/// Colours what is there; whether the query is valid is the server's word.
class LogQlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit LogQlHighlighter(QTextDocument *document);

    void setTheme(const Theme &theme);

    /// A coloured piece of a text; for tests without a document.
    struct Piece
    {
        qsizetype start = 0;
        qsizetype length = 0;
        Token token = Token::TextPrimary;
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    static std::vector<Piece> pieces(const QString &text);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme m_theme;
};

} // namespace wardroom
