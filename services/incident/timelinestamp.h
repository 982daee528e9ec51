// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/timescan.h"

#include <QtCore/QString>

namespace wardroom {

/// What a line says of when something happened, and what is left of it.
struct LineStamp
{
    std::optional<ScannedDate> date;
    std::optional<int> clock; ///< milliseconds of the day
    std::optional<int> endClock; ///< of "13:30-13:45"
    std::optional<QTimeZone> zone;
    QString rest; ///< behind it, without the signs between
    bool nextDay = false; ///< "next day 00:10", "次日"
    bool bracketed = false; ///< "[14:35]"
    bool emphasised = false; ///< "**14:35**"
};

/// A time or a day at the front of @p text, behind marks and words such as "~", "ca.", "At", "**". None: it does not begin so.
std::optional<LineStamp> leadingStamp(const QString &text, const QTimeZone &near);

/// "Ana Lima  2:35 PM", "ana [14:35]", "Ana — Today at 2:35 PM", "Ana Lima, [20.11.2026 14:35]": a name and nothing but a time.
struct NamedStamp
{
    QString name;
    LineStamp stamp;
};
std::optional<NamedStamp> trailingStamp(const QString &text, const QTimeZone &near);
/// "deployed the fix (14:35 UTC)": of a list within a timeline.
std::optional<LineStamp> bracketedStampAtEnd(const QString &text, const QTimeZone &near);

/// Whether @p text may be a person's name or handle.
bool looksLikeName(QStringView text);
/// The zone that "All times in CET" or "Timeline (UTC)" names.
std::optional<QTimeZone> zoneNamedIn(const QString &text, const QTimeZone &near);
/// A day somewhere in @p text, written in full: "2018-04-18, Culler flood".
std::optional<ScannedDate> dateNamedIn(const QString &text);

} // namespace wardroom
