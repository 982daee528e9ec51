// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timelinestamp.h"

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

constexpr qsizetype LongestFront = 160; ///< a stamp stands within so many characters

/// Words that may stand before a time without being part of the story.
constexpr std::array FrontWords{
    QStringView(u"approximately"), QStringView(u"approx"), QStringView(u"around"), QStringView(u"about"), QStringView(u"circa"),
    QStringView(u"shortly after"), QStringView(u"shortly before"), QStringView(u"after"), QStringView(u"before"),
    QStringView(u"from"), QStringView(u"since"), QStringView(u"until"), QStringView(u"at"), QStringView(u"on"),
    QStringView(u"by"), QStringView(u"ca"), QStringView(u"c"), QStringView(u"est"), QStringView(u"time"), QStringView(u"大約"), QStringView(u"大约"), QStringView(u"約"),
    QStringView(u"约"), QStringView(u"於"), QStringView(u"于"),
};

constexpr std::array NextDayWords{
    QStringView(u"the next day"), QStringView(u"next day"), QStringView(u"the following day"), QStringView(u"following day"),
    QStringView(u"+1d"), QStringView(u"次日"), QStringView(u"翌日"), QStringView(u"隔天"), QStringView(u"隔日"), QStringView(u"第二天"),
};

bool takeNextDay(TimeScanner &scanner)
{
    for (const QStringView word : NextDayWords) {
        if (scanner.takeWord(word)) {
            scanner.take(u',');
            scanner.skipSpaces();
            return true;
        }
    }
    return false;
}

bool takeFrontWord(TimeScanner &scanner)
{
    for (const QStringView word : FrontWords) {
        const qsizetype at = scanner.at();
        if (!scanner.takeWord(word))
            continue;
        scanner.take(u'.');
        scanner.take(u':');
        if (word.back().unicode() >= 0x2e80 || scanner.peek().isSpace() || scanner.peek() == u'~') {
            scanner.skipSpaces();
            return true;
        }
        scanner.moveTo(at);
    }
    return false;
}

/// Marks before a stamp: emphasis, brackets, "~", ">", check boxes.
void skipMarks(TimeScanner &scanner, LineStamp &stamp)
{
    for (;;) {
        const QChar c = scanner.peek();
        if (c == u'[' && (scanner.peek(1) == u' ' || scanner.peek(1) == u'x') && scanner.peek(2) == u']') {
            scanner.moveTo(scanner.at() + 3);
        } else if (c == u'[' || c == u'(') {
            stamp.bracketed = true;
            scanner.moveTo(scanner.at() + 1);
        } else if (c == u'*' || c == u'_' || c == u'`') {
            stamp.emphasised = true;
            scanner.moveTo(scanner.at() + 1);
        } else if (!c.isNull() && (c.isSpace() || QStringView(u"~≈±\\@>").contains(c))) {
            scanner.moveTo(scanner.at() + 1);
        } else {
            return;
        }
    }
}

void skipBetween(TimeScanner &scanner)
{
    for (const qsizetype limit = scanner.at() + 12; scanner.at() < limit && !scanner.atEnd();) {
        const QChar c = scanner.peek();
        const bool colon = c == u':' && scanner.peek(1).isDigit(); // "14/Nov/2018:13:57:03"
        if (!c.isSpace() && !colon && !QStringView(u",;*_`|@~±").contains(c))
            break;
        scanner.moveTo(scanner.at() + 1);
    }
    if (scanner.peek() == u'-' && (scanner.peek(1).isSpace() || scanner.peek(1).isDigit())) {
        scanner.moveTo(scanner.at() + 1);
        scanner.skipSpaces();
    }
    scanner.takeWord(u"at");
    scanner.skipSpaces();
    scanner.take(u'~');
}

/// "-13:45", " – 13:45", "~14:00", "to 14:00" behind a time.
std::optional<int> rangeEnd(TimeScanner &scanner)
{
    const qsizetype begin = scanner.at();
    scanner.skipSpaces();
    const bool sign = scanner.take(u'-') || scanner.take(u'~') || scanner.take(u'→') || scanner.takeWord(u"to")
        || scanner.takeWord(u"until") || scanner.take(u'至') || scanner.take(u'到');
    while (scanner.peek() == u'-' || scanner.peek() == u'>')
        scanner.moveTo(scanner.at() + 1);
    scanner.skipSpaces();
    scanner.take(u'~');
    const auto end = sign ? scanner.clock() : std::nullopt;
    if (!end)
        scanner.moveTo(begin);
    return end;
}

