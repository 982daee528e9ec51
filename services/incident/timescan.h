// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringView>
#include <QtCore/QTimeZone>

#include <optional>

namespace wardroom {

/// A day as a text names it: in full, without year, or by its distance from today.
struct ScannedDate
{
    int year = 0; ///< 0: not said
    int month = 0; ///< 0: relative
    int day = 0;
    int relativeDays = 0; ///< of "yesterday" and its kin
    bool named = false; ///< by a month's name, with the year, or by a word: it can be nothing else

    bool isRelative() const { return month == 0; }
    /// Where the year is not said: that which brings it nearest to @p near.
    QDate resolve(const QDate &near) const;
};

/// Reads dates, times of day and zones from a text, from left to right. Each function takes what it understands and moves on, or
/// leaves the place as it is. Never fails on anything; time is linear in the text.
class TimeScanner
{
public:
    explicit TimeScanner(QStringView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    QStringView rest() const { return m_text.mid(m_at); }
    QChar peek(qsizetype ahead = 0) const;
    bool take(QChar wanted);
    void skipSpaces();
    bool takeWord(QStringView word); ///< in any case, and not the beginning of a longer one
    /// Up to nine digits; none where there are more or fewer than said.
    std::optional<int> number(int fewest, int most);

    /// `2026-11-20`, `2026/11/20`, `20.11.2026`, `11/20/2026`, `11-20`, `Nov 20th, 2026`, `20. November`, `2026年11月20日`, `yesterday`, `昨天`,
    /// with a weekday before or after it.
    std::optional<ScannedDate> date();
    /// Milliseconds of the day: `14:35`, `14:35:10.5`, `2:35 PM`, `2pm`, `14h35`, `1435Z`, `14點35分`, `下午2:35`, `noon`.
    std::optional<int> clock();
    /// `UTC`, `Z`, `+08:00`, `UTC+8`, `(CET)`, `Asia/Taipei`. @p near decides what CST and IST are; @p strict takes abbreviations
    /// in capitals only and offsets with minutes only.
    std::optional<QTimeZone> zone(const QTimeZone &near, bool strict);

private:
    std::optional<ScannedDate> numericDate();
    std::optional<ScannedDate> namedDate();
    std::optional<ScannedDate> chineseDate();
    std::optional<ScannedDate> relativeDate();
    bool weekday();
    int monthName();
    int halfOfDay(); ///< 0 none, 1 a.m., 2 p.m.
    int chineseHalf();
    std::optional<int> clockDigits(int half);
    std::optional<int> packedClock();
    std::optional<int> offset(bool strict);

    QStringView m_text;
    qsizetype m_at = 0;
};

/// Full-width digits and signs, no-break spaces and the kinds of dashes as their plain forms; length is kept.
QString plainForms(QStringView text);

/// @p msOfDay of @p day in @p zone; where a clock change leaves it out, the moment just as far after the change.
qint64 momentOf(const QDate &day, int msOfDay, const QTimeZone &zone);

} // namespace wardroom
