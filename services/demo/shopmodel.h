// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/shoplogs.h"
#include "services/demo/shopmetrics.h"
#include "services/demo/shopstory.h"

namespace wardroom {

/// The whole simulated shop: story, metrics and logs. Deterministic: seed, start and the same calls at the
/// same times give the same numbers and lines. No network, no clock of its own. Value type; not thread-safe.
class ShopModel
{
public:
    static constexpr qint64 TickMs = 1000;

    ShopModel(quint64 seed, qint64 startMs);

    /// Lives through every whole second up to @p timeMs. Time never goes back.
    void advanceTo(qint64 timeMs);
    qint64 timeMs() const { return m_timeMs; }

    /// How many times faster than real time the story goes. Traffic keeps its own pace.
    void setSpeed(double speed) { m_speed = speed; }
    double speed() const { return m_speed; }

    ShopStory &story() { return m_story; }
    const ShopStory &story() const { return m_story; }
    const ShopMoment &moment() const { return m_moment; }
    const MetricSet &metrics() const { return m_metrics.set(); }
    const DemoLogStore &logs() const { return m_logs; }

private:
    void tick();
    ShopMoment observe();

    DemoRandom m_random;
    ShopStory m_story;
    ShopMetrics m_metrics;
    ShopLogs m_writer;
    DemoLogStore m_logs;
    ShopMoment m_moment;
    qint64 m_startMs;
    qint64 m_timeMs;
    double m_speed = 1;
};

} // namespace wardroom
