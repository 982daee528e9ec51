// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/timelinepainter.h"

namespace wardroom {

/// A shop whose pool of database connections ran dry, as an incident of an hour: for pictures and tests.
class TimelineSamples
{
public:
    /// A moment of 2026-11-20 in Taipei, "22:44:20".
    static qint64 at(const char *time);
    static TimeSpan span() { return {at("22:10"), at("23:35")}; }

    /// By time, without ids of the incident; @p chinese: texts in Traditional Chinese.
    static std::vector<TimelineEvent> events(bool chinese);
    /// Errors by route and connections of the pool.
    static std::vector<ChartSpec> charts(bool chinese);
    static TimelineScene scene(bool chinese);
    static TimelineLook look(bool chinese);
    /// As many events as asked, spread over the span and all lanes.
    static std::vector<TimelineEvent> many(int count);

    /// The geometry as lines of text: one a mark, rounded to pixels.
    static QString dump(const TimelineScene &scene, const TimelineLayout &layout);
};

} // namespace wardroom
