// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/timescan.h"

#include <array>

namespace wardroom {

namespace {

struct ZoneWord
{
    QStringView word;
    int minutes = 0;
    const char *id = nullptr; ///< instead, where it has summer time
};
/// Abbreviations as people write them beside a time. "PST" in July is taken at its word.
constexpr std::array ZoneWords{
    ZoneWord{u"UTC", 0},     ZoneWord{u"GMT", 0},     ZoneWord{u"PST", -480},  ZoneWord{u"PDT", -420},
    ZoneWord{u"MST", -420},  ZoneWord{u"MDT", -360},  ZoneWord{u"CDT", -300},  ZoneWord{u"EST", -300},
    ZoneWord{u"EDT", -240},  ZoneWord{u"AKST", -540}, ZoneWord{u"HST", -600},  ZoneWord{u"BRT", -180},
    ZoneWord{u"WET", 0},     ZoneWord{u"WEST", 60},   ZoneWord{u"BST", 60},    ZoneWord{u"CET", 60},
    ZoneWord{u"CEST", 120},  ZoneWord{u"EET", 120},   ZoneWord{u"EEST", 180},  ZoneWord{u"SAST", 120},
    ZoneWord{u"MSK", 180},   ZoneWord{u"JST", 540},   ZoneWord{u"KST", 540},   ZoneWord{u"SGT", 480},
    ZoneWord{u"HKT", 480},   ZoneWord{u"AWST", 480},  ZoneWord{u"AEST", 600},  ZoneWord{u"AEDT", 660},
    ZoneWord{u"NZST", 720},  ZoneWord{u"NZDT", 780},  ZoneWord{u"台北時間", 480}, ZoneWord{u"台灣時間", 480},
    ZoneWord{u"北京时间", 480}, ZoneWord{u"北京時間", 480},
    ZoneWord{u"Pacific Standard Time", -480, nullptr}, ZoneWord{u"Pacific", 0, "America/Los_Angeles"},
    ZoneWord{u"Eastern", 0, "America/New_York"},       ZoneWord{u"Central European Summer Time", 120, nullptr},
    ZoneWord{u"Central European Time", 60, nullptr},   ZoneWord{u"Beijing", 480, nullptr},
    ZoneWord{u"Taipei", 480, nullptr},                 ZoneWord{u"PT", 0, "America/Los_Angeles"},
    ZoneWord{u"ET", 0, "America/New_York"},            ZoneWord{u"MT", 0, "America/Denver"},
    ZoneWord{u"CT", 0, "America/Chicago"},
};

QTimeZone fixed(int minutes)
{
    return minutes == 0 ? QTimeZone::utc() : QTimeZone(minutes * 60);
}

/// CST and IST stand for places far apart: the reader's own decides.
int nearerOf(int eastMinutes, int westMinutes, const QTimeZone &near)
{
    const int own = near.standardTimeOffset(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)) / 60;
    return std::abs(own - eastMinutes) < std::abs(own - westMinutes) ? eastMinutes : westMinutes;
}

bool isCapital(QStringView word)
{
    return word.front().isUpper() || word.front().unicode() >= 0x2e80;
}

} // namespace

/// Minutes east, from a sign on.
std::optional<int> TimeScanner::offset(bool strict)
{
    const qsizetype begin = m_at;
    const bool west = peek() == u'-';
    if (!west && peek() != u'+')
        return std::nullopt;
    ++m_at;
    const qsizetype from = m_at;
    const auto digits = number(1, 4);
    const qsizetype count = m_at - from;
    int hours = digits.value_or(99);
    int minutes = 0;
    bool exact = false;
    if (count >= 3) {
        minutes = hours % 100;
        hours /= 100;
        exact = count == 4;
    } else if (peek() == u':') {
        ++m_at;
        minutes = number(2, 2).value_or(99);
        exact = true;
    }
    const bool valid = digits && hours <= 14 && minutes % 15 == 0 && minutes < 60 && count != 3 && (exact || !strict);
    if (!valid || peek().isLetterOrNumber()) {
        m_at = begin;
        return std::nullopt;
    }
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

std::optional<QTimeZone> TimeScanner::zone(const QTimeZone &near, bool strict)
{
    const qsizetype begin = m_at;
    skipSpaces();
    const bool bracketed = take(u'(');
    const auto done = [&](const QTimeZone &zone) -> std::optional<QTimeZone> {
        if (bracketed && !take(u')')) {
            m_at = begin;
            return std::nullopt;
        }
        return zone;
    };
    if (const auto minutes = offset(strict))
        return done(fixed(*minutes));
    if (peek() == u'Z' && !peek(1).isLetterOrNumber()) {
        ++m_at;
        return done(QTimeZone::utc());
    }
    const bool capital = !atEnd() && isCapital(rest());
    for (const ZoneWord &entry : ZoneWords) {
        if ((strict && (!capital || !rest().startsWith(entry.word))) || !takeWord(entry.word))
            continue;
        if (entry.id)
            return done(QTimeZone(entry.id));
        if (entry.word == u"UTC" || entry.word == u"GMT") {
            if (const auto minutes = offset(false))
                return done(fixed(*minutes));
        }
        return done(fixed(entry.minutes));
    }
    if ((!strict || rest().startsWith(u"CST")) && takeWord(u"CST"))
        return done(fixed(nearerOf(480, -360, near)));
    if ((!strict || rest().startsWith(u"IST")) && takeWord(u"IST"))
        return done(fixed(nearerOf(330, 60, near)));
    qsizetype length = 0;
    bool slash = false;
    while (length < 40 && (peek(length).isLetter() || peek(length) == u'/' || peek(length) == u'_'))
        slash = peek(length++) == u'/' || slash;
    if (slash) {
        const QByteArray id = rest().left(length).toLatin1();
        if (QTimeZone::isTimeZoneIdAvailable(id)) {
            m_at += length;
            return done(QTimeZone(id));
        }
    }
    m_at = begin;
    return std::nullopt;
}

} // namespace wardroom
