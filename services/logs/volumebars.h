// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/lokitypes.h"

#include <array>

namespace wardroom {

constexpr std::size_t LogLevelCount = 6;

/// Lines in one stretch of time, by level.
struct VolumeBar
{
    qint64 fromMs = 0; ///< exclusive, as a range in LogQL
    qint64 toMs = 0; ///< inclusive
    std::array<double, LogLevelCount> counts{}; ///< by LogLevel

    double of(LogLevel level) const { return counts[static_cast<std::size_t>(level)]; }
    double total() const;
    friend bool operator==(const VolumeBar &, const VolumeBar &) = default;
};

/// The answer to volumeQuery() as bars, oldest first; times at which nothing was counted have none. @p stepMs as asked.
std::vector<VolumeBar> volumeBars(const SeriesSnapshot &counts, qint64 stepMs);
/// The same counted from lines that are at hand, for servers that refuse the query.
std::vector<VolumeBar> volumeBars(const std::vector<LogLine> &lines, qint64 stepMs);

} // namespace wardroom
