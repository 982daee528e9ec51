// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/shopmodel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wardroom {

namespace {

/// Traffic by time of day (UTC): least at three in the morning, most in the afternoon.
double dailyFactor(qint64 timeMs)
{
    const double hours = static_cast<double>(timeMs % 86'400'000) / 3.6e6;
    return 0.95 - 0.13 * std::cos((hours - 3) / 24 * 2 * std::numbers::pi);
}

} // namespace

ShopModel::ShopModel(quint64 seed, qint64 startMs)
    : m_random(seed)
    , m_metrics(seed + 1)
    , m_writer(seed + 2)
    , m_startMs(startMs / TickMs * TickMs)
    , m_timeMs(m_startMs)
{
    m_moment = observe();
}

void ShopModel::advanceTo(qint64 timeMs)
{
    while (m_timeMs + TickMs <= timeMs)
        tick();
}

void ShopModel::tick()
{
    m_timeMs += TickMs;
    m_story.advance(TickMs / 1000.0 * m_speed, m_timeMs);
    m_moment = observe();
    m_metrics.add(m_moment);
    m_writer.write(m_moment, m_logs);
}

ShopMoment ShopModel::observe()
{
    ShopMoment moment;
    moment.timeMs = m_timeMs;
    moment.seconds = TickMs / 1000.0;
    moment.degradation = m_story.degradation();
    moment.daily = dailyFactor(m_timeMs);
    moment.phase = m_story.phase();
    moment.version = m_story.version();
    moment.canaryVersion = m_story.canaryVersion();
    moment.poolMax = m_story.poolMax();
    const double wanted = 18 + m_story.leaked() + 0.8 * m_random.noise();
    moment.poolActive = std::clamp(static_cast<int>(std::lround(wanted)), 1, moment.poolMax);
    const double waiting =
        58 * moment.degradation + (moment.degradation > 0.02 ? 2.5 * m_random.noise() : 0.0);
    moment.poolWaiting = std::max(0, static_cast<int>(std::lround(waiting)));
    moment.secondInstanceDown = m_story.isSecondInstanceDown();
    moment.rollbacks = m_story.rollbacks();
    const auto &changes = m_story.changes();
    const auto last = std::find_if(changes.rbegin(), changes.rend(), [](const ShopChange &change) {
        return change.kind != ShopChange::Kind::PoolRaised;
    });
    moment.lastDeploymentMs = last == changes.rend() ? m_startMs - 86'400'000 : last->timeMs;
    return moment;
}

} // namespace wardroom
