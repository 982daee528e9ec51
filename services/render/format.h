// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/units.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <optional>

namespace wardroom {

/// The languages of the interface, as far as numbers and times differ between them.
enum class Language { English, TraditionalChinese, SimplifiedChinese };

/// The interface language that @p locale stands for; English for every other one.
Language languageOf(const QLocale &locale = QLocale());

/// Number and unit apart, for a tile that sets them in two sizes. `text()` joins them by the language's rule.
struct FormattedValue
{
    QString number;
    QString unit; ///< may be empty
    bool spaced = true; ///< a space stands between the two

    QString text() const
    {
        return unit.isEmpty() ? number : number + (spaced ? QStringLiteral(" ") : QString()) + unit;
    }
};

/// Every number, age, time and date a person reads goes through here. A value: language and zone are fixed at
/// construction, so make a new one when either changes. Words come from the translators installed in the
/// application (context "Format"). Thread-safe as far as QCoreApplication::translate is.
class Formatter
{
public:
    static constexpr int ChartDigits = 3; ///< significant digits in charts and tables
    static constexpr int FigureDigits = 4; ///< in the large figure of a tile

    explicit Formatter(Language language = languageOf(), const QTimeZone &zone = QTimeZone::utc());

    Language language() const { return m_language; }
    const QTimeZone &zone() const { return m_zone; }
    /// One that knows what time it is, for units that are read as "3h 12m ago"; without, they show the time
    /// itself.
    Formatter at(qint64 nowMs) const;

    /// At most @p digits significant digits; NaN is "—". A share below 100 % is never rounded up to 100 %.
    FormattedValue parts(double value, Unit unit, int digits = ChartDigits) const;
    QString value(double value, Unit unit, int digits = ChartDigits) const
    {
        return parts(value, unit, digits).text();
    }
    /// With exactly so many decimals, as a dashboard's author chose; absent: as value().
    QString fixedValue(double value, Unit unit, std::optional<int> decimals) const;
    /// For a legend, whose panel says the unit of a rate in its head: "139" instead of "139 req/s".
    QString legendValue(double value, Unit unit, std::optional<int> decimals = {}) const;
    /// Label of an axis whose labels stand @p step apart and reach @p largest: all in one scale, with equal
    /// decimals.
    QString axisLabel(double value, double step, double largest, Unit unit,
                      std::optional<int> decimals = {}) const;
    /// "1,284"
    QString count(qint64 count) const;
    /// From @p before to @p after: "−13.5 pp" for shares, "+81 %", "× 55" from ten times up. Empty where
    /// there is nothing to compare.
    QString change(double before, double after, Unit unit) const;

    /// "4 s", "11m 04s", "3h 12m", "2d 04h"; Chinese "11 分 4 秒". Negative ages count as 0.
    QString age(qint64 ms) const;
    /// The length of a range: "1 h", "15 min", "7 d"; what is not a whole number of units reads as an age.
    QString duration(qint64 ms) const;

    QString time(qint64 ms) const; ///< "14:52:30"
    QString timeToMinute(qint64 ms) const; ///< "14:52"
    QString timeToMs(qint64 ms) const; ///< "14:52:30.914"
    QString date(qint64 ms) const; ///< "2026-11-20"
    /// A time within a range of that length: with its date from a day up, with milliseconds below ten seconds.
    QString moment(qint64 ms, qint64 spanMs) const;
    QString dateTime(qint64 ms) const; ///< "2026-11-20 14:52:30"
    /// "2026-11-20 06:52:30 UTC", for tooltips.
    QString utc(qint64 ms) const;
    /// "UTC", "UTC+8", "UTC+5:30": the zone's offset at that moment.
    QString zoneName(qint64 ms) const;

private:
    QString stamp(qint64 ms, const QString &pattern) const;
    QString fromNow(qint64 ms) const; ///< "3h 12m ago", "in 2d 04h"
    FormattedValue textParts(double value, const Unit &unit) const;
    FormattedValue scaledParts(double value, const Unit &unit, int digits, std::optional<int> decimals) const;

    Language m_language;
    QTimeZone m_zone;
    std::optional<qint64> m_nowMs;
};

} // namespace wardroom
