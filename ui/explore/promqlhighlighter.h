// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/promql/promqllexer.h"
#include "services/render/theme.h"

#include <QtGui/QSyntaxHighlighter>

namespace wardroom {

/// Colours a PromQL text. A word's meaning hangs on the whole text, over lines too, so the text is read as
/// one: once a change, and lines whose pieces are others than before are coloured anew.
class PromqlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit PromqlHighlighter(QTextDocument *document);

    void setTheme(const Theme &theme);
    const PromqlTokens &tokens() const { return m_tokens; }

    static Token colourOf(PromqlKind kind);

Q_SIGNALS:
    void tokensChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void read();
    void colourAgain();
    size_t lookOf(const QTextBlock &block) const;

    Theme m_theme;
    QString m_text; ///< that m_tokens are of
    PromqlTokens m_tokens;
    std::vector<size_t> m_looks; ///< of each block, as it was coloured
};

} // namespace wardroom
