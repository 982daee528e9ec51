// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/linetext.h"

namespace wardroom {

namespace {

constexpr char16_t Escape = 0x1b;

/// Length of the terminal escape at @p at, which stands on ESC: colours and cursor (CSI), titles and links
/// (OSC), and the short ones. At least 1.
qsizetype escapeLength(QStringView line, qsizetype at)
{
    qsizetype i = at + 1;
    if (i >= line.size())
        return 1;
    if (line[i] == u'[') {
        for (++i; i < line.size(); ++i) {
            if (line[i] >= u'@' && line[i] <= u'~')
                return i + 1 - at;
            if (line[i] < u' ' || line[i] > u'?')
                break; // not a sequence after all: only the ESC goes
        }
        return 1;
    }
    if (line[i] == u']') {
        for (++i; i < line.size(); ++i) {
            if (line[i] == u'\a')
                return i + 1 - at;
            if (line[i] == QChar(Escape) && i + 1 < line.size() && line[i + 1] == u'\\')
                return i + 2 - at;
        }
        return 1;
    }
    return line[i] >= u'@' && line[i] <= u'_' ? 2 : 1;
}

/// Marks that reorder or hide what stands around them.
bool isDeceptive(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0x200b || u == 0x2060 || u == 0xfeff
        || (u >= 0xfff9 && u <= 0xfffb);
}

void appendVisible(QString &out, QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20)
        out += QChar(static_cast<char16_t>(0x2400 + u));
    else if (u == 0x7f)
        out += QChar(u'\u2421');
    else if ((u >= 0x80 && u < 0xa0) || u == 0x2028 || u == 0x2029 || isDeceptive(c))
        out +=
            QStringLiteral("\u27e8U+%1\u27e9").arg(QString::number(u, 16).toUpper().rightJustified(4, u'0'));
    else
        out += c;
}

QString display(QStringView line, bool oneRow, qsizetype longest)
{
    QString out;
    out.reserve(std::min(line.size(), longest) + 1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (out.size() >= longest) {
            if (out.back().isHighSurrogate())
                out.chop(1);
            return out += u'\u2026';
        }
        const QChar c = line[i];
        if (c.unicode() == Escape) {
            i += escapeLength(line, i) - 1;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < line.size() && line[i + 1] == u'\n')
                ++i;
            out += oneRow ? QChar(u'\u23ce') : QChar(u'\n');
        } else if (c == u'\t') {
            out += oneRow ? QStringLiteral("    ") : QStringLiteral("\t");
        } else {
            appendVisible(out, c);
        }
    }
    return out;
}

} // namespace

QString displayLine(QStringView line, qsizetype longest)
{
    // A line end at the very end is no second line.
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return display(line, true, longest);
}

QString displayText(QStringView line)
{
    return display(line, false, std::numeric_limits<qsizetype>::max());
}

} // namespace wardroom
