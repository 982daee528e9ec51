// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logvolume.h"

#include <cmath>

namespace wardroom {

LogVolumeBars::LogVolumeBars(TimeSpan span, qint64 stepMs, std::vector<VolumeBar> bars)
    : m_span(span)
    , m_stepMs(stepMs)
    , m_bars(std::move(bars))
{
}

qint64 LogVolumeBars::of(LogLevel level) const
{
    double lines = 0;
    for (const VolumeBar &bar : m_bars)
        lines += bar.of(level);
    return std::llround(lines);
}

qint64 LogVolumeBars::total() const
{
    double lines = 0;
    for (const VolumeBar &bar : m_bars)
        lines += bar.total();
    return std::llround(lines);
}

double LogVolumeBars::highest() const
{
    double highest = 0;
    for (const VolumeBar &bar : m_bars)
        highest = std::max(highest, bar.total());
    return highest;
}

const VolumeBar *LogVolumeBars::at(qint64 ms) const
{
    const auto bar = std::lower_bound(m_bars.begin(), m_bars.end(), ms,
                                      [](const VolumeBar &b, qint64 moment) { return b.toMs < moment; });
    return bar != m_bars.end() && ms > bar->fromMs ? &*bar : nullptr;
}

} // namespace wardroom
