// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QTimeZone>

namespace wardroom {

/// A span of time, both ends in milliseconds since 1970 UTC.
struct TimeSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;

    qint64 durationMs() const { return toMs - fromMs; }
    bool contains(qint64 ms) const { return ms >= fromMs && ms <= toMs; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// One end of a range as a person gives it: an instant, or a distance from now ("now-6h", "now/d").
class TimePoint
{
public:
    /// Absolute.
    static TimePoint at(qint64 ms);
    /// `now` moved by @p offsetMs.
    static TimePoint relative(qint64 offsetMs);
    /// Understands `now`, `now-90m`, `now-1d/d`, `14:35`, `14:35:10`, `yesterday 23:10`, `2026-11-20`,
    /// `2026-11-20 14:35`, ISO 8601 with offset, and seconds or milliseconds since 1970. Times without
    /// offset are of @p zone; a time without date is the last such moment before @p nowMs.
    static Result<TimePoint> parse(QStringView text, qint64 nowMs, const QTimeZone &zone);

    bool isRelative() const { return m_relative; }
    /// @p roundUp takes the end of the unit after `/`, as for the upper end of a range.
    qint64 resolve(qint64 nowMs, const QTimeZone &zone, bool roundUp = false) const;
    /// The text that parse() reads back.
    QString text(const QTimeZone &zone) const;

    friend bool operator==(const TimePoint &, const TimePoint &) = default;

private:
    bool m_relative = false;
    qint64 m_ms = 0; ///< instant, or offset from now
    int m_months = 0; ///< calendar months of a relative offset ("now-1M")
    char m_roundTo = 0; ///< unit after `/`: s m h d w M y, or 0
};

/// What the top bar holds: two ends. "Last 6 hours" is {now-6h, now} and moves with the clock.
struct TimeRange
{
    TimePoint from = TimePoint::relative(-60 * 60 * 1000);
    TimePoint to = TimePoint::relative(0);

    static TimeRange last(qint64 ms);
    static TimeRange fixed(TimeSpan span);
    /// "now-6h", "now-6h to now", "14:00 - 15:30", "2026-11-20 14:00 – 15:30". A single point means "until now".
    static Result<TimeRange> parse(QStringView text, qint64 nowMs, const QTimeZone &zone);

    bool isLive() const { return to.isRelative(); }
    TimeSpan resolve(qint64 nowMs, const QTimeZone &zone) const;
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// Prometheus durations: "1d12h", "90m", "250ms", "1.5h" is refused. In milliseconds.
Result<qint64> parseDuration(QStringView text);
/// The exact Prometheus duration, e.g. 5400000 is "1h30m".
QString formatDuration(qint64 ms);

} // namespace wardroom
