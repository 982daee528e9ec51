// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wardroom {

/// How numbers of a unit are written.
enum class UnitKind {
    Plain, ///< number and suffix
    Whole, ///< printed in full with thousands separators
    Si, ///< 1,000 steps; the prefix joins the suffix: "1.2 kW"
    Rate, ///< 1,000 steps; the prefix stands apart: "1.2 k req/s". Axes leave the suffix to the panel's head
    Binary, ///< 1,024 steps: "1.5 KiB"
    Duration, ///< µs, ms, s, min, h, d as fits
    DurationWords, ///< "2d 04h"
    Clock, ///< "01:02:03"; with a suffix the days apart: "1d 02:03:04"
    Percent,
    Boolean, ///< 0 is false
    Hexadecimal,
    Scientific,
    DateTime, ///< milliseconds since 1970
    DateOrTime, ///< the same; of today the time alone
    FromNow, ///< milliseconds since 1970, as an age
    Prefixed, ///< "$1.28 k": what stands before the number, a currency
};

/// One row of the table of units: facts only, in units.cpp.
struct UnitTraits
{
    const char *id; ///< the name that dashboards use; Grafana's
    UnitKind kind;
    double factor; ///< to the base unit: seconds for a duration, 100 for a share of 1
    const char *suffix; ///< UTF-8; of a Boolean "true/false" as words; of a DateTime or DateOrTime its pattern
    bool translated = false; ///< the suffix is a word of our own
};

/// What a number counts. A cheap value. The enumerators are those that code refers to by name; dashboards
/// name any unit of the table, or write what is to stand behind the number: "/ sec", "suffix:req",
/// "prefix:Δ", "currency:₿", "time:YYYY-MM-DD".
class Unit
{
public:
    /// The first rows of the table, in its order.
    enum Named : quint16 {
        None, ///< as it is, without suffix
        Count, ///< whole things, printed in full with thousands separators
        Short, ///< with k, M, G, T from 1,000 up
        Percent, ///< 100 is all
        PercentUnit, ///< 1 is all
        Seconds,
        Milliseconds,
        Bytes, ///< powers of 1024
        BytesPerSecond, ///< powers of 1000
        RequestsPerSecond,
        PerMinute,
        Suffixed, ///< free text behind the number
        Prefixed, ///< free text before the number
        Moment, ///< a time in a pattern of one's own
    };

    Unit(Named named = None) // NOLINT(google-explicit-constructor): an enumerator is a unit
        : m_row(named)
    {
    }
    /// By the name that dashboards use. What is no unit's name is a suffix; empty is None.
    static Unit fromName(QStringView name);

    /// The name that fromName() reads back.
    QString name() const;
    UnitKind kind() const;
    double factor() const;
    /// What stands behind the number (before it, where Prefixed), in the user's language; a DateTime's
    /// pattern.
    QString affix() const;
    bool isPercent() const { return kind() == UnitKind::Percent; }
    bool isBinary() const { return kind() == UnitKind::Binary; }
    /// The suffix that axes and legends leave away because the panel's head says it: of a Rate.
    QString headText() const;

    /// How many units the table has, and the name of each; for tests and for choosers.
    static int knownCount();
    static QString knownName(int row);

    friend bool operator==(const Unit &, const Unit &) = default;

private:
    const UnitTraits &traits() const;

    quint16 m_row = None;
    QString m_affix; ///< of the free forms
};

} // namespace wardroom
