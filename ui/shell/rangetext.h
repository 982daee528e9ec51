// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"

#include <QtCore/QCoreApplication>

#include <span>

namespace wardroom {

class Formatter;

/// Time ranges, refresh intervals and zones in the words of the top bar.
struct RangeText
{
    Q_DECLARE_TR_FUNCTIONS(RangeText)
public:
    QString main; ///< "Last 1 hour", "22:10 – 23:35"
    QString aside; ///< the date, muted; often empty

    static RangeText of(const TimeRange &range, const TimeSpan &span, const Formatter &format, qint64 nowMs);
    /// "Last 6 hours"
    static QString last(qint64 ms);
    /// "15 s", "5 min"; 0 is "Off"
    static QString interval(int ms);
    /// The last part of an IANA name, and the offset: "Taipei UTC+8". UTC is only "UTC".
    static QString zone(const QTimeZone &zone, qint64 nowMs);
    /// Why typed text is no range, and what is one.
    static QString problem();
};

/// The lengths offered at one click, in ms, rising.
std::span<const qint64> quickRanges();
/// The refresh intervals offered, in ms; the first is 0 (off).
std::span<const int> refreshIntervals();

} // namespace wardroom
