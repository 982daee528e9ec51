// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/logs/volumebars.h"

namespace wardroom {

/// What the volume histogram draws: how many lines of each level fall into each step of a span.
class LogVolumeBars
{
public:
    LogVolumeBars() = default;
    /// @p bars oldest first; steps in which nothing was logged may be missing.
    LogVolumeBars(TimeSpan span, qint64 stepMs, std::vector<VolumeBar> bars);

    TimeSpan span() const { return m_span; }
    qint64 stepMs() const { return m_stepMs; }
    const std::vector<VolumeBar> &bars() const { return m_bars; }
    bool isEmpty() const { return m_bars.empty(); }

    qint64 of(LogLevel level) const; ///< lines of the whole span
    qint64 total() const;
    double highest() const; ///< the highest bar
    /// The bar that holds this moment; null where nothing was logged.
    const VolumeBar *at(qint64 ms) const;

private:
    TimeSpan m_span;
    qint64 m_stepMs = 0;
    std::vector<VolumeBar> m_bars;
};

} // namespace wardroom
