// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/timerange.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <array>
#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Week = 7 * Day;
constexpr qint64 Year = 365 * Day; // as Prometheus counts it
constexpr int FarthestYear = 9999;

struct Unit
{
    QLatin1String name;
    qint64 ms;
};
// Longest first, which is also the order Prometheus wants them in.
constexpr std::array<Unit, 7> Units{{{QLatin1String("y"), Year}, {QLatin1String("w"), Week},
                                     {QLatin1String("d"), Day}, {QLatin1String("h"), Hour},
                                     {QLatin1String("m"), Minute}, {QLatin1String("s"), Second},
                                     {QLatin1String("ms"), 1}}};

tl::unexpected<Error> notATime(QStringView text)
{
    return failure(ErrorKind::BadQuery,
                   QStringLiteral("\"%1\" is not a time; write now-6h, 14:35, 2026-11-20 14:35 or an ISO 8601 time")
                       .arg(text));
}

Result<qint64> inYears(const QDateTime &moment, QStringView text)
{
    if (!moment.isValid() || moment.date().year() > FarthestYear || moment.date().year() < 1970)
        return notATime(text);
    return moment.toMSecsSinceEpoch();
}

QDateTime floorTo(QDateTime moment, char unit)
{
    const QTime time = moment.time();
    switch (unit) {
    case 's':
        moment.setTime(QTime(time.hour(), time.minute(), time.second()));
        break;
    case 'm':
        moment.setTime(QTime(time.hour(), time.minute()));
        break;
    case 'h':
        moment.setTime(QTime(time.hour(), 0));
        break;
    case 'd':
        return moment.date().startOfDay(moment.timeZone());
    case 'w':
        return moment.date().addDays(1 - moment.date().dayOfWeek()).startOfDay(moment.timeZone());
    case 'M':
        return QDate(moment.date().year(), moment.date().month(), 1).startOfDay(moment.timeZone());
    case 'y':
        return QDate(moment.date().year(), 1, 1).startOfDay(moment.timeZone());
    default:
        break;
    }
    return moment;
}

QDateTime nextUnit(const QDateTime &floor, char unit)
{
    switch (unit) {
    case 's':
        return floor.addSecs(1);
    case 'm':
        return floor.addSecs(60);
    case 'h':
        return floor.addSecs(3600);
    case 'd':
        return floor.date().addDays(1).startOfDay(floor.timeZone());
    case 'w':
        return floor.date().addDays(7).startOfDay(floor.timeZone());
    case 'M':
        return floor.date().addMonths(1).startOfDay(floor.timeZone());
    case 'y':
        return floor.date().addYears(1).startOfDay(floor.timeZone());
    default:
        return floor;
    }
}

/// "14:35", "14:35:10.250"
QTime parseClock(const QString &text)
{
    for (const auto *format : {"H:mm", "H:mm:ss", "H:mm:ss.zzz"}) {
        if (const QTime time = QTime::fromString(text, QLatin1String(format)); time.isValid())
            return time;
    }
    return {};
}

} // namespace

TimePoint TimePoint::at(qint64 ms)
{
    TimePoint point;
    point.m_ms = ms;
    return point;
}

TimePoint TimePoint::relative(qint64 offsetMs)
{
    TimePoint point;
    point.m_relative = true;
    point.m_ms = offsetMs;
    return point;
}

Result<TimePoint> TimePoint::parse(QStringView input, qint64 nowMs, const QTimeZone &zone)
{
    const QString text = input.trimmed().toString();
    if (text.isEmpty())
        return notATime(input);

    static const QRegularExpression relativeForm(
        QStringLiteral(R"(^(?:now)?\s*(?:([+-])\s*([0-9a-zA-Z]+))?\s*(?:/([smhdwMy]))?$)"));
    if (const auto match = relativeForm.match(text);
        match.hasMatch() && (text.startsWith(QLatin1String("now")) || !match.captured(1).isEmpty())) {
        TimePoint point = relative(0);
        const QString amount = match.captured(2);
        const int sign = match.captured(1) == QLatin1String("-") ? -1 : 1;
        static const QRegularExpression months(QStringLiteral("^([0-9]{1,4})M$"));
        if (const auto month = months.match(amount); month.hasMatch()) {
            point.m_months = sign * month.captured(1).toInt();
        } else if (!amount.isEmpty()) {
            const auto duration = parseDuration(amount);
            if (!duration)
                return failure(duration.error());
            point.m_ms = sign * *duration;
        }
        if (!match.captured(3).isEmpty())
            point.m_roundTo = match.captured(3).at(0).toLatin1();
        return point;
    }

    static const QRegularExpression digits(QStringLiteral(R"(^\d{9,13}(\.\d+)?$)"));
    if (digits.match(text).hasMatch()) {
        const double number = text.toDouble();
        // Seconds up to the year 5138, milliseconds above.
        return at(std::llround(number < 1e11 ? number * 1000 : number));
    }

    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const auto local = [&](QDate date, QTime time) { return inYears(QDateTime(date, time, zone), input).map(&TimePoint::at); };

    if (const QTime time = parseClock(text); time.isValid()) {
        // The last such moment: "23:10" typed at 00:20 means yesterday.
        const QDateTime today(now.date(), time, zone);
        return local(today > now ? now.date().addDays(-1) : now.date(), time);
    }
    static const QRegularExpression dayWord(QStringLiteral(R"(^(today|yesterday)(?:\s+(\S+))?$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dayWord.match(text); match.hasMatch()) {
        const QDate date = match.captured(1).toLower() == QLatin1String("today") ? now.date() : now.date().addDays(-1);
        if (match.captured(2).isEmpty())
            return inYears(date.startOfDay(zone), input).map(&TimePoint::at);
        const QTime time = parseClock(match.captured(2));
        return time.isValid() ? local(date, time) : Result<TimePoint>(notATime(input));
    }
    static const QRegularExpression dateForm(QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})(?:[ T]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?$)"));
    if (const auto match = dateForm.match(text); match.hasMatch()) {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (match.captured(2).isEmpty())
            return inYears(date.startOfDay(zone), input).map(&TimePoint::at);
        const QTime time = parseClock(match.captured(2));
        return time.isValid() ? local(date, time) : Result<TimePoint>(notATime(input));
    }
    // With an offset of its own.
    QString iso = text;
    iso.replace(QRegularExpression(QStringLiteral(R"(\s+(?=[+-]\d{2}:?\d{2}$))")), QString());
    iso.replace(u' ', u'T');
    return inYears(QDateTime::fromString(iso, Qt::ISODateWithMs), input).map(&TimePoint::at);
}

