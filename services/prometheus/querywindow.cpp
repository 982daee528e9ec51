// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/querywindow.h"

#include <algorithm>

namespace wardroom {

qint64 QueryWindow::rateIntervalMs() const
{
    return std::max(stepMs + scrapeIntervalMs, 4 * scrapeIntervalMs);
}

std::optional<QString> intervalMacro(QStringView name, const QueryWindow &window)
{
    const qint64 rangeMs = std::max<qint64>(1, window.span.durationMs());
    const qint64 rangeSeconds = std::max<qint64>(1, rangeMs / 1000);
    if (name == u"__interval" || name == u"__auto")
        return formatDuration(window.stepMs);
    if (name == u"__interval_ms")
        return QString::number(window.stepMs);
    if (name == u"__rate_interval")
        return formatDuration(window.rateIntervalMs());
    if (name == u"__rate_interval_ms")
        return QString::number(window.rateIntervalMs());
    if (name == u"__range")
        return QString::number(rangeSeconds) + u's';
    if (name == u"__range_s")
        return QString::number(rangeSeconds);
    if (name == u"__range_ms")
        return QString::number(rangeMs);
    return std::nullopt;
}

} // namespace wardroom
