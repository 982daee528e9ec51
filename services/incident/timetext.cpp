// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timetext.h"

#include "services/incident/incidentedits.h"
#include "services/incident/timescan.h"

#include <QtCore/QDateTime>

#include <array>

namespace wardroom {

namespace {

constexpr int EndOfDayMs = 86'399'000;

QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

tl::unexpected<Error> notATime(QStringView text)
{
    return failure(ErrorKind::BadQuery,
                   QStringLiteral("\"%1\" is not a time: write 14:35, -10m, yesterday 23:10 or 2026-11-20 14:35").arg(text.left(80)));
}

Result<qint64> inRange(qint64 ms, QStringView text)
{
    if (ms < EarliestMs || ms > LatestMs)
        return failure(ErrorKind::BadQuery, QStringLiteral("\"%1\" is not between 1970 and 2100").arg(text.left(80)));
    return ms;
}

struct Unit
{
    QStringView word;
    qint64 ms;
};
constexpr qint64 Minute = 60'000;
constexpr std::array Units{
    Unit{u"minutes", Minute}, Unit{u"minute", Minute}, Unit{u"mins", Minute},        Unit{u"min", Minute},
    Unit{u"m", Minute},       Unit{u"seconds", 1000},  Unit{u"second", 1000},        Unit{u"secs", 1000},
    Unit{u"sec", 1000},       Unit{u"s", 1000},        Unit{u"hours", 60 * Minute},  Unit{u"hour", 60 * Minute},
    Unit{u"hrs", 60 * Minute}, Unit{u"hr", 60 * Minute}, Unit{u"h", 60 * Minute},    Unit{u"days", 1440 * Minute},
    Unit{u"day", 1440 * Minute}, Unit{u"d", 1440 * Minute}, Unit{u"weeks", 10080 * Minute}, Unit{u"week", 10080 * Minute},
    Unit{u"w", 10080 * Minute}, Unit{u"分鐘", Minute},  Unit{u"分钟", Minute},        Unit{u"分", Minute},
    Unit{u"秒", 1000},        Unit{u"小時", 60 * Minute}, Unit{u"小时", 60 * Minute}, Unit{u"個小時", 60 * Minute},
    Unit{u"个小时", 60 * Minute}, Unit{u"天", 1440 * Minute}, Unit{u"日", 1440 * Minute}, Unit{u"週", 10080 * Minute},
    Unit{u"周", 10080 * Minute},
};

std::optional<qint64> takeUnit(TimeScanner &scanner)
{
    for (const auto &[word, ms] : Units) {
        if (!scanner.rest().startsWith(word, Qt::CaseInsensitive))
            continue;
        // A unit may be followed by the next number ("1h30m") but by no letter of its own script.
        const QChar after = scanner.peek(word.size());
        if (word.back().unicode() < 0x80 && after.isLetter() && after.unicode() < 0x2e80)
            continue;
        scanner.moveTo(scanner.at() + word.size());
        return ms;
    }
    return std::nullopt;
}

/// "1h30m", "3 days": what lies between two moments.
std::optional<qint64> takeSpan(TimeScanner &scanner)
{
    const qsizetype begin = scanner.at();
    qint64 sum = 0;
    bool any = false;
    for (;;) {
        const qsizetype from = scanner.at();
        scanner.skipSpaces();
        const auto count = scanner.number(1, 7);
        scanner.skipSpaces();
        const auto unit = count ? takeUnit(scanner) : std::nullopt;
        if (!unit) {
            scanner.moveTo(any ? from : begin);
            return any ? std::optional(sum) : std::nullopt;
        }
        sum += *count * *unit;
        any = true;
    }
}

bool takeAny(TimeScanner &scanner, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (scanner.takeWord(word))
            return true;
    }
    return false;
}

std::optional<qint64> relativeMoment(QStringView text, qint64 nowMs)
{
    TimeScanner scanner(text);
    if (takeAny(scanner, {u"now", u"現在", u"现在"}) && scanner.atEnd())
        return nowMs;
    scanner.moveTo(0);
    takeAny(scanner, {u"now"});
    scanner.skipSpaces();
    const bool minus = scanner.take(u'-');
    const bool plus = !minus && scanner.take(u'+');
    const auto span = takeSpan(scanner);
    if (!span)
        return std::nullopt;
    scanner.skipSpaces();
    const bool ago = takeAny(scanner, {u"ago", u"前", u"以前", u"之前"});
    scanner.skipSpaces();
    if (!scanner.atEnd() || !(minus || plus || ago))
        return std::nullopt;
    return nowMs + (plus ? *span : -*span);
}

/// Seconds or milliseconds since 1970.
std::optional<qint64> epochMoment(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (ok && text.size() == 10)
        return value * 1000;
    return ok && text.size() == 13 ? std::optional(value) : std::nullopt;
}

struct Parts
{
    std::optional<ScannedDate> date;
    std::optional<int> clock;
    std::optional<QTimeZone> zone;
};

std::optional<Parts> partsOf(QStringView text, const QTimeZone &near)
{
    Parts parts;
    TimeScanner scanner(text);
    parts.date = scanner.date();
    scanner.skipSpaces();
    if (parts.date) {
        scanner.take(u',');
        scanner.take(u'T');
        scanner.skipSpaces();
        scanner.takeWord(u"at");
        scanner.skipSpaces();
    }
    parts.clock = scanner.clock();
    if (parts.clock)
        parts.zone = scanner.zone(near, false);
    scanner.skipSpaces();
    if (!parts.date && parts.clock) {
        scanner.take(u',');
        scanner.skipSpaces();
        scanner.takeWord(u"on");
        scanner.skipSpaces();
        parts.date = scanner.date();
        scanner.skipSpaces();
    }
    return scanner.atEnd() && (parts.date || parts.clock) ? std::optional(parts) : std::nullopt;
}

/// Of yesterday, today and tomorrow the one nearest to @p referenceMs.
qint64 nearestTo(qint64 referenceMs, int clock, const QTimeZone &zone)
{
    const QDate day = dayOf(referenceMs, zone);
    qint64 best = momentOf(day, clock, zone);
    for (const int shift : {-1, 1}) {
        const qint64 other = momentOf(day.addDays(shift), clock, zone);
        if (std::abs(other - referenceMs) < std::abs(best - referenceMs))
            best = other;
    }
    return best;
}

int weekdayNumber(TimeScanner &scanner)
{
    static constexpr std::array names{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    for (std::size_t day = 0; day < names.size(); ++day) {
        const QStringView full(names[day]);
        if (scanner.takeWord(full) || scanner.takeWord(full.left(3)) || scanner.takeWord(full.left(4)))
            return static_cast<int>(day) + 1;
    }
    if (takeAny(scanner, {u"星期", u"週", u"周", u"禮拜", u"礼拜"})) {
        static const QStringView digits(u"一二三四五六日");
        const qsizetype day = scanner.peek() == u'天' ? 6 : digits.indexOf(scanner.peek());
        scanner.moveTo(scanner.at() + 1);
        return day >= 0 ? static_cast<int>(day) + 1 : 0;
    }
    return 0;
}

/// "friday", "next friday", "下週五": the coming one; on a Friday that of next week.
std::optional<QDate> comingWeekday(TimeScanner &scanner, const QDate &today)
{
    const qsizetype begin = scanner.at();
    const bool next = takeAny(scanner, {u"next", u"下個", u"下个", u"下"});
    const bool given = next || takeAny(scanner, {u"this", u"on", u"本", u"這", u"这"});
    scanner.skipSpaces();
    const int weekday = weekdayNumber(scanner);
    if (weekday == 0) {
        scanner.moveTo(begin);
        return std::nullopt;
    }
    // Chinese "next" is that of next week whatever today is; an English one means the same.
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (next)
        return monday.addDays(7 + weekday - 1);
    const int days = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(days == 0 && !given ? 7 : days);
}

std::optional<qint64> dueAfter(TimeScanner &scanner, qint64 nowMs)
{
    if (!takeAny(scanner, {u"in", u"within"}))
        scanner.take(u'+');
    const auto span = takeSpan(scanner);
    scanner.skipSpaces();
    takeAny(scanner, {u"後", u"后", u"以後", u"以后", u"之後", u"之后", u"內", u"内", u"from now"});
    return span ? std::optional(nowMs + *span) : std::nullopt;
}

} // namespace

Result<qint64> parseIncidentTime(QStringView text, qint64 nowMs, const QTimeZone &zone, std::optional<qint64> referenceMs)
{
    const QString plain = plainForms(text).trimmed();
    if (plain.size() > 200)
        return notATime(text);
    if (const auto relative = relativeMoment(plain, nowMs))
        return inRange(*relative, text);
    if (const auto epoch = epochMoment(plain))
        return inRange(*epoch, text);
    const auto parts = partsOf(plain, zone);
    if (!parts)
        return notATime(text);
    const QTimeZone own = parts->zone.value_or(zone);
    if (!parts->date)
        return inRange(nearestTo(referenceMs.value_or(nowMs), *parts->clock, own), text);
    const QDate day = parts->date->resolve(dayOf(parts->date->isRelative() ? nowMs : referenceMs.value_or(nowMs), own));
    if (!day.isValid())
        return notATime(text);
    return inRange(momentOf(day, parts->clock.value_or(0), own), text);
}

Result<qint64> parseDueDate(QStringView text, qint64 nowMs, const QTimeZone &zone)
{
    const QString plain = plainForms(text).trimmed();
    const QDate today = dayOf(nowMs, zone);
    TimeScanner scanner(plain);
    if (const auto after = dueAfter(scanner, nowMs); after && scanner.atEnd()) {
        const bool hours = *after - nowMs < 1440 * Minute;
        return inRange(hours ? *after : momentOf(dayOf(*after, zone), EndOfDayMs, zone), text);
    }
    scanner.moveTo(0);
    std::optional<QDate> day = comingWeekday(scanner, today);
    if (!day) {
        if (const auto date = scanner.date())
            day = date->resolve(today);
    }
    scanner.skipSpaces();
    scanner.takeWord(u"at");
    scanner.skipSpaces();
    const auto clock = scanner.clock();
    const auto own = clock ? scanner.zone(zone, false) : std::nullopt;
    scanner.skipSpaces();
    if (!scanner.atEnd() || (!day && !clock) || (day && !day->isValid()))
        return failure(ErrorKind::BadQuery,
                       QStringLiteral("\"%1\" is not a day: write friday, tomorrow, in 3 days or 2026-12-01").arg(text.left(80)));
    return inRange(momentOf(day.value_or(today), clock.value_or(EndOfDayMs), own.value_or(zone)), text);
}

} // namespace wardroom