/// What may follow a time without meaning another: "13:30ish", "16:00/17:00", "09:12 (08:12 UTC)".
void skipAside(TimeScanner &scanner, const QTimeZone &near)
{
    const qsizetype begin = scanner.at();
    scanner.take(u'-');
    if (scanner.takeWord(u"ish"))
        return;
    scanner.moveTo(begin);
    if (scanner.take(u'/') && scanner.clock())
        return;
    scanner.moveTo(begin);
    scanner.skipSpaces();
    if (scanner.take(u'(') && scanner.clock()) {
        scanner.zone(near, true);
        scanner.skipSpaces();
        if (scanner.take(u')'))
            return;
    }
    scanner.moveTo(begin);
}

/// The clock, a range's end and the zone, in the orders in which they are written.
bool scanClock(TimeScanner &scanner, LineStamp &stamp, const QTimeZone &near)
{
    const qsizetype begin = scanner.at();
    stamp.clock = scanner.clock();
    if (!stamp.clock)
        return false;
    skipAside(scanner, near);
    if (scanner.peek().isLetter() && scanner.peek() != u'Z' && scanner.peek().unicode() < 0x2e80) {
        scanner.moveTo(begin);
        stamp.clock.reset();
        return false;
    }
    const bool precise = stamp.date && *stamp.clock % 60'000 != 0;
    if (!precise)
        stamp.endClock = rangeEnd(scanner);
    if (!stamp.endClock) {
        stamp.zone = scanner.zone(near, true);
        stamp.endClock = rangeEnd(scanner);
    }
    if (stamp.endClock && !stamp.zone)
        stamp.zone = scanner.zone(near, true);
    skipAside(scanner, near);
    return true;
}

void skipAfter(TimeScanner &scanner)
{
    // What closes the stamp, then one sign between it and the text.
    while (!scanner.atEnd()) {
        const QChar c = scanner.peek();
        if (!c.isSpace() && !QStringView(u"])*_`\\:,;|.").contains(c))
            break;
        // IRC's "* ana waves".
        if (c == u'*' && scanner.peek(1).isSpace() && scanner.at() > 0 && scanner.peek(-1).isSpace())
            break;
        // "... text" and "14:35 *bold*": not ours any more.
        if ((c == u'*' || c == u'_' || c == u'`') && scanner.at() > 0 && scanner.rest().size() > 1 && scanner.peek(1).isLetterOrNumber())
            break;
        scanner.moveTo(scanner.at() + 1);
    }
    if (scanner.peek() == u'=' && scanner.peek(1) == u'>')
        scanner.moveTo(scanner.at() + 1);
    if (scanner.peek() == u'-' || scanner.peek() == u'>') {
        while (scanner.peek() == u'-' || (scanner.peek() == u'>' && !scanner.peek(1).isNull()))
            scanner.moveTo(scanner.at() + 1);
        scanner.skipSpaces();
    }
}

bool scanStamp(TimeScanner &scanner, LineStamp &stamp, const QTimeZone &near)
{
    stamp.date = scanner.date();
    const qsizetype dateEnd = scanner.at();
    if (stamp.date) {
        scanner.take(u'T');
        skipBetween(scanner);
    }
    if (scanClock(scanner, stamp, near)) {
        if (stamp.date)
            return true;
        const qsizetype end = scanner.at();
        scanner.take(u',');
        scanner.skipSpaces();
        scanner.take(u'(');
        scanner.takeWord(u"on");
        scanner.skipSpaces();
        const auto date = scanner.date();
        if (date && date->named)
            stamp.date = date;
        else
            scanner.moveTo(end);
        return true;
    }
    scanner.moveTo(dateEnd);
    if (stamp.date && stamp.date->named && scanner.peek().isLetter() && scanner.peek().unicode() < 0x2e80)
        return false;
    return stamp.date && stamp.date->named;
}

} // namespace

