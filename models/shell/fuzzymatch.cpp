// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace wardroom {

namespace {

constexpr int WordStart = 12;
constexpr int Following = 8;
constexpr int Anywhere = 2;
constexpr int TextStart = 6;
constexpr int None = -1;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0 || !text[at - 1].isLetterOrNumber())
        return true;
    return text[at].isUpper() && text[at - 1].isLower();
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    QString wanted;
    for (const QChar character : pattern) {
        if (!character.isSpace())
            wanted += character.toCaseFolded();
    }
    if (wanted.isEmpty())
        return 0;
    // best[i]: the best score with the characters so far, the last one at text[i].
    std::vector<int> best(static_cast<std::size_t>(text.size()), None);
    for (qsizetype p = 0; p < wanted.size(); ++p) {
        std::vector<int> next(best.size(), None);
        int before = p == 0 ? 0 : None; // the best of any place further left than the one before
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (text[i].toCaseFolded() == wanted[p]) {
                const int own = startsWord(text, i) ? WordStart + (i == 0 ? TextStart : 0) : Anywhere;
                if (before != None)
                    next[at] = before + own;
                if (p > 0 && i > 0 && best[at - 1] != None)
                    next[at] = std::max(next[at], best[at - 1] + std::max(own, Following));
            }
            if (p > 0 && i > 0)
                before = std::max(before, best[at - 1]);
        }
        best = std::move(next);
    }
    const int score = best.empty() ? None : *std::max_element(best.begin(), best.end());
    if (score == None)
        return std::nullopt;
    return 10 * score - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

} // namespace wardroom
