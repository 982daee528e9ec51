// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"

namespace wardroom {

/// What a person types as the start of a silence: everything TimePoint understands, `now` among it.
Result<qint64> parseSilenceStart(QStringView text, qint64 nowMs, const QTimeZone &zone);

/// As its end: a duration behind the start ("2h"), or a time. A time without date is the next such moment after the
/// start, where elsewhere it is the last one.
Result<qint64> parseSilenceEnd(QStringView text, qint64 startMs, qint64 nowMs, const QTimeZone &zone);

/// The next @p hour o'clock after @p afterMs on the zone's wall clock.
qint64 nextHour(int hour, qint64 afterMs, const QTimeZone &zone);

} // namespace wardroom