std::optional<LineStamp> leadingStamp(const QString &text, const QTimeZone &near)
{
    const QString front = plainForms(QStringView(text).left(LongestFront));
    LineStamp stamp;
    TimeScanner scanner(front);
    for (int words = 0; words < 4; ++words) {
        skipMarks(scanner, stamp);
        const qsizetype at = scanner.at();
        if (scanStamp(scanner, stamp, near)) {
            skipAfter(scanner);
            stamp.rest = text.mid(scanner.at()).trimmed();
            return stamp;
        }
        scanner.moveTo(at);
        if (takeNextDay(scanner))
            stamp.nextDay = true;
        else if (!takeFrontWord(scanner))
            break;
    }
    return std::nullopt;
}

bool looksLikeName(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 48)
        return false;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 5)
        return false;
    for (const QStringView word : words) {
        const QChar first = word.front() == u'@' || word.front() == u'(' || word.front() == u'<' ? (word.size() > 1 ? word[1] : QChar()) : word.front();
        const bool fits = first.isUpper() || first.unicode() >= 0x2e80 || (words.size() == 1 && first.isLetterOrNumber());
        if (!fits || word.contains(u'.') || word.contains(u'?') || word.contains(u'!') || word.contains(u':'))
            return false;
    }
    return true;
}

std::optional<NamedStamp> trailingStamp(const QString &text, const QTimeZone &near)
{
    if (text.size() > LongestFront)
        return std::nullopt;
    const QString plain = plainForms(text);
    // The name ends where the stamp begins: at a space, bracket or dash.
    for (qsizetype at = 1; at < plain.size(); ++at) {
        if (!(plain[at].isSpace() || plain[at] == u'[' || plain[at] == u'('))
            continue;
        QStringView name = QStringView(text).left(at).trimmed();
        while (!name.isEmpty() && QStringView(u",-–—|:•·").contains(name.back()))
            name = name.chopped(1).trimmed();
        if (name.endsWith(u" APP"))
            name = name.chopped(4).trimmed();
        if (!looksLikeName(name))
            continue;
        const auto stamp = leadingStamp(plain.mid(at).remove(QLatin1String("APP ")).trimmed().remove(QChar(u'|')), near);
        if (stamp && stamp->clock && stamp->rest.isEmpty())
            return NamedStamp{name.toString(), *stamp};
    }
    return std::nullopt;
}

std::optional<LineStamp> bracketedStampAtEnd(const QString &text, const QTimeZone &near)
{
    QStringView tail = QStringView(text).trimmed();
    while (tail.endsWith(u'.'))
        tail = tail.chopped(1);
    if (!tail.endsWith(u')') && !tail.endsWith(u']'))
        return std::nullopt;
    const qsizetype open = std::max(tail.lastIndexOf(u'('), tail.lastIndexOf(u'['));
    if (open <= 0 || tail.size() - open > 60)
        return std::nullopt;
    auto stamp = leadingStamp(tail.mid(open + 1).chopped(1).toString(), near);
    if (!stamp || !stamp->clock || !stamp->rest.isEmpty())
        return std::nullopt;
    stamp->rest = tail.left(open).trimmed().toString();
    return stamp;
}

std::optional<QTimeZone> zoneNamedIn(const QString &text, const QTimeZone &near)
{
    if (text.size() > 400)
        return std::nullopt;
    const QString plain = plainForms(text);
    TimeScanner scanner(plain);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (at > 0 && (plain[at - 1].isLetterOrNumber() || plain[at - 1] == u'/') && plain[at].unicode() < 0x2e80)
            continue;
        if (!plain[at].isLetter())
            continue;
        scanner.moveTo(at);
        if (const auto zone = scanner.zone(near, true); zone && !scanner.peek().isLetter())
            return zone;
    }
    return std::nullopt;
}

std::optional<ScannedDate> dateNamedIn(const QString &text)
{
    const QString plain = plainForms(QStringView(text).left(400));
    TimeScanner scanner(plain);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (at > 0 && plain[at - 1].isLetterOrNumber() && plain[at].unicode() < 0x2e80)
            continue;
        scanner.moveTo(at);
        if (const auto date = scanner.date(); date && date->year != 0)
            return date;
    }
    return std::nullopt;
}

} // namespace wardroom
