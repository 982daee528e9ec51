// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timescan.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>

namespace wardroom {

namespace {

constexpr int MsPerHour = 3'600'000;
constexpr int MsPerMinute = 60'000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

struct DayWord
{
    QStringView word;
    int days;
};
constexpr std::array DayWords{
    DayWord{u"today", 0}, DayWord{u"yesterday", -1}, DayWord{u"tomorrow", 1}, DayWord{u"今天", 0}, DayWord{u"今日", 0},
    DayWord{u"昨天", -1}, DayWord{u"昨日", -1},      DayWord{u"昨晚", -1},    DayWord{u"前天", -2}, DayWord{u"明天", 1},
    DayWord{u"明日", 1},  DayWord{u"後天", 2},       DayWord{u"后天", 2},
};

constexpr std::array Months{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                            u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array Weekdays{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};

int fullYear(int year, int digits)
{
    return digits <= 2 ? 2000 + year : year;
}

} // namespace

QDate ScannedDate::resolve(const QDate &near) const
{
    if (isRelative())
        return near.addDays(relativeDays);
    if (year != 0)
        return QDate(year, month, day);
    QDate best;
    for (const int candidate : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate date(candidate, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(date.daysTo(near)) < std::abs(best.daysTo(near))))
            best = date;
    }
    return best;
}

QChar TimeScanner::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

bool TimeScanner::take(QChar wanted)
{
    if (atEnd() || m_text[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

void TimeScanner::skipSpaces()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

bool TimeScanner::takeWord(QStringView word)
{
    if (!rest().startsWith(word, Qt::CaseInsensitive))
        return false;
    const QChar after = peek(word.size());
    if (word.back().unicode() < 0x80 && (after.isLetterOrNumber() && after.unicode() < 0x2e80))
        return false;
    m_at += word.size();
    return true;
}

std::optional<int> TimeScanner::number(int fewest, int most)
{
    int digits = 0;
    int value = 0;
    while (isDigit(peek(digits)) && digits <= most) {
        value = digits < 9 ? value * 10 + peek(digits).digitValue() : value;
        ++digits;
    }
    if (digits < fewest || digits > most)
        return std::nullopt;
    m_at += digits;
    return value;
}

bool TimeScanner::weekday()
{
    const qsizetype begin = m_at;
    for (const char16_t *name : Weekdays) {
        const QStringView full(name);
        for (const qsizetype length : {full.size(), qsizetype(5), qsizetype(4), qsizetype(3)}) {
            if (length <= full.size() && takeWord(full.left(length))) {
                take(u'.');
                take(u',');
                skipSpaces();
                return true;
            }
        }
    }
    for (const QStringView prefix : {QStringView(u"星期"), QStringView(u"週"), QStringView(u"周"), QStringView(u"礼拜"), QStringView(u"禮拜")}) {
        if (rest().startsWith(prefix) && QStringView(u"一二三四五六日天").contains(peek(prefix.size()))) {
            m_at += prefix.size() + 1;
            take(u',');
            skipSpaces();
            return true;
        }
    }
    m_at = begin;
    return false;
}

int TimeScanner::monthName()
{
    for (std::size_t month = 0; month < Months.size(); ++month) {
        const QStringView full(Months[month]);
        for (const qsizetype length : {full.size(), qsizetype(4), qsizetype(3)}) {
            if (length <= full.size() && takeWord(full.left(length))) {
                take(u'.');
                return static_cast<int>(month) + 1;
            }
        }
    }
    return 0;
}

std::optional<ScannedDate> TimeScanner::date()
{
    const qsizetype begin = m_at;
    const bool hasWeekday = weekday();
    for (const auto form : {&TimeScanner::relativeDate, &TimeScanner::chineseDate, &TimeScanner::namedDate, &TimeScanner::numericDate}) {
        const qsizetype from = m_at;
        if (auto date = (this->*form)()) {
            const qsizetype end = m_at;
            take(u',');
            skipSpaces();
            take(u'(');
            if (hasWeekday || !weekday())
                m_at = end;
            else
                take(u')');
            date->named = date->named || hasWeekday;
            return date;
        }
        m_at = from;
    }
    m_at = begin;
    return std::nullopt;
}

std::optional<ScannedDate> TimeScanner::relativeDate()
{
    for (const auto &[word, days] : DayWords) {
        if (takeWord(word))
            return ScannedDate{0, 0, 0, days, true};
    }
    return std::nullopt;
}

std::optional<ScannedDate> TimeScanner::chineseDate()
{
    const qsizetype begin = m_at;
    ScannedDate date;
    date.named = true;
    auto first = number(1, 4);
    if (first && take(u'年')) {
        date.year = *first;
        skipSpaces();
        first = number(1, 2);
    }
    if (!first || !take(u'月')) {
        m_at = begin;
        return std::nullopt;
    }
    skipSpaces();
    const auto day = number(1, 2);
    if (!day || !(take(u'日') || take(u'號') || take(u'号'))) {
        m_at = begin;
        return std::nullopt;
    }
    date.month = *first;
    date.day = *day;
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? std::optional(date) : std::nullopt;
}

std::optional<ScannedDate> TimeScanner::namedDate()
{
    const auto ordinal = [this] {
        for (const QStringView suffix : {u"st", u"nd", u"rd", u"th"}) {
            if (takeWord(suffix))
                return;
        }
    };
    const auto year = [this](ScannedDate date) {
        const qsizetype end = m_at;
        take(u',');
        skipSpaces();
        if (const auto said = number(4, 4))
            date.year = *said;
        else
            m_at = end;
        return date.day >= 1 && date.day <= 31 ? std::optional(date) : std::nullopt;
    };
    ScannedDate date;
    date.named = true;
    if ((date.month = monthName()) != 0) {
        skipSpaces();
        take(u'-');
        const auto day = number(1, 2);
        if (!day || (peek() == u':' && isDigit(peek(1))))
            return std::nullopt;
        date.day = *day;
        ordinal();
        return year(date);
    }
    const auto day = number(1, 2);
    if (!day)
        return std::nullopt;
    date.day = *day;
    ordinal();
    take(u'.');
    take(u'-');
    take(u'/');
    skipSpaces();
    takeWord(u"of");
    skipSpaces();
    date.month = monthName();
    take(u'-');
    take(u'/');
    return date.month != 0 ? year(date) : std::nullopt;
}

std::optional<ScannedDate> TimeScanner::numericDate()
{
    const qsizetype begin = m_at;
    const auto first = number(1, 4);
    const QChar separator = peek();
    const qsizetype digits = m_at - begin;
    if (!first || (separator != u'-' && separator != u'/' && separator != u'.'))
        return std::nullopt;
    ++m_at;
    const auto second = number(1, 2);
    if (!second)
        return std::nullopt;
    if (digits == 4) {
        if (!take(separator))
            return std::nullopt;
        const auto day = number(1, 2);
        if (!day || *second < 1 || *second > 12 || *day < 1 || *day > 31)
            return std::nullopt;
        return ScannedDate{*first, *second, *day, 0, true};
    }
    if (digits > 2)
        return std::nullopt;
    ScannedDate date{0, *first, *second, 0, false};
    const qsizetype withoutYear = m_at;
    if (take(separator)) {
        const qsizetype from = m_at;
        if (const auto year = number(2, 4); year && m_at - from != 3) {
            date.year = fullYear(*year, static_cast<int>(m_at - from));
            date.named = true;
        } else {
            m_at = withoutYear;
        }
    }
    // Dots are the continent's, day first; else the month stands first unless it can not be one.
    if ((separator == u'.' && date.day <= 12) || date.month > 12)
        std::swap(date.month, date.day);
    const bool dotsWithoutYear = separator == u'.' && date.year == 0;
    const bool valid = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
    return valid && !dotsWithoutYear && !isDigit(peek()) ? std::optional(date) : std::nullopt;
}

int TimeScanner::halfOfDay()
{
    const qsizetype begin = m_at;
    skipSpaces();
    for (const QStringView word : {u"a.m.", u"a.m", u"am"}) {
        if (takeWord(word))
            return 1;
    }
    for (const QStringView word : {u"p.m.", u"p.m", u"pm"}) {
        if (takeWord(word))
            return 2;
    }
    m_at = begin;
    return 0;
}

int TimeScanner::chineseHalf()
{
    for (const QStringView word : {u"上午", u"早上", u"凌晨", u"清晨"}) {
        if (takeWord(word)) {
            skipSpaces();
            return 1;
        }
    }
    for (const QStringView word : {u"下午", u"晚上", u"傍晚", u"中午"}) {
        if (takeWord(word)) {
            skipSpaces();
            return 2;
        }
    }
    return 0;
}

std::optional<int> TimeScanner::clock()
{
    const qsizetype begin = m_at;
    if (takeWord(u"noon"))
        return 12 * MsPerHour;
    if (takeWord(u"midnight"))
        return 0;
    if (auto packed = packedClock())
        return packed;
    const int half = chineseHalf();
    if (auto time = clockDigits(half))
        return time;
    m_at = begin;
    return std::nullopt;
}

/// Four digits are a time only where a zone or "hrs" says so.
std::optional<int> TimeScanner::packedClock()
{
    const qsizetype begin = m_at;
    const auto digits = number(4, 4);
    const qsizetype end = m_at;
    if (digits && *digits / 100 <= 23 && *digits % 100 <= 59) {
        skipSpaces();
        if (takeWord(u"hrs") || takeWord(u"hours"))
            return (*digits / 100) * MsPerHour + (*digits % 100) * MsPerMinute;
        const bool zoned = rest().startsWith(u"UTC") || rest().startsWith(u"GMT") || (peek() == u'Z' && !peek(1).isLetterOrNumber());
        m_at = end;
        if (zoned)
            return (*digits / 100) * MsPerHour + (*digits % 100) * MsPerMinute;
    }
    m_at = begin;
    return std::nullopt;
}

std::optional<int> TimeScanner::clockDigits(int half)
{
    auto hour = number(1, 2);
    if (!hour)
        return std::nullopt;
    int minute = 0;
    int second = 0;
    int ms = 0;
    const QChar sign = peek();
    const bool chinese = sign == u'點' || sign == u'点' || sign == u'時' || sign == u'时';
    const bool hourLetter = (sign == u'h' || sign == u'H') && isDigit(peek(1)) && isDigit(peek(2));
    // "9.15am"; without it, it might be a version.
    const bool dotted = sign == u'.' && isDigit(peek(1)) && isDigit(peek(2)) && QStringView(u"ap").contains(peek(peek(3) == u' ' ? 4 : 3).toLower());
    if ((sign == u':' && isDigit(peek(1))) || hourLetter || dotted || chinese) {
        ++m_at;
        const auto said = number(2, 2);
        if (!said && !chinese)
            return std::nullopt;
        minute = said.value_or(0);
        if (chinese && take(u'半'))
            minute = 30;
        if (chinese)
            take(u'分');
        if (sign == u':' && peek() == u':' && isDigit(peek(1))) {
            ++m_at;
            const auto seconds = number(2, 2);
            if (!seconds)
                return std::nullopt;
            second = *seconds;
            if ((peek() == u'.' || peek() == u',') && isDigit(peek(1))) {
                ++m_at;
                for (int scale = 100; isDigit(peek()); scale /= 10, ++m_at)
                    ms += peek().digitValue() * scale;
            }
        }
        if (const int said12 = halfOfDay(); said12 != 0)
            half = said12;
        else if (dotted)
            return std::nullopt;
    } else {
        const int said12 = halfOfDay();
        if (said12 == 0)
            return std::nullopt;
        half = said12;
    }
    if (half == 2 && *hour < 12)
        *hour += 12;
    if (half == 1 && *hour == 12)
        *hour = 0;
    if (*hour == 24 && minute == 0 && second == 0)
        return 24 * MsPerHour; // the end of that day
    if (*hour > 23 || minute > 59 || second > 60 || isDigit(peek()))
        return std::nullopt;
    return *hour * MsPerHour + minute * MsPerMinute + std::min(second, 59) * 1000 + ms;
}

QString plainForms(QStringView text)
{
    QString plain = text.toString();
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (u >= 0xff01 && u <= 0xff5e)
            c = QChar(u - 0xfee0);
        else if (u == 0x00a0 || u == 0x202f || u == 0x2009 || u == 0x3000)
            c = u' ';
        else if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
            c = u'-';
        else if (u == 0x301c)
            c = u'~';
        else if (u == 0x3010)
            c = u'[';
        else if (u == 0x3011)
            c = u']';
    }
    return plain;
}

qint64 momentOf(const QDate &day, int msOfDay, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + msOfDay;
    // The offset that is right at the answer: tried before and after, as QDateTime has its own mind about hours that do not exist.
    const QDateTime near = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    const qint64 before = qint64(zone.offsetFromUtc(near.addDays(-1))) * 1000;
    const qint64 after = qint64(zone.offsetFromUtc(near.addDays(1))) * 1000;
    const auto holds = [&zone](qint64 utc, qint64 offset) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * 1000 == offset;
    };
    if (holds(wall - before, before))
        return wall - before; // of an hour that comes twice, the first
    if (holds(wall - after, after))
        return wall - after;
    return wall - before;
}

} // namespace wardroom
