// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textwidth.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace wardroom {

namespace {

struct Block
{
    char32_t first;
    char32_t last;
};

// Wide and Fullwidth of EastAsianWidth.txt, neighbours joined where what lies between is unassigned.
constexpr std::array<Block, 24> WideBlocks{{
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x26A1, 0x26A1},
    {0x26D4, 0x26D4},   {0x2705, 0x2705},   {0x274C, 0x274C},   {0x2753, 0x2757},   {0x2E80, 0x303E},   {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD},
}};

bool isWide(char32_t character)
{
    const auto after = std::upper_bound(WideBlocks.begin(), WideBlocks.end(), character,
                                        [](char32_t c, const Block &block) { return c < block.first; });
    return after != WideBlocks.begin() && character <= std::prev(after)->last;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += isInvisible(character) ? 0 : isWide(character) ? 2 : 1;
    return width;
}

QString terminalText(QStringView text)
{
    // CSI and OSC sequences whole; then every other control, and marks that turn the reading direction.
    static const QRegularExpression escapes(QStringLiteral("\x1b\\[[0-?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b]*(\x07|\x1b\\\\)?"));
    static const QRegularExpression controls(QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString line = text.toString();
    line.remove(escapes);
    line.replace(QLatin1String("\r\n"), QStringLiteral("⏎"));
    line.replace(u'\n', u'⏎');
    line.replace(u'\t', u' ');
    line.remove(controls);
    return line;
}

} // namespace wardroom
