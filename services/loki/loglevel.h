// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/lokitypes.h"

namespace wardroom {

/// The level that a word names, as loggers write it: "ERROR", "err", "W", "warning", "fatal", "notice", "30" (pino and
/// bunyan). Unknown where it names none.
LogLevel logLevelFromName(QStringView name);
/// "error", "warn", "info", "debug", "trace", "unknown": Loki's own names in detected_level.
QLatin1String logLevelName(LogLevel level);

/// The level that a label set tells: detected_level first, then level and its kin.
LogLevel logLevelFromLabels(const Labels &labels);
/// A guess from the line itself: a JSON or logfmt field, [ERROR], a leading level word, klog's E1120, syslog's <3>.
LogLevel logLevelFromText(QStringView text);

/// By structured metadata, parsed labels, stream labels, then the text: the first that tells.
LogLevel detectLogLevel(const LogLine &line);

} // namespace wardroom