qint64 TimePoint::resolve(qint64 nowMs, const QTimeZone &zone, bool roundUp) const
{
    if (!m_relative)
        return m_ms;
    if (m_months == 0 && m_roundTo == 0)
        return nowMs + m_ms;
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(nowMs, zone).addMonths(m_months).addMSecs(m_ms);
    if (m_roundTo != 0) {
        moment = floorTo(moment, m_roundTo);
        if (roundUp)
            moment = nextUnit(moment, m_roundTo).addMSecs(-1);
    }
    return moment.toMSecsSinceEpoch();
}

QString TimePoint::text(const QTimeZone &zone) const
{
    if (!m_relative) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(m_ms, zone);
        const bool wholeSecond = m_ms % Second == 0;
        return moment.toString(wholeSecond ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    }
    QString text = QStringLiteral("now");
    if (m_months != 0)
        text += QStringLiteral("%1%2M").arg(QLatin1Char(m_months < 0 ? '-' : '+')).arg(std::abs(m_months));
    else if (m_ms != 0)
        text += QLatin1Char(m_ms < 0 ? '-' : '+') + formatDuration(std::abs(m_ms));
    if (m_roundTo != 0)
        text += QStringLiteral("/%1").arg(QLatin1Char(m_roundTo));
    return text;
}

TimeRange TimeRange::last(qint64 ms)
{
    return {TimePoint::relative(-ms), TimePoint::relative(0)};
}

TimeRange TimeRange::fixed(TimeSpan span)
{
    return {TimePoint::at(span.fromMs), TimePoint::at(span.toMs)};
}

Result<TimeRange> TimeRange::parse(QStringView text, qint64 nowMs, const QTimeZone &zone)
{
    static const QRegularExpression separator(QStringLiteral(R"(\s+to\s+|\s*[–—~]\s*|\s+-\s+)"));
    const QStringList ends = text.trimmed().toString().split(separator);
    if (ends.size() > 2)
        return notATime(text);
    const auto from = TimePoint::parse(ends.first(), nowMs, zone);
    if (!from)
        return failure(from.error());
    TimeRange range{*from, TimePoint::relative(0)};
    if (ends.size() == 2) {
        // "2026-11-20 14:00 – 15:30": the second clock time is the next such moment after the first.
        const qint64 fromMs = from->resolve(nowMs, zone);
        QTime clock = parseClock(ends.last().trimmed());
        if (clock.isValid()) {
            const QDateTime start = QDateTime::fromMSecsSinceEpoch(fromMs, zone);
            QDateTime end(start.date(), clock, zone);
            if (end <= start)
                end = QDateTime(start.date().addDays(1), clock, zone);
            range.to = TimePoint::at(end.toMSecsSinceEpoch());
        } else {
            const auto to = TimePoint::parse(ends.last(), nowMs, zone);
            if (!to)
                return failure(to.error());
            range.to = *to;
        }
    }
    const TimeSpan span = range.resolve(nowMs, zone);
    if (span.durationMs() <= 0)
        return failure(ErrorKind::BadQuery, QStringLiteral("the range ends before it starts"));
    return range;
}

TimeSpan TimeRange::resolve(qint64 nowMs, const QTimeZone &zone) const
{
    return {from.resolve(nowMs, zone, false), to.resolve(nowMs, zone, true)};
}

Result<qint64> parseDuration(QStringView text)
{
    const auto bad = [&text] {
        return failure(ErrorKind::BadQuery, QStringLiteral("\"%1\" is not a duration; write 90s, 15m, 6h, 7d or 1h30m").arg(text));
    };
    qint64 total = 0;
    std::size_t nextUnitIndex = 0; // units must come longest first, each once
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype numberStart = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        bool ok = false;
        const qint64 number = text.mid(numberStart, at - numberStart).toLongLong(&ok);
        const qsizetype unitStart = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const QStringView unit = text.mid(unitStart, at - unitStart);
        while (nextUnitIndex < Units.size() && unit != Units[nextUnitIndex].name)
            ++nextUnitIndex;
        qint64 part = 0;
        if (!ok || nextUnitIndex == Units.size() || qMulOverflow(number, Units[nextUnitIndex].ms, &part)
            || qAddOverflow(total, part, &total))
            return bad();
        ++nextUnitIndex;
    }
    if (text.isEmpty())
        return bad();
    return total;
}

QString formatDuration(qint64 ms)
{
    if (ms == 0)
        return QStringLiteral("0s");
    QString text;
    for (const Unit &unit : Units) {
        // Years and weeks only where they are the whole of it: "8d" is clearer than "1w1d".
        if ((unit.ms == Year || unit.ms == Week) && ms % unit.ms != 0)
            continue;
        if (const qint64 count = ms / unit.ms; count > 0) {
            text += QString::number(count) + unit.name;
            ms -= count * unit.ms;
        }
    }
    return text;
}

} // namespace wardroom
