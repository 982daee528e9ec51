// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QTimeZone>

namespace wardroom {

/// Times as people write them while an incident runs: `14:35`, `14:35:10`, `-10m`, `yesterday 23:10`, `11-20 14:35`,
/// `2026-11-20 14:35`, `14:35 +08:00`, `14:35 UTC`, ISO 8601; also `昨天 23:10`. A time without date is the one nearest to
/// @p referenceMs (the event before, or now), so that a list may run over midnight.
/// BadQuery with a reason where it is not a time, or not between 1970 and 2100.
Result<qint64> parseIncidentTime(QStringView text, qint64 nowMs, const QTimeZone &zone, std::optional<qint64> referenceMs = {});

/// Due dates: `friday`, `tomorrow`, `2026-12-01`, `in 3 days`, `+3d`, `today 18:00`; also `明天`, `星期五`, `週五`, `周五`. The end of
/// that day where no time is given.
Result<qint64> parseDueDate(QStringView text, qint64 nowMs, const QTimeZone &zone);

} // namespace wardroom
