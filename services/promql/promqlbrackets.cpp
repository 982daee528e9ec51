// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlbrackets.h"

namespace wardroom {

namespace {

bool isOpening(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{';
}

QChar partnerOf(QChar c)
{
    constexpr QStringView Opening = u"([{";
    constexpr QStringView Closing = u")]}";
    return isOpening(c) ? Closing[Opening.indexOf(c)] : Opening[Closing.indexOf(c)];
}

std::optional<qsizetype> partner(const PromqlTokens &tokens, QStringView text, std::size_t at)
{
    const bool forwards = isOpening(text[tokens[at].offset]);
    QString open; // as seen in the direction of the walk
    for (std::size_t i = at; i < tokens.size(); forwards ? ++i : --i) { // below 0 wraps, which ends it, too
        if (tokens[i].kind != PromqlKind::Bracket)
            continue;
        const QChar c = text[tokens[i].offset];
        if (isOpening(c) == forwards) {
            open += c;
        } else if (open.back() != partnerOf(c)) {
            return std::nullopt;
        } else {
            open.chop(1);
            if (open.isEmpty())
                return tokens[i].offset;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PromqlBracketPair> promqlBracketAt(const PromqlTokens &tokens, QStringView text,
                                                 qsizetype caret)
{
    for (const qsizetype offset : {caret, caret - 1}) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == PromqlKind::Bracket && tokens[i].offset == offset)
                return PromqlBracketPair{offset, partner(tokens, text, i)};
        }
    }
    return std::nullopt;
}

} // namespace wardroom
