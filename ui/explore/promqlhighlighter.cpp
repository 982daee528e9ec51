// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promqlhighlighter.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace wardroom {

PromqlHighlighter::PromqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    // After the base class's own pass over the lines that were edited.
    connect(document, &QTextDocument::contentsChanged, this, &PromqlHighlighter::colourAgain);
}

void PromqlHighlighter::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    rehighlight();
}

Token PromqlHighlighter::colourOf(PromqlKind kind)
{
    switch (kind) {
    case PromqlKind::Comment:
        return Token::SynComment;
    case PromqlKind::Label:
        return Token::SynLabel;
    case PromqlKind::Function:
    case PromqlKind::Aggregation:
    case PromqlKind::Keyword:
        return Token::SynFunc;
    case PromqlKind::String:
        return Token::SynString;
    case PromqlKind::Number:
    case PromqlKind::Duration:
    case PromqlKind::Variable:
        return Token::SynNumber;
    case PromqlKind::Operator:
    case PromqlKind::Bracket:
    case PromqlKind::Comma:
        return Token::SynOperator;
    case PromqlKind::Invalid:
        return Token::Error;
    case PromqlKind::Metric:
    case PromqlKind::Space:
        break;
    }
    return Token::TextPrimary;
}

void PromqlHighlighter::read()
{
    const QString text = document()->toPlainText();
    if (text == m_text && !m_tokens.empty())
        return;
    m_text = text;
    m_tokens = tokenizePromql(m_text);
}

size_t PromqlHighlighter::lookOf(const QTextBlock &block) const
{
    size_t look = 0;
    for (const PromqlToken &token : m_tokens) {
        if (token.end() > block.position() && token.offset < block.position() + block.length())
            look =
                qHashMulti(look, static_cast<int>(token.kind), token.offset - block.position(), token.length);
    }
    return look;
}

void PromqlHighlighter::colourAgain()
{
    read();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto index = static_cast<std::size_t>(block.blockNumber());
        if (index >= m_looks.size() || m_looks[index] != lookOf(block))
            rehighlightBlock(block);
    }
    m_looks.resize(static_cast<std::size_t>(document()->blockCount()));
    Q_EMIT tokensChanged();
}

void PromqlHighlighter::highlightBlock(const QString &)
{
    read();
    const QTextBlock block = currentBlock();
    const auto index = static_cast<std::size_t>(block.blockNumber());
    m_looks.resize(std::max(m_looks.size(), index + 1));
    m_looks[index] = lookOf(block);
    const qsizetype start = block.position();
    const qsizetype end = start + block.length() - 1;
    for (const PromqlToken &token : m_tokens) {
        const qsizetype from = std::max<qsizetype>(token.offset, start);
        const qsizetype to = std::min(token.end(), end);
        if (from < to && token.kind != PromqlKind::Space)
            setFormat(static_cast<int>(from - start), static_cast<int>(to - from),
                      m_theme.color(colourOf(token.kind)));
    }
}

} // namespace wardroom
